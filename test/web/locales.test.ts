import { describe, expect, it } from 'vitest';
import { en } from '../../web/locales/en.js';
import { ja } from '../../web/locales/ja.js';
import { webFiles, withoutComments, type SourceFile } from './files.js';

/** Every key with the number of parameters its words take, or with how many lines they have. */
function keysOf(words: unknown, path = ''): string[] {
  if (typeof words === 'function') return [`${path}(${words.length})`];
  if (typeof words !== 'object' || words === null) return [path];
  if (Array.isArray(words)) return [`${path}[${words.length}]`];
  return Object.entries(words).flatMap(([key, value]) => keysOf(value, `${path}.${key}`));
}

const keyNames = (words: unknown): string[] => keysOf(words).map((key) => key.replace(/\(\d\)$/, '()'));

/** Keys whose words nobody asks for. */
function unusedKeys(sources: readonly SourceFile[]): string[] {
  const text = sources.map((source) => source.text).join('\n');
  return keysOf(ja)
    .map((key) =>
      key
        .replace(/[([].*$/, '')
        .split('.')
        .slice(1),
    )
    .filter(([group, key]) => {
      if (group === undefined) return false;
      // A group that is looked up by a value of the data is used whole.
      const whole = new RegExp(`\\.${group}\\[|\\.${group};`).test(text);
      return !whole && !text.includes(key === undefined ? `.${group}` : `.${group}.${key}`);
    })
    .map((key) => key.join('.'));
}

const JAPANESE = /[\u3040-\u30ff\u3400-\u9fff]/u;
/** Words between tags, or as the value of an attribute that is read out. */
const IN_TEMPLATE =
  />[^<>$`{}=;]*[A-Za-z]{2,}[^<>$`{}=;]*<\/|(?:aria-(?:label|description|roledescription|valuetext)|label|heading|title|alt|placeholder)="[^"$]*[A-Za-z]{2,}/;

/** Lines of an element that say something to a reader in one language. */
function hardCoded({ path, text }: SourceFile): string[] {
  return withoutComments(text)
    .split('\n')
    .filter((line) => JAPANESE.test(line) || IN_TEMPLATE.test(line))
    .map((line) => `${path}: ${line.trim()}`);
}

/** Where words could stand that a reader meets. */
const ROOMS = ['elements', 'templates', 'model', 'state', 'diagram', 'embed', 'api'];

/**
 * Where Japanese is data or grammar: the names of eras, where lines may break, what days look like, what a question
 * asks (with its English beside it), and the few words that stand in the picture itself.
 */
const DATA =
  /^(?:diagram\/words|diagram\/files\/paragraph|model\/(?:era|text-units|cite-view|path\/thing)|model\/(?:questions|time)\/.+)\.ts$/;

/** Words that a style sheet writes into the page. */
function inStyles({ path, text }: SourceFile): string[] {
  return [...withoutComments(text).matchAll(/content:\s*(?:'[^']*\p{L}[^']*'|"[^"]*\p{L}[^"]*")/gu)].map(
    ([found]) => `${path}: ${found}`,
  );
}

describe('words', () => {
  it('are there in both languages, for the same keys', () => {
    expect(keyNames(en)).toEqual(keyNames(ja));
  });

  it('are never empty where the other language has some', () => {
    const texts = (words: object): string[] =>
      Object.values(words).flatMap((value: unknown) =>
        typeof value === 'string' ? [value] : typeof value === 'object' && value !== null ? texts(value) : [],
      );
    expect([...texts(ja), ...texts(en)].filter((text) => text === '')).toEqual([]);
  });

  it('are all asked for somewhere', () => {
    const sources = ['elements', 'templates', 'model', 'state', 'embed'].flatMap((room) =>
      webFiles(room, '.ts'),
    );
    expect(unusedKeys(sources)).toEqual([]);
    expect(unusedKeys([])).toContain('app.skip');
  });

  it('stand in no element and in no model', () => {
    const files = ROOMS.flatMap((room) => webFiles(room, '.ts')).filter(({ path }) => !DATA.test(path));
    expect(files.length).toBeGreaterThan(200);
    expect(files.flatMap(hardCoded)).toEqual([]);
  });

  it('stand in no style sheet', () => {
    const files = [...ROOMS.flatMap((room) => webFiles(room, '.ts')), ...webFiles('styles', '.ts', '.css')];
    expect(files.flatMap(inStyles)).toEqual([]);
    expect(inStyles({ path: 'x', text: "i::after { content: '新設'; }" })).toHaveLength(1);
    expect(inStyles({ path: 'x', text: 'i::after { content: "new"; }' })).toHaveLength(1);
    expect(inStyles({ path: 'x', text: "i::after { content: ''; } p { content: none; }" })).toEqual([]);
  });

  it('are in both languages where they stand as data', () => {
    const files = webFiles('model/questions', '.ts').filter(({ text }) => /\bja: /.test(text));
    expect(files.length).toBeGreaterThan(10);
    const count = (text: string, language: string): number => text.split(`${language}: `).length;
    expect(
      files.filter(({ text }) => count(text, ' ja') !== count(text, ' en')).map(({ path }) => path),
    ).toEqual([]);
  });

  it.each([
    'return html`<p>読み込み中</p>`;',
    'return html`<p>Loading</p>`;',
    '<button aria-label="Close"></button>',
    "const label = '閉じる';",
  ])('are found in %s', (line) => {
    expect(hardCoded({ path: 'elements/gov-bad.ts', text: line })).toHaveLength(1);
  });

  it.each([
    '/** 目次 */ return html`<p>${m.outline.label}</p>`;',
    '<button aria-label=${m.card.close}></button>',
    '<gov-icon name="close"></gov-icon>',
  ])('are not seen in %s', (line) => {
    expect(hardCoded({ path: 'elements/gov-good.ts', text: line })).toEqual([]);
  });
});
