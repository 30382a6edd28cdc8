import { CITED, each, ENTITY, PERIOD, TIMES, type CorpusDocument } from './document.js';

const ORGANIZATIONS = [
  'org-fukui-pref',
  'org-sakai-union',
  'org-sakai-city',
  'org-awara-city',
  'org-sakai-support-center',
  'org-sakai-city-support-center',
  'org-sakai-health-center',
  'org-sakai-medical',
  'org-sakai-shakyo',
  'org-utokyo',
  'org-yokote-city',
  'org-yokote-support-center',
];

const WHOLE = `query ($id: ID!) { organization(id: $id) { ${ENTITY} ${CITED} kind collective area { id } unitOf { id }
  units { id } posts { id organization { id } } activities { id } staffedActivities { id }
  roles { id kind joint standing ${PERIOD} body { id name areas { id } } } } }`;

const DEEP = `query ($at: At) { organization(id: "org-sakai-union", at: $at) { roles { kind body { id
  roles(kinds: [MEMBER, OPERATOR]) { holder { id ... on Organization { roles { kind body { id } } } } } } } } }`;

const OTHERS = `query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id
  ... on Post { ${ENTITY} organization { id } ${CITED} } ... on Profession { ${ENTITY} ${CITED} } } }`;

/** Organisations whole, what they do at every time, posts and professions. */
export const actors: readonly CorpusDocument[] = [
  ...each(
    'organisation',
    WHOLE,
    14,
    ORGANIZATIONS.map((id) => ({ id })),
  ),
  ...each(
    'what the union runs',
    DEEP,
    0,
    TIMES.map((at) => ({ at })),
  ),
  ...each('posts and professions', OTHERS, 20, [
    {
      ids: [
        'post-sakai-medical-president',
        'profession-physician',
        'profession-pt',
        'profession-care-manager',
      ],
    },
  ]),
];
