import { randomFrom, type Random } from '../../seed/synthetic.js';
import { fold } from '../../server/domain/fold.js';
import type { DomainGraph, Id } from '../../server/domain/model.js';
import { ALWAYS, dayWindow, fiscalYearWindow, type Window } from '../../server/domain/period.js';
import {
  BODY_FUNCTIONS,
  BODY_KINDS,
  NODE_LABELS,
  ORGANIZATION_KINDS,
  RELATION_TYPES,
  ROLE_KINDS,
} from '../../server/domain/vocabulary.js';
import type { GraphReader, PageKey, PageRequest, Step } from '../../server/store/graph-store.js';

/** A question to a reader, with words for whoever has to look into a difference. */
export interface Question {
  readonly what: string;
  readonly ask: (reader: GraphReader) => Promise<unknown>;
}

/** Edges of fiscal years, where most mistakes would be. */
function randomWindow(random: Random): Window {
  if (random.chance(0.2)) return ALWAYS;
  const year = 2009 + random.int(8);
  if (random.chance(0.5)) return fiscalYearWindow(year);
  return dayWindow(`${year}-${random.pick(['03-31', '04-01', '04-02', '12-31', '01-01', '07-15'])}`);
}

/** What somebody types in Latin letters, whole and in part. */
const SYLLABLES = ['shi', 'kai', 'kyougi', 'kyogi', 'renkei', 'tyoku', 'n', 'ci', 'en', 'kougi'];

const some = <T>(random: Random, list: readonly T[], most: number): T[] =>
  Array.from({ length: random.int(most + 1) }, () => random.pick(list));
const maybe = <T>(random: Random, make: () => T): T | undefined => (random.chance(0.25) ? make() : undefined);

/** `count` questions about the graph, drawn from everything that the port can be asked. */
export function randomQuestions(graph: DomainGraph, seed: number, count: number): Question[] {
  const random = randomFrom(seed);
  const ids: readonly Id[] = [...graph.nodes.map(({ id }) => id), 'nobody'];
  const areas = graph.nodes.filter(({ label }) => label === 'Area').map(({ id }) => id);
  const area = (): Id => random.pick([...areas, random.pick(ids)]);
  const contains = (): string => {
    const key = fold(random.pick(graph.nodes).name);
    return key.slice(random.int(3), 3 + random.int(6)) || key;
  };
  const page = (): PageRequest => {
    const after: PageKey = { sort: random.pick(['', '~', '2012-04-01', '2']), id: random.pick(ids) };
    return { first: 1 + random.int(8), after: random.chance(0.5) ? after : null };
  };
  const byId = (request: PageRequest): PageRequest => ({
    ...request,
    after: request.after && { ...request.after, sort: '' },
  });
  const said = (name: string, args: readonly unknown[], ask: Question['ask']): Question => ({
    what: `${name}(${args.map((arg) => JSON.stringify(arg)).join(', ')})`,
    ask,
  });

  const kinds: readonly (() => Question)[] = [
    () => {
      const step: Step = { types: some(random, RELATION_TYPES, 20), direction: random.pick(['in', 'out']) };
      const [asked, window] = [some(random, ids, 16), randomWindow(random)];
      return said('expand', [asked, step, window], (r) => r.expand(asked, step, window));
    },
    () => {
      const [asked, contained, window] = [
        some(random, [area(), area()], 4),
        random.chance(0.5),
        randomWindow(random),
      ];
      return said('bodiesOfAreas', [asked, contained, window], (r) =>
        r.bodiesOfAreas(asked, contained, window),
      );
    },
    () => {
      const asked = some(random, [area(), area(), area()], 4);
      return said('areaClosure', [asked], (r) => r.areaClosure(asked));
    },
    () => {
      const asked = some(random, ids, 6);
      return said('nodes', [asked], (r) => r.nodes(asked));
    },
    () => {
      const label = random.pick(NODE_LABELS);
      return said('all', [label], (r) => r.all(label));
    },
    () => {
      const filter = { within: maybe(random, area), hasBodies: maybe(random, () => random.chance(0.5)) };
      const [window, request] = [randomWindow(random), byId(page())];
      return said('areas', [filter, window, request], (r) => r.areas(filter, window, request));
    },
    () => {
      const filter = {
        area: maybe(random, area),
        kinds: maybe(random, () => some(random, ORGANIZATION_KINDS, 9)),
        holds: maybe(random, () => some(random, ROLE_KINDS, 3)),
        contains: maybe(random, contains),
      };
      const [window, request] = [randomWindow(random), byId(page())];
      return said('organizations', [filter, window, request], (r) =>
        r.organizations(filter, window, request),
      );
    },
    () => {
      const filter = {
        area: maybe(random, area),
        kinds: maybe(random, () => some(random, BODY_KINDS, 4)),
        functions: maybe(random, () => some(random, BODY_FUNCTIONS, 5)),
        heldBy: maybe(random, () => random.pick(ids)),
        roles: maybe(random, () => some(random, ROLE_KINDS, 4)),
        contains: maybe(random, contains),
      };
      const [window, request] = [randomWindow(random), byId(page())];
      return said('bodies', [filter, window, request], (r) => r.bodies(filter, window, request));
    },
    () => {
      const day = (): string => random.pick(['2011-04-01', '2012-03-31', '2013-07-01', '2014-12-31']);
      const filter = {
        area: maybe(random, area),
        body: maybe(random, () => random.pick(ids)),
        heldFrom: maybe(random, day),
        heldTo: maybe(random, day),
      };
      const request = page();
      return said('meetings', [filter, request], (r) => r.meetings(filter, request));
    },
    () => {
      const [filter, request] = [
        { area: maybe(random, area), contains: maybe(random, contains) },
        byId(page()),
      ];
      return said('activities', [filter, request], (r) => r.activities(filter, request));
    },
    () => {
      const [terms, request] = [[contains(), ...some(random, [contains()], 1)], page()];
      return said('search', [terms, request], (r) => r.search(terms, request));
    },
    () => {
      const [terms, request] = [some(random, SYLLABLES, 2), page()];
      return said('search', [terms, request], (r) => r.search(terms, request));
    },
    () => {
      const word = contains();
      const [terms, first] = [
        [random.pick([word, `${word.slice(0, 2)}会${word.slice(2)}`, ...SYLLABLES])],
        random.int(5),
      ];
      return said('nearest', [terms, first], (r) => r.nearest(terms, first));
    },
    () => {
      const asked = random.chance(0.3) ? null : area();
      return said('lessons', [asked], (r) => r.lessons(asked));
    },
    () => {
      const asked = [area(), area()];
      return said('coverageOfAreas', [asked], (r) => r.coverageOfAreas(asked));
    },
    () => said('years', [], (r) => r.years()),
    () => said('coverage', [], (r) => r.coverage()),
    () => {
      const asked = graph.nodes.filter(({ label }) => label === 'Passage').map(({ id }) => id);
      return said('citing', [asked], (r) => r.citing(asked));
    },
    () => said('graph', [], (r) => r.graph()),
  ];
  return Array.from({ length: count }, () => random.pick(kinds)());
}
