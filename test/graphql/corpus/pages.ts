import {
  HomeFootDocument,
  HomeRowsDocument,
  OrganizationAreasDocument,
  OrganizationDocument,
  PrefecturesDocument,
  TilesDocument,
} from '../../../web/api/generated/operations.js';
import { each, type CorpusDocument } from './document.js';

const LOCALES = ['JA', 'EN'] as const;
const ACTORS = [
  'org-sakai-union',
  'org-sakai-support-center',
  'org-kashiwa-ltci-department',
  'post-sakai-medical-president',
  'profession-physician',
];

const inBoth = (variables: object): object[] => LOCALES.map((locale) => ({ ...variables, locale }));

/** What the start page and the page of one actor ask for. */
export const pages: readonly CorpusDocument[] = [
  ...each('tiles', TilesDocument.text, 100, inBoth({ first: 12 })),
  ...each('tiles of a part', TilesDocument.text, 10, [
    ...inBoth({ first: 12, within: 'area-fukui-pref' }),
    ...inBoth({ first: 12, name: '市' }),
    { locale: 'JA', first: 1 },
  ]),
  ...each('prefectures', PrefecturesDocument.text, 9, inBoth({})),
  ...each('foot of the start page', HomeFootDocument.text, 20, inBoth({})),
  ...each(
    'rows of the start page',
    HomeRowsDocument.text,
    50,
    inBoth({
      council: 'body-sakai-council',
      hasCouncil: true,
      at: { fiscalYear: 2013 },
      changed: 'area-sakai-chiku',
      from: 2012,
      to: 2013,
      hasChanged: true,
      scopes: ['area-kashiwa-city', 'area-sakai-chiku'].map((area) => ({ area, at: { fiscalYear: 2013 } })),
      hasScopes: true,
      area: 'area-sakai-chiku',
    }),
  ),
  ...each(
    'an actor with its bodies',
    OrganizationDocument.text,
    10,
    ACTORS.flatMap((id) => inBoth({ id })),
  ),
  ...each(
    'the areas of an actor',
    OrganizationAreasDocument.text,
    20,
    inBoth({ ids: ['area-sakai-chiku', 'area-kashiwa-city'], name: '地域包括支援センター' }),
  ),
];
