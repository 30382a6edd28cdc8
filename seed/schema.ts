import { z } from 'zod';
import {
  ACTIVITY_KINDS,
  AREA_KINDS,
  BODY_FUNCTIONS,
  BODY_KINDS,
  CAPACITIES,
  GAP_STATES,
  ORGANIZATION_KINDS,
  PASSAGE_KINDS,
  PRODUCTION_STAGES,
  RELATION_TYPES,
  ROLE_KINDS,
  STANDINGS,
} from '../server/domain/vocabulary.js';

/**
 * The shape of a case file: the only place that knows its keys.
 *
 * Dates are written as precisely as the source has them: `2014-09-03`, `2014-03`, `FY2013`, `Y2013`.
 * A period is `{ during: FY2012 }`, or `{ from: …, through: … }` with the last day, month or year
 * included; an end that is left out is NOT_STATED, and `through: OPEN` means that the source says it goes on.
 */

const DATE_TEXT = /^(?:\d{4}-\d{2}-\d{2}|\d{4}-\d{2}|FY\d{4}|Y\d{4})$/;
const ID_TEXT = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

const id = z.string().regex(ID_TEXT, 'an id is lower-case letters, digits and single hyphens');
const line = z.string().min(1).max(2000);
const date = z.string().regex(DATE_TEXT, 'a date is 2014-09-03, 2014-03, FY2013 or Y2013');
const standing = z.enum(STANDINGS);

const text = z.strictObject({ ja: line, en: line.optional() });

const period = z.union([
  z.strictObject({ during: date }),
  z.strictObject({ from: date.optional(), through: z.union([date, z.literal('OPEN')]).optional() }),
]);

/** A passage id, or one with a standing of its own and a note saying why. */
const cite = z.union([
  id,
  z.strictObject({ passage: id, standing: standing.optional(), note: text.optional() }),
]);
const cites = z.array(cite).min(1, 'every claim has at least one citation');

const figure = z.strictObject({
  label: text,
  value: z.number(),
  unit: line,
  standing,
  cite: cites,
});

const named = {
  id,
  name: line,
  kana: line.optional(),
  en: line.optional(),
  aliases: z.array(line).optional(),
  period: period.optional(),
  standing,
  cite: cites,
};

/** A name that a body had before, until a known day. */
const formerName = z.strictObject({
  name: line,
  kana: line.optional(),
  en: line.optional(),
  period,
  standing,
  cite: cites,
});

const gap = { state: z.enum(GAP_STATES), reason: text, cite: cites };

export const areaSchema = z.strictObject({
  ...named,
  kind: z.enum(AREA_KINDS),
  code: z.string().optional(),
  collective: z.boolean().optional(),
  gap: z.strictObject(gap).optional(),
});

export const organizationSchema = z.strictObject({
  ...named,
  kind: z.enum(ORGANIZATION_KINDS),
  collective: z.boolean().optional(),
});

export const bodySchema = z.strictObject({
  ...named,
  kind: z.enum(BODY_KINDS),
  functions: z.array(z.enum(BODY_FUNCTIONS)).optional(),
  purpose: text.optional(),
  tallies: z
    .array(
      z.strictObject({
        fiscalYear: z.int().min(1950).max(2100),
        count: z.int().min(0),
        standing,
        basis: text.optional(),
        cite: cites,
      }),
    )
    .optional(),
  figures: z.array(figure).optional(),
  formerNames: z.array(formerName).optional(),
  gaps: z
    .array(
      z.strictObject({
        role: z.enum(ROLE_KINDS),
        period: period.optional(),
        /** Said of a group as a whole, without naming who for which. */
        forGroup: z.boolean().optional(),
        ...gap,
      }),
    )
    .optional(),
});

export const meetingSchema = z.strictObject({
  ...named,
  ordinal: z.int().min(1).optional(),
  held: date.optional(),
  attendance: z.int().min(0).optional(),
  agenda: z.array(text).optional(),
  figures: z.array(figure).optional(),
});

export const activitySchema = z.strictObject({
  ...named,
  kind: z.enum(ACTIVITY_KINDS),
  targets: z.array(text).optional(),
  method: text.optional(),
  figures: z.array(figure).optional(),
});

export const lessonSchema = z.strictObject({
  id,
  summary: text,
  period: period.optional(),
  standing,
  cite: cites,
});

export const passageSchema = z.strictObject({
  id,
  locator: line,
  en: line.optional(),
  kind: z.enum(PASSAGE_KINDS),
  /** False where our extract lacks what stands there. */
  reviewed: z.boolean().optional(),
});

export const sourceSchema = z.strictObject({
  ...named,
  publisher: line.optional(),
  published: date.optional(),
  url: z.url({ protocol: /^https?$/ }).optional(),
  passages: z.array(passageSchema).min(1, 'a source has at least one passage that can be cited'),
});

const oneOrMore = z.union([id, z.array(id).min(1)]);

/**
 * One claim, or several alike: `from` or `to` may be a list, in the order of the source, and each pair
 * becomes a relation of its own. The id is made from type, ends and start, unless it is given.
 */
export const relationSchema = z.strictObject({
  type: z.enum(RELATION_TYPES),
  from: oneOrMore,
  to: oneOrMore,
  id: id.optional(),
  period: period.optional(),
  standing,
  note: text.optional(),
  cite: cites,
  joint: z.boolean().optional(),
  capacity: z.enum(CAPACITIES).optional(),
  stage: z.enum(PRODUCTION_STAGES).optional(),
  needsReview: z.boolean().optional(),
});

export const caseFileSchema = z.strictObject({
  areas: z.array(areaSchema).optional(),
  organizations: z.array(organizationSchema).optional(),
  bodies: z.array(bodySchema).optional(),
  posts: z.array(z.strictObject(named)).optional(),
  professions: z.array(z.strictObject(named)).optional(),
  meetings: z.array(meetingSchema).optional(),
  activities: z.array(activitySchema).optional(),
  outputs: z.array(z.strictObject({ ...named, completed: date.optional() })).optional(),
  programmes: z.array(z.strictObject(named)).optional(),
  initiatives: z.array(z.strictObject({ ...named, symbol: z.string().regex(/^[ア-ク]$/) })).optional(),
  lessons: z.array(lessonSchema).optional(),
  sources: z.array(sourceSchema).optional(),
  relations: z.array(relationSchema).optional(),
});

export type CaseFile = z.infer<typeof caseFileSchema>;
export type RelationEntry = z.infer<typeof relationSchema>;
export type PeriodEntry = z.infer<typeof period>;
export type CiteEntry = z.infer<typeof cite>;
