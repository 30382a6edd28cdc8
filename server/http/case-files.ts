import type { IncomingMessage } from 'node:http';
import { objectIn, readJsonText, readText } from './json-body.js';
import { Refused } from './refuse.js';

/** A case file that was sent. */
export interface CaseFile {
  /** The name by which problems call it. */
  readonly file: string;
  readonly text: string;
}

const MOST_FILES = 2_000;
const NAME = /^[\p{L}\p{N}][\p{L}\p{N}._-]{0,99}$/u;
const YAML_TYPE = /^application\/(?:x-)?yaml(?:\s*;\s*charset="?utf-?8"?)?\s*$/i;

/**
 * The case files in a request: one as `application/yaml`, or several as `application/json`,
 * `{"files": [{"name": "sakai.yaml", "text": "areas: …"}]}`. JSON is YAML too, and may stand in a text as well.
 *
 * @param limit bytes that the body may have
 * @throws Refused
 */
export async function readCaseFiles(req: IncomingMessage, limit: number): Promise<CaseFile[]> {
  if (YAML_TYPE.test(req.headers['content-type'] ?? '')) {
    return [{ file: 'cases.yaml', text: await readText(req, limit) }];
  }
  const { files } = objectIn(await readJsonText(req, limit)) as { readonly files?: unknown };
  if (!Array.isArray(files) || files.length === 0) {
    throw new Refused(
      400,
      'BAD_REQUEST',
      'send {"files": [{"name": "…", "text": "…"}]}, with at least one file',
    );
  }
  if (files.length > MOST_FILES) {
    throw new Refused(413, 'PAYLOAD_TOO_LARGE', `at most ${MOST_FILES} files are taken at once`);
  }
  const read = files.map(fileOf);
  const names = new Set(read.map(({ file }) => file));
  if (names.size < read.length) throw new Refused(400, 'BAD_REQUEST', 'two files have the same name');
  return read;
}

function fileOf(given: unknown, index: number): CaseFile {
  const { name, text } = (given ?? {}) as { readonly name?: unknown; readonly text?: unknown };
  if (typeof name !== 'string' || !NAME.test(name)) {
    const message = `files[${index}].name must be 1 to 100 letters, digits, dots, hyphens or underscores`;
    throw new Refused(400, 'BAD_REQUEST', message);
  }
  if (typeof text !== 'string') {
    throw new Refused(400, 'BAD_REQUEST', `files[${index}].text must be the text of the file`);
  }
  return { file: name, text };
}
