import { CITED, each, PERIOD, type CorpusDocument } from './document.js';

const COUNTS = `organizationKinds { kind label labelEn: label(locale: EN) count organizations { id name } }`;
const COMPARE = `query ($scopes: [ScopeInput!]!) { compare(scopes: $scopes) { shared release { id }
  scopes { area { id name } label labelEn: label(locale: EN) bodyCount unspokenBodyCount depth organizationCount
    state reason reasonEn: reason(locale: EN) ${COUNTS}
    bodies { id name presence partOf { id } roleState(kind: SECRETARIAT) }
    roles { kind state reason roles { id standing joint holder { id name } body { id } ${CITED} } ${COUNTS} unknownBodies { id } }
    professions { id name } professionsState onlyHere activities { id name ${PERIOD} }
    meetingYears { fiscalYear body { id name } tallies { count standing ${CITED} } meetings { id heldOn } } meetingsState }
  rows { function label labelEn: label(locale: EN) sharing knownCount unknownCount
    cells { state presence reason reasonEn: reason(locale: EN) bodies { id name ${CITED} } } } } }`;

const at = (fiscalYear: number, ...areas: string[]) => areas.map((area) => ({ area, at: { fiscalYear } }));
const THREE = ['area-kashiwa-city', 'area-sakai-chiku', 'area-yokote-city'];

/** Comparisons of towns and groups, at the same and at different times. */
export const compare: readonly CorpusDocument[] = each('compare', COMPARE, 100, [
  { scopes: at(2013, ...THREE) },
  { scopes: THREE.map((area) => ({ area })) },
  { scopes: [2012, 2013, 2014].flatMap((year) => at(year, 'area-sakai-chiku')) },
  { scopes: at(2011, ...THREE, 'area-sakai-city', 'area-awara-city', 'area-japan') },
  { scopes: [{ area: 'area-fukui-pref', at: { asOf: '2013-03-31' } }, ...at(2012, 'area-kashiwa-city')] },
  { scopes: [{ area: 'area-chiba-pref' }, { area: 'area-akita-pref' }] },
]);
