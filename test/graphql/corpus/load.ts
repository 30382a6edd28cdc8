import { CITED, each, ENTITY, TIMES, type CorpusDocument } from './document.js';

const LOAD = `query ($area: ID, $at: At, $roles: [RoleKind!], $first: Int) {
  secretariatLoad(area: $area, at: $at, roles: $roles, first: $first) {
    organization { ${ENTITY} collective } count roleCount bodies { id name presence }
    roles { id kind standing body { id } holder { id } ${CITED} } } }`;

const CARRIED = [undefined, 'area-sakai-chiku', 'area-sakai-city', 'area-japan'];
/** Of these no source names a secretariat or an operator. */
const UNSAID = ['area-kashiwa-city', 'area-yokote-city'];
const KINDS = [['SECRETARIAT'], ['MEMBER', 'ADVISER', 'SUPPORTER'], ['FOUNDER'], []];

const atAllTimes = (areas: readonly (string | undefined)[]): object[] =>
  areas.flatMap((area) => TIMES.map((at) => ({ area, at })));

/** Who carries how many bodies: everywhere, at every time, by every kind of role. */
export const load: readonly CorpusDocument[] = [
  ...each('load', LOAD, 15, atAllTimes(CARRIED)),
  ...each('load', LOAD, 0, atAllTimes(UNSAID)),
  ...each(
    'load by kind',
    LOAD,
    0,
    KINDS.flatMap((roles) => TIMES.map((at) => ({ at, roles }))),
  ),
  ...each('the first of the load', LOAD, 20, [
    { first: 1 },
    { first: 100, area: 'area-sakai-chiku', at: { fiscalYear: 2013 } },
  ]),
];
