import { QRolesInAreaDocument, QRolesOfBodyDocument } from '../../api/generated/operations.js';
import { question, type Question } from './question.js';
import { rolesInArea, rolesOfBody } from './role-rows.js';
import { area, atOf, body, year } from './values.js';

/** Secretariats, members and advisers. */
export const roleQuestions: readonly Question[] = [
  question({
    id: 'secretariat-of-body',
    group: 'who',
    sentence: {
      ja: '{year}の{body}の事務局はだれか',
      en: 'Who is the secretariat of {body} in {year}?',
    },
    parameters: [body('body-sakai-council'), year('2013')],
    document: QRolesOfBodyDocument,
    variables: (values, locale) => ({
      body: values.body ?? '',
      kind: 'SECRETARIAT' as const,
      at: atOf(values),
      locale,
    }),
    answer: rolesOfBody('SECRETARIAT'),
  }),
  question({
    id: 'secretariats-in-area',
    group: 'who',
    sentence: {
      ja: '{year}の{area}の会議体は、それぞれだれが事務局か',
      en: 'Who is the secretariat of each body in {area} in {year}?',
    },
    parameters: [area('area-sakai-chiku'), year('2013')],
    document: QRolesInAreaDocument,
    variables: (values, locale) => ({
      area: values.area ?? '',
      kind: 'SECRETARIAT' as const,
      at: atOf(values),
      locale,
    }),
    answer: rolesInArea('SECRETARIAT'),
  }),
  question({
    id: 'members-of-body',
    group: 'who',
    sentence: {
      ja: '{year}の{body}には、どの組織や職種が加わっているか',
      en: 'Which organisations and professions belong to {body} in {year}?',
    },
    parameters: [body('body-sakai-council'), year('2013')],
    document: QRolesOfBodyDocument,
    variables: (values, locale) => ({
      body: values.body ?? '',
      kind: 'MEMBER' as const,
      at: atOf(values),
      locale,
    }),
    answer: rolesOfBody('MEMBER'),
  }),
  question({
    id: 'advisers-in-area',
    group: 'who',
    sentence: {
      ja: '{year}の{area}の会議体には、だれが助言しているか',
      en: 'Who advises the bodies in {area} in {year}?',
    },
    parameters: [area('area-sakai-chiku'), year('2013')],
    document: QRolesInAreaDocument,
    variables: (values, locale) => ({
      area: values.area ?? '',
      kind: 'ADVISER' as const,
      at: atOf(values),
      locale,
    }),
    answer: rolesInArea('ADVISER'),
  }),
];
