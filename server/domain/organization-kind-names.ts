import type { Text } from './model.js';
import type { OrganizationKind } from './vocabulary.js';

/** Kinds of organisation in words: the terms of the glossary. */
export const ORGANIZATION_KIND_NAMES: Readonly<Record<OrganizationKind, Text>> = {
  MINISTRY: { ja: '省庁', en: 'Ministry' },
  PREFECTURE: { ja: '都道府県', en: 'Prefecture' },
  MUNICIPALITY: { ja: '市町村', en: 'Municipality' },
  WIDE_AREA_UNION: { ja: '広域連合', en: 'Wide-area union' },
  HEALTH_CENTER: { ja: '保健所・健康福祉センター', en: 'Health and welfare center' },
  DEPARTMENT: { ja: '部局', en: 'Department' },
  COMMUNITY_SUPPORT_CENTER: { ja: '地域包括支援センター', en: 'Community general support center' },
  MEDICAL_ASSOCIATION: { ja: '医師会', en: 'Medical association' },
  DENTAL_ASSOCIATION: { ja: '歯科医師会', en: 'Dental association' },
  PHARMACIST_ASSOCIATION: { ja: '薬剤師会', en: 'Pharmacists association' },
  CARE_PROVIDER_ASSOCIATION: { ja: '介護事業者団体', en: 'Care providers’ organization' },
  SOCIAL_WELFARE_COUNCIL: { ja: '社会福祉協議会', en: 'Council of social welfare' },
  SILVER_CENTER: { ja: 'シルバー人材センター', en: 'Silver human resources center' },
  HOSPITAL: { ja: '病院', en: 'Hospital' },
  UNIVERSITY: { ja: '大学', en: 'University' },
  RESEARCH_INSTITUTE: { ja: '研究機関', en: 'Research institute' },
  OTHER: { ja: 'その他', en: 'Other' },
};
