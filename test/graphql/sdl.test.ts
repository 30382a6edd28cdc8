import {
  buildSchema,
  DangerousChangeType,
  findBreakingChanges,
  findDangerousChanges,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isSpecifiedScalarType,
  type GraphQLNamedType,
  type GraphQLSchema,
} from 'graphql';
import { describe, expect, it } from 'vitest';
import { SDL } from '../../server/graphql/generated/sdl.js';
import { promisedCore, servedSdl } from './support/sdl.js';

interface Described {
  readonly description?: string | null | undefined;
}

/** Fields and input fields; none for what has neither. */
function fieldsOf(
  type: GraphQLNamedType,
): [string, Described & { args?: readonly (Described & { name: string })[] }][] {
  if (isObjectType(type) || isInterfaceType(type)) return Object.entries(type.getFields());
  return isInputObjectType(type) ? Object.entries(type.getFields()) : [];
}

/** Every place of the schema that has no description: type, field, argument, input field, enum value. */
function undescribed(schema: GraphQLSchema): string[] {
  const places: string[] = [];
  const look = (place: string, thing: Described): void => {
    if (!thing.description?.trim()) places.push(place);
  };
  for (const type of Object.values(schema.getTypeMap())) {
    if (type.name.startsWith('__') || isSpecifiedScalarType(type)) continue;
    look(type.name, type);
    if (isEnumType(type)) for (const value of type.getValues()) look(`${type.name}.${value.name}`, value);
    for (const [name, field] of fieldsOf(type)) {
      look(`${type.name}.${name}`, field);
      for (const arg of field.args ?? []) look(`${type.name}.${name}(${arg.name}:)`, arg);
    }
  }
  return places;
}

/** What the schema took from the core, or made to behave otherwise. */
function takenFromCore(schema: GraphQLSchema): string[] {
  const core = promisedCore();
  return [
    ...findBreakingChanges(core, schema),
    ...findDangerousChanges(core, schema).filter(
      ({ type }) => type === DangerousChangeType.ARG_DEFAULT_VALUE_CHANGE,
    ),
  ].map(({ description }) => description);
}

describe('the SDL', () => {
  const served = buildSchema(servedSdl);

  it('describes everything', () => {
    expect(undescribed(served)).toEqual([]);
  });

  it('keeps the whole core', () => {
    expect(takenFromCore(served)).toEqual([]);
  });

  it('is what the built server carries', () => {
    expect(SDL).toBe(servedSdl);
  });

  it.each([
    ['a type', /"A number the source gives[^"]*"\n/, 'Figure'],
    ['a field', /"How many times\."\n/, 'MeetingTally.count'],
    ['an argument', /"The id of the area\."\n/, 'Query.diagram(area:)'],
    ['an enum value', /"A council \(協議会\)\."\n/, 'BodyKind.COUNCIL'],
    ['an input field', /"Of the body with this id\."\n/, 'MeetingFilter.body'],
  ])('would be caught with %s undescribed', (_, description, place) => {
    const mutilated = servedSdl.replace(description, '');
    expect(mutilated).not.toBe(servedSdl);
    expect(undescribed(buildSchema(mutilated))).toEqual([place]);
  });

  it.each([
    ['a field renamed', '  attendance: Int', '  visitors: Int', 'Meeting.attendance was removed.'],
    [
      'an enum value removed',
      /"To the calendar year \(年\)\."\n {2}YEAR/,
      '',
      'YEAR was removed from enum type Precision.',
    ],
    [
      'a default changed',
      'first: Int = 20',
      'first: Int = 10',
      'Query.search arg first has changed defaultValue from 20 to 10.',
    ],
    [
      'a type made nullable',
      '  joint: Boolean!\n  "From',
      '  joint: Boolean\n  "From',
      'Role.joint changed type from Boolean! to Boolean.',
    ],
  ])('would be caught with %s', (_, from, to, said) => {
    const mutilated = servedSdl.replace(from, to);
    expect(mutilated).not.toBe(servedSdl);
    expect(takenFromCore(buildSchema(mutilated))).toEqual([said]);
  });
});
