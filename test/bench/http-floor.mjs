/*
 * The floor: a server by hand for one nested question, over Maps, on node:http alone. Nothing in it can be left out of
 * a server that reads JSON, follows the relations and writes JSON; everything that a service needs besides is left out.
 *
 *   node http-floor.mjs <file>    the file: what the real server answered, from which the Maps are made
 *
 * Sends its port to whoever forked it.
 */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';

const { area } = JSON.parse(readFileSync(process.argv[2], 'utf8')).data;
const nodes = new Map();
const bodiesOf = new Map([[area.id, area.bodies.map(({ id }) => id)]]);
const rolesOf = new Map();
nodes.set(area.id, area);
for (const { roles, ...body } of area.bodies) {
  nodes.set(body.id, body);
  rolesOf.set(
    body.id,
    roles.map(({ holder, ...role }) => ({ ...role, holder: holder.id })),
  );
  for (const { holder } of roles) nodes.set(holder.id, holder);
}

/** The answer, field by field, as the question asks for it. */
function answer(id, kinds) {
  const { name, kind } = nodes.get(id);
  const bodies = bodiesOf.get(id).map((bodyId) => {
    const body = nodes.get(bodyId);
    const roles = rolesOf
      .get(bodyId)
      .filter((role) => kinds.includes(role.kind))
      .map((role) => {
        const holder = nodes.get(role.holder);
        return {
          kind: role.kind,
          standing: role.standing,
          holder: { id: holder.id, name: holder.name },
        };
      });
    return { id: body.id, name: body.name, kind: body.kind, roles };
  });
  return { data: { area: { id, name, kind, bodies } } };
}

const server = createServer((req, res) => {
  const chunks = [];
  req.on('data', (chunk) => chunks.push(chunk));
  req.on('end', () => {
    const { variables } = JSON.parse(Buffer.concat(chunks).toString());
    const text = JSON.stringify(answer(variables.id, variables.kinds));
    res.writeHead(200, {
      'content-type': 'application/json; charset=utf-8',
      'content-length': Buffer.byteLength(text),
    });
    res.end(text);
  });
});
server.listen(Number(process.env.PORT ?? 0), '127.0.0.1', () => process.send?.(server.address().port));
process.on('SIGTERM', () => process.exit(0));
