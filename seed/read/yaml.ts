import { Composer, Lexer, LineCounter, Parser, isAlias, isMap, visit, type CST, type Document } from 'yaml';
import { atMost, type Place, type Problem } from '../problem.js';
import { aroundYamlError } from './yaml-errors.js';

/** A parsed document and the way from an offset to its place. */
export interface ParsedYaml {
  readonly document: Document.Parsed;
  placeAt(offset: number): Place;
}

export const MAX_BYTES = 2_000_000;
/** Words, signs and line ends of one file; the largest case file has 9,000, and each takes the parser time and memory. */
export const MAX_LEXEMES = 50_000;
/** Backslashes of one file: the parser tells of each that begins no escape, and cannot be stopped. */
export const MAX_BACKSLASHES = 1_000;
/** Lists and maps inside each other; a case file needs seven. */
export const MAX_DEPTH = 20;
/** Keys of one map; the largest of a case file has 17. More would be compared with each other one by one. */
export const MAX_KEYS = 100;
/** Problems of YAML in one file: what follows from so many is noise. */
const MAX_PROBLEMS = 100;
/** Enough to write a long name once, too few to grow a small file into a large one. */
export const MAX_ALIASES = 10;

/** Parse `text` with YAML 1.2's core schema and nothing beyond it. Null when it cannot be used. */
export function parseYaml(file: string, text: string): { yaml: ParsedYaml | null; problems: Problem[] } {
  const bytes = Buffer.byteLength(text);
  if (bytes > MAX_BYTES) {
    const message = `the file has ${bytes} bytes; at most ${MAX_BYTES} are read`;
    return {
      yaml: null,
      problems: [{ file, line: 1, column: 1, message, fix: 'split it, one file per area' }],
    };
  }
  const counter = new LineCounter();
  const placeAt = (offset: number): Place => {
    const { line, col } = counter.linePos(offset);
    return { line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  const problems: Problem[] = [];
  const report = (offset: number, message: string, fix: string): void => {
    problems.push({ file, ...placeAt(offset), message, fix });
  };

  const tooMany = refusedLexemes(file, text);
  if (tooMany !== null) return { yaml: null, problems: [tooMany] };
  const tokens = [...new Parser(counter.addNewLine).parse(text)];
  refuseTokens(tokens, report);
  if (problems.length > 0) return { yaml: null, problems: atMost(MAX_PROBLEMS, problems) };

  const options = {
    version: '1.2',
    schema: 'core',
    uniqueKeys: true,
    stringKeys: true,
    resolveKnownTags: false,
  } as const;
  const [document, second] = [...new Composer(options).compose(tokens, true, text.length)];
  if (second)
    report(second.range[0], 'a second document begins here', 'keep one document per file: remove the ---');
  if (!document) return { yaml: null, problems };
  for (const error of [...document.errors, ...document.warnings]) {
    if (error.code === 'TAG_RESOLVE_FAILED') continue; // every tag is refused below, known or not
    report(error.pos[0], ...aroundYamlError(error.code, error.message));
  }
  refuseNodes(document, report);
  const yaml = problems.length === 0 ? { document, placeAt } : null;
  return { yaml, problems: atMost(MAX_PROBLEMS, problems) };
}

/** The line where a file has more pieces than are read, or null. The lexer alone is quick, whatever it is given. */
function refusedLexemes(file: string, text: string): Problem | null {
  let [lexemes, backslashes, line] = [0, 0, 1];
  for (const lexeme of new Lexer().lex(text)) {
    lexemes += 1;
    backslashes += countOf('\\', lexeme);
    if (lexemes > MAX_LEXEMES) {
      const message = `the file has more than ${MAX_LEXEMES} words and signs`;
      return { file, line, column: 1, message, fix: 'split it, one file per area' };
    }
    if (backslashes > MAX_BACKSLASHES) {
      const message = `the file has more than ${MAX_BACKSLASHES} backslashes`;
      return { file, line, column: 1, message, fix: 'write the characters themselves' };
    }
    line += countOf('\n', lexeme);
  }
  return null;
}

function countOf(character: string, text: string): number {
  let count = 0;
  for (let at = text.indexOf(character); at !== -1; at = text.indexOf(character, at + 1)) count += 1;
  return count;
}

type Report = (offset: number, message: string, fix: string) => void;

/** Directives, and nesting deeper than the recursive part of the parser should be asked to follow. */
function refuseTokens(tokens: readonly CST.Token[], report: Report): void {
  const stack = tokens.map((token) => ({ token, depth: 0 }));
  while (stack.length > 0) {
    const top = stack.pop();
    if (!top) return;
    const { token, depth } = top;
    if (token.type === 'directive') {
      report(token.offset, 'directives are not used in case files', 'remove the line that begins with %');
    }
    if (depth > MAX_DEPTH) {
      report(token.offset, `lists and maps are nested more than ${MAX_DEPTH} deep`, 'write it flatter');
      return;
    }
    if ('items' in token) {
      if (isMapToken(token) && token.items.length > MAX_KEYS) {
        report(token.offset, `more than ${MAX_KEYS} keys in one map`, 'begin the items of a list with -');
        return;
      }
      for (const { key, value } of token.items) {
        for (const inner of [key, value]) if (inner) stack.push({ token: inner, depth: depth + 1 });
      }
    } else if (token.type === 'document' && token.value) {
      stack.push({ token: token.value, depth });
    }
  }
}

const isMapToken = (token: CST.BlockMap | CST.BlockSequence | CST.FlowCollection): boolean =>
  token.type === 'block-map' || (token.type === 'flow-collection' && token.start.source === '{');

/** Tags, aliases that lead nowhere or into themselves, and more aliases than anybody writes by hand. */
function refuseNodes(document: Document.Parsed, report: Report): void {
  let aliases = 0;
  visit(document, {
    Node(_key, node, ancestors) {
      const offset = node.range?.[0] ?? 0;
      if (node.tag !== undefined) {
        report(
          offset,
          `the tag ${node.tag} is not used in case files`,
          'remove it; quote the value to make it text',
        );
      }
      if (!isAlias(node)) return undefined;
      aliases += 1;
      if (aliases > MAX_ALIASES) {
        report(offset, `more than ${MAX_ALIASES} aliases`, 'write the values out instead of using *aliases');
        return visit.BREAK;
      }
      const target = node.resolve(document);
      if (target === undefined) {
        report(offset, `nothing before this is anchored as &${node.source}`, `write the value out`);
      } else if (ancestors.includes(target)) {
        report(offset, `the alias *${node.source} stands inside what it repeats`, 'write the value out');
      }
      return undefined;
    },
  });
  if (document.contents !== null && !isMap(document.contents)) {
    const offset = document.contents.range[0];
    report(offset, 'a case file is a map of sections', 'begin with a section such as `areas:`');
  }
}
