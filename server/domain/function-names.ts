import type { Text } from './model.js';
import type { BodyFunction } from './vocabulary.js';

/** What a body is for, in words: the terms of the glossary. */
export const FUNCTION_NAMES: Readonly<Record<BodyFunction, Text>> = {
  DECISION: { ja: '意思決定・進捗管理', en: 'Decision and progress' },
  RULES: { ja: '連携ルールづくり', en: 'Rules of coordination' },
  EVALUATION: { ja: '評価', en: 'Evaluation' },
  MULTI_PROFESSION: { ja: '顔の見える多職種連携', en: 'Face-to-face multi-profession work' },
  HOSPITAL_DISCHARGE: { ja: '病院・退院調整', en: 'Hospitals and discharge' },
  INFORMATION_SHARING: { ja: '情報共有', en: 'Information sharing' },
  PUBLIC_AWARENESS: { ja: '住民啓発', en: 'Public awareness' },
  DAILY_LIFE_SUPPORT: { ja: '生活支援・住民協働', en: 'Daily life support with residents' },
  CASE_REVIEW: { ja: '地域ケア会議・困難事例', en: 'Community care meeting, difficult cases' },
  MEDICAL_CARE_STRENGTHENING: {
    ja: '医療・介護連携強化',
    en: 'Stronger medical and long-term care coordination',
  },
};
