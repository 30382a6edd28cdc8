import { CITED, each, PERIOD, TIMES, type CorpusDocument } from './document.js';

const DIAGRAM = `query ($area: ID!, $at: At, $roles: [RoleKind!], $contained: Boolean = true) {
  diagram(area: $area, at: $at, roles: $roles, includeContained: $contained) { area { id } state reason reasonEn: reason(locale: EN)
    nodes { id rank presence entity { __typename id name nameEn: name(locale: EN) } }
    edges { id type role source target standing ${PERIOD} label labelEn: label(locale: EN) joint needsReview note order ${CITED} }
    roleStates { body role state gap { state forGroup reason } } release { id } } }`;

const MEETINGS = `query ($area: ID!, $at: At) {
  diagram(area: $area, at: $at) { meetings { body state meetings { id name ordinal heldOn heldOnPrecision standing ${CITED} }
    tallies { fiscalYear count standing basis ${CITED} } } } }`;

const AREAS = ['area-sakai-chiku', 'area-kashiwa-city'];

/** Diagrams at every time, by role, with and without what the areas within have. */
export const diagrams: readonly CorpusDocument[] = [
  ...each(
    'diagram',
    DIAGRAM,
    10,
    AREAS.flatMap((area) => TIMES.map((at) => ({ area, at }))),
  ),
  ...each('diagram of', DIAGRAM, 3, [
    { area: 'area-japan' },
    { area: 'area-fukui-pref', at: { fiscalYear: 2013 } },
    { area: 'area-sakai-city' },
    { area: 'area-awara-city', at: { fiscalYear: 2012 } },
    { area: 'area-yokote-city' },
    { area: 'area-yokote-city', at: { fiscalYear: 2012 } },
  ]),
  ...each(
    'diagram by role',
    DIAGRAM,
    10,
    [['SECRETARIAT'], ['OPERATOR'], ['MEMBER', 'ADVISER'], ['SUPPORTER'], ['FOUNDER'], []].map((roles) => ({
      area: 'area-sakai-chiku',
      at: { fiscalYear: 2012 },
      roles,
    })),
  ),
  ...each('meetings in the diagram', MEETINGS, 1, [
    ...TIMES.map((at) => ({ area: 'area-sakai-chiku', at })),
    { area: 'area-kashiwa-city' },
    { area: 'area-japan', at: { asOf: '2014-03-31' } },
  ]),
  ...each('diagram of the area alone', DIAGRAM, 10, [
    { area: 'area-sakai-chiku', at: { fiscalYear: 2013 }, contained: false },
    { area: 'area-sakai-city', contained: false },
  ]),
];
