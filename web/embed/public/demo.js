/* What the demonstration page does besides the elements: it changes their attributes and shows what they say. */

const form = document.querySelector('#options');
const elements = [...document.querySelectorAll('gov-diagram, gov-matrix')];
const log = document.querySelector('#log');
const EVENTS = ['gov-ready', 'gov-select', 'gov-year', 'gov-error'];

/** What the form asks for, as attributes; null takes one away. */
function attributes() {
  const data = new FormData(form);
  const layers = data.getAll('layers');
  const all = form.querySelectorAll('[name="layers"]').length;
  return {
    area: data.get('area'),
    'fiscal-year': data.get('fiscal-year') || null,
    'as-of': data.get('as-of') || null,
    layers: layers.length === all || layers.length === 0 ? null : layers.join(', '),
    lang: data.get('lang'),
    theme: data.get('theme') === 'auto' ? null : data.get('theme'),
    controls: data.has('controls') ? '' : null,
  };
}

function apply() {
  const asked = attributes();
  for (const element of elements) {
    for (const [name, value] of Object.entries(asked)) {
      if (value === null) element.removeAttribute(name);
      else if (element.getAttribute(name) !== value) element.setAttribute(name, value);
    }
  }
  showMarkup(asked);
}

function showMarkup(asked) {
  const written = Object.entries(asked)
    .filter(([, value]) => value !== null)
    .map(([name, value]) => (value === '' ? name : `${name}="${value}"`))
    .join(' ');
  const script = new URL('renkei-atlas.js', document.baseURI).href;
  document.querySelector('#markup').textContent = [
    `<script type="module" src="${script}"></${'script'}>`,
    `<gov-diagram ${written}></gov-diagram>`,
    `<gov-matrix ${written}></gov-matrix>`,
  ].join('\n');
}

function note(event) {
  const line = document.createElement('p');
  line.textContent = `${event.target.localName} ${event.type} ${JSON.stringify(event.detail)}`;
  log.append(line);
  line.scrollIntoView({ block: 'nearest' });
}

/** The reader chose a year in an element: the form and the other element follow. */
function follow(event) {
  form.elements['fiscal-year'].value = String(event.detail.fiscalYear);
  form.elements['as-of'].value = '';
  apply();
}

async function listAreas() {
  const answer = await fetch('../graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: '{ areas(first: 100) { nodes { id name bodiesKnown } } }' }),
  });
  const { data } = await answer.json();
  const known = data.areas.nodes.filter(({ bodiesKnown }) => bodiesKnown !== 'NOT_REVIEWED');
  for (const { id, name } of known) form.elements.area.add(new Option(name, id));
  form.elements.area.value = 'area-sakai-chiku';
}

function table(caption, columns, rows) {
  const made = document.createElement('table');
  made.createCaption().textContent = caption;
  const head = made.createTHead().insertRow();
  for (const column of columns) {
    const cell = document.createElement('th');
    cell.scope = 'col';
    cell.textContent = column;
    head.append(cell);
  }
  const body = made.createTBody();
  for (const row of rows) {
    const line = body.insertRow();
    for (const text of row) line.insertCell().textContent = text;
  }
  const frame = document.createElement('div');
  frame.className = 'table';
  frame.tabIndex = 0;
  frame.role = 'region';
  frame.ariaLabel = caption;
  frame.append(made);
  return frame;
}

const described = (things, type) =>
  things.map(({ name, description, ...more }) => [name, type?.(more) ?? '', description]);

async function showReference() {
  const { modules } = await (await fetch('./custom-elements.json')).json();
  const columns = ['Name', 'Type', 'What it is'];
  for (const one of modules.flatMap(({ declarations }) => declarations)) {
    const typed = ({ type }) => type?.text ?? '';
    document
      .querySelector('#tables')
      .append(
        table(`<${one.tagName}>: attributes`, columns, described(one.attributes, typed)),
        table(`<${one.tagName}>: events`, columns, described(one.events, typed)),
        table(`<${one.tagName}>: slots`, columns, described(one.slots)),
        table(`<${one.tagName}>: parts`, columns, described(one.cssParts)),
        table(`<${one.tagName}>: custom properties`, columns, described(one.cssProperties)),
      );
  }
}

for (const element of elements) {
  for (const name of EVENTS) element.addEventListener(name, note);
  element.addEventListener('gov-year', follow);
}
form.addEventListener('input', apply);
form.addEventListener('submit', (event) => event.preventDefault());
document.querySelector('#copy').addEventListener('click', async () => {
  await navigator.clipboard.writeText(document.querySelector('#markup').textContent);
  document.querySelector('#copied').textContent = '写しました。Copied.';
});

form.elements['fiscal-year'].value = '2013';
await listAreas();
apply();
await showReference();
