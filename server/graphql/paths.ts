import { END_LABELS, PATH_TYPES } from '../analysis/paths/claims.js';
import { connect } from '../analysis/paths/find.js';
import { reasonOf } from '../analysis/paths/reason.js';
import type { Neighbours } from '../analysis/paths/wave.js';
import { calledAt } from '../domain/body-name.js';
import { BadUserInput, NotFound } from '../domain/errors.js';
import { momentLabel } from '../domain/labels.js';
import type { DomainNode, Id } from '../domain/model.js';
import { overlaps } from '../domain/period.js';
import type { Scope } from '../domain/scope.js';
import type { Standing } from '../domain/vocabulary.js';
import type { Step } from '../store/graph-store.js';
import type { Context } from './context.js';
import type { Connected } from './models/paths.js';

/** Gathers what a search for ways asks for: one question for both ends, two for each step of the search. */

const OUT: Step = { types: PATH_TYPES, direction: 'out' };
const IN: Step = { types: PATH_TYPES, direction: 'in' };

const LEAST = 1;
const MOST = 8;

export interface PathRequest {
  readonly from: Id;
  readonly to: Id;
  readonly maxLength: number;
  readonly standings: readonly Standing[];
}

/**
 * The shortest ways between two things.
 *
 * @throws NotFound when the release, or that time, does not have one of them
 * @throws BadUserInput when a way cannot begin or end there, or is asked for with a length or standings that none has
 */
export async function findPaths(request: PathRequest, scope: Scope, context: Context): Promise<Connected> {
  const { maxLength, standings } = request;
  if (maxLength < LEAST || maxLength > MOST) {
    throw new BadUserInput(`maxLength: must be ${LEAST} to ${MOST}`, { argument: 'maxLength' });
  }
  if (standings.length === 0) {
    throw new BadUserInput('standings: give at least one, or leave it out', { argument: 'standings' });
  }
  const [from, to] = await Promise.all([
    readEnd(request.from, 'from', scope, context),
    readEnd(request.to, 'to', scope, context),
  ]);
  const connection = await connect(from, to, maxLength, neighboursBy(standings, scope, context));
  return { ...connection, from, to, reason: reasonOf(connection, [from, to], maxLength, scope) };
}

async function readEnd(
  id: Id,
  argument: 'from' | 'to',
  scope: Scope,
  { loaders }: Context,
): Promise<DomainNode> {
  const { window, moment } = scope;
  const node = await loaders.node(id);
  if (node === null) throw new NotFound(`${argument}: there is no ${id}`, { argument });
  if (!END_LABELS.includes(node.label)) {
    throw new BadUserInput(
      `${argument}: ${id} is of type ${node.label}; give an organisation, post, profession, body or meeting`,
      { argument },
    );
  }
  if (!overlaps(node.period, window)) {
    const when = moment === null ? '' : ` ${momentLabel(moment).en ?? ''}`;
    throw new NotFound(`${argument}: ${id} is not there at that time:${when}`, { argument });
  }
  return calledAt(node, scope);
}

/** What is next to each of the things by the claims of these standings, both ways round. */
function neighboursBy(standings: readonly Standing[], scope: Scope, { reader }: Context): Neighbours {
  const { window } = scope;
  return async (ids) => {
    const [out, back] = await Promise.all([reader.expand(ids, OUT, window), reader.expand(ids, IN, window)]);
    return ids.map((_, place) =>
      [...(out[place] ?? []), ...(back[place] ?? [])]
        .filter(({ relation }) => standings.includes(relation.standing))
        .map(({ relation, node }) => ({ relation, node: calledAt(node, scope) })),
    );
  };
}
