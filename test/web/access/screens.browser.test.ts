import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { axeProblems } from '../../support/axe.js';
import { SCREENS } from './screens.js';
import { NARROW, startStand, WIDE, type Language, type Room, type Stand } from './stand.js';
import { survey, type Survey } from './survey.js';

interface Way {
  readonly how: string;
  readonly room: Room;
  readonly language: Language;
  /** Font size of the root in per cent. */
  readonly text?: number;
  /** Whether axe looks as well; it has nothing to say of room alone. */
  readonly axe?: true;
}

/** A desk of 1440 px at 200 %. */
const ZOOMED: Room = { name: 'wide', width: 720, height: 450 };
/** A desk of 1280 px at 400 %, as WCAG 1.4.10 asks for. */
const NARROWEST: Room = { name: 'narrow', width: 320, height: 640 };

const WAYS: readonly Way[] = [
  { how: 'at a desk', room: WIDE, language: 'ja', axe: true },
  { how: 'at a desk in English', room: WIDE, language: 'en', axe: true },
  { how: 'on a phone', room: NARROW, language: 'ja', axe: true },
  { how: 'on a phone in English', room: NARROW, language: 'en', axe: true },
  { how: 'at 200 %', room: ZOOMED, language: 'ja' },
  { how: 'at 200 % in English', room: ZOOMED, language: 'en' },
  { how: 'with text of 200 %', room: WIDE, language: 'ja', text: 200 },
  { how: 'on the narrowest phone', room: NARROWEST, language: 'ja' },
];

/** Least size of what is pressed, in px: by pointer (WCAG 2.5.8) and in lines of data; of controls by finger. */
const POINTER = 24;
const FINGER = 44;

const CASES = WAYS.flatMap((way) =>
  SCREENS.filter(({ only }) => only === undefined || only === way.room.name).map(
    (screen) => [`${screen.name} ${way.how}`, screen, way] as const,
  ),
);

function problemsIn({ overflow, clipped, small, unmarked, moving }: Survey): string[] {
  return [
    ...(overflow > 0 ? [`wider than the window by ${overflow} px`] : []),
    ...clipped.map((one) => `cut off: ${one}`),
    ...small.map((one) => `too small to press: ${one}`),
    ...unmarked.map((one) => `in another language: ${one}`),
    ...moving.map((one) => `moves: ${one}`),
  ];
}

describe.skipIf(inject('chrome') === null)('a reader of any kind can use', () => {
  let stand: Stand;
  beforeAll(async () => {
    stand = await startStand();
  });
  afterAll(() => stand.stop());

  it.each(CASES)('%s', async (_, screen, { room, language, text, axe }) => {
    await stand.open(screen, room, language, text === undefined ? {} : { text }, async (page) => {
      const target = room.name === 'narrow' ? FINGER : POINTER;
      const problems = problemsIn(await page.evaluate(survey, { target, link: POINTER }));
      if (axe) {
        problems.push(...(await axeProblems(page)));
        // The same elements in other colours: what else could be wrong has been looked at.
        await page.emulateMedia({ colorScheme: 'dark' });
        problems.push(...(await axeProblems(page, ['color-contrast'])).map((problem) => `dark: ${problem}`));
      }
      expect(problems, problems.join('\n')).toEqual([]);
    });
  });
});
