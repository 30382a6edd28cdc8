import { isAlias, isMap, isNode, isScalar, isSeq, type Document, type Node } from 'yaml';
import type { Path } from '../case.js';
import type { Place } from '../problem.js';
import type { ParsedYaml } from './yaml.js';

/** What stands at a path: the node of the value and, inside a map, that of its key. */
interface Found {
  readonly value: Node | null;
  readonly key: Node | null;
  /** Whether the whole path was there. */
  readonly complete: boolean;
}

const asNode = (thing: unknown): Node | null => (isNode(thing) ? thing : null);

/** The nodes at the path, or at as much of it as there is. Follows aliases. */
export function nodesAt(document: Document.Parsed, path: Path): Found {
  let found: Found = { value: document.contents, key: null, complete: true };
  for (const step of path) {
    const around = isAlias(found.value) ? (found.value.resolve(document) ?? null) : found.value;
    if (isMap(around)) {
      const pair = around.items.find(({ key }) => isScalar(key) && String(key.value) === String(step));
      if (!pair) return { ...found, complete: false };
      found = { value: asNode(pair.value), key: asNode(pair.key), complete: true };
    } else if (isSeq(around)) {
      const item = asNode(around.items[Number(step)]);
      if (!item) return { ...found, complete: false };
      found = { value: item, key: null, complete: true };
    } else {
      return { ...found, complete: false };
    }
  }
  return found;
}

/** The place of the value at the path, or of its key; of what is around it when it is not there. */
export function placeOf(yaml: ParsedYaml, path: Path, of: 'value' | 'key'): Place {
  const { value, key, complete } = nodesAt(yaml.document, path);
  const chosen = of === 'key' && complete ? (key ?? value) : emptyOrGone(value) ? (key ?? value) : value;
  return yaml.placeAt(chosen?.range?.[0] ?? 0);
}

/** A value that was left empty has no place of its own. */
function emptyOrGone(value: Node | null): boolean {
  return value === null || (isScalar(value) && value.source === '' && value.type === 'PLAIN');
}

/** The text of a scalar as it was typed, without quotes; null when it is not one. */
export function typedAt(yaml: ParsedYaml, path: Path): string | null {
  const { value, complete } = nodesAt(yaml.document, path);
  return complete && isScalar(value) && value.source !== undefined ? value.source : null;
}
