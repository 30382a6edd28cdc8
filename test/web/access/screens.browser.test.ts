import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { axeProblems } from '../../support/axe.js';
import { SCREENS } from './screens.js';
import { enlarge, NARROW, settle, startStand, WIDE, type Language, type Room, type Stand } from './stand.js';
import { survey, type Survey } from './survey.js';

/** What a reader may change while a screen stands there. */
interface Change {
  readonly how: string;
  readonly apply: (page: Page) => Promise<void>;
}

const FORCED: Change = {
  how: 'in forced colours',
  apply: (page) => page.emulateMedia({ forcedColors: 'active' }),
};
/** A desk of 1440 px at 200 %. */
const ZOOMED: Change = {
  how: 'at 200 %',
  apply: (page) => page.setViewportSize({ width: 720, height: 450 }),
};
const LARGE_TEXT: Change = { how: 'with text of 200 %', apply: (page) => enlarge(page, 200) };
/** A desk of 1280 px at 400 %, as WCAG 1.4.10 asks for. */
const NARROWEST: Change = {
  how: '320 px wide',
  apply: (page) => page.setViewportSize({ width: 320, height: 640 }),
};

interface Way {
  readonly how: string;
  readonly room: Room;
  readonly language: Language;
  /** What is changed then, one after the other, each from the state before the first. */
  readonly then: readonly Change[];
}
const WAYS: readonly Way[] = [
  { how: 'at a desk', room: WIDE, language: 'ja', then: [FORCED, ZOOMED, LARGE_TEXT] },
  { how: 'at a desk in English', room: WIDE, language: 'en', then: [ZOOMED] },
  { how: 'on a phone', room: NARROW, language: 'ja', then: [NARROWEST] },
  { how: 'on a phone in English', room: NARROW, language: 'en', then: [] },
];

/** Least size of what is pressed, in px: by pointer (WCAG 2.5.8) and in lines of data; of controls by finger. */
const POINTER = 24;
const FINGER = 44;

const CASES = WAYS.flatMap((way) =>
  SCREENS.filter(({ only }) => only === undefined || only === way.room.name).map(
    (screen) => [`${screen.name} ${way.how}`, screen, way] as const,
  ),
);

/** What is wrong with a page as it stands, but for what axe finds. */
async function lookAt(page: Page, { name }: Room): Promise<string[]> {
  const limits = { target: name === 'narrow' ? FINGER : POINTER, link: POINTER };
  const { overflow, clipped, small, unmarked, faded, moving }: Survey = await page.evaluate(survey, limits);
  return [
    ...(overflow > 0 ? [`wider than the window by ${overflow} px`] : []),
    ...clipped.map((one) => `cut off: ${one}`),
    ...small.map((one) => `too small to press: ${one}`),
    ...unmarked.map((one) => `in another language: ${one}`),
    ...faded.map((one) => `cannot be seen: ${one}`),
    ...moving.map((one) => `moves: ${one}`),
  ];
}

/** The same elements in other colours: what else could be wrong has been looked at. */
async function darkProblems(page: Page): Promise<string[]> {
  await page.emulateMedia({ colorScheme: 'dark' });
  const problems = await axeProblems(page, ['color-contrast']);
  await page.emulateMedia({ colorScheme: 'light' });
  return problems;
}

const said = (how: string, problems: readonly string[]): string[] =>
  problems.map((problem) => `${how}: ${problem}`);

describe.skipIf(inject('chrome') === null)('a reader of any kind can use', () => {
  let stand: Stand;
  beforeAll(async () => {
    stand = await startStand();
  });
  afterAll(() => stand.stop());

  it.each(CASES)('%s', async (_, screen, { room, language, then }) => {
    await stand.open(screen, room, language, async (page) => {
      const problems = [
        ...(await lookAt(page, room)),
        // The parts and the colours of a page are the same in the other language; its words are longer.
        ...(language === 'ja' ? await axeProblems(page) : []),
        ...(language === 'ja' ? said('dark', await darkProblems(page)) : []),
      ];
      for (const { how, apply } of then) {
        await apply(page);
        await settle(page, screen);
        problems.push(...said(how, await lookAt(page, room)));
        await page.emulateMedia({ forcedColors: 'none' });
        await enlarge(page, 100);
      }
      expect(problems, problems.join('\n')).toEqual([]);
    });
  });
});
