import { describe, expect, it, onTestFinished } from 'vitest';
import { ALWAYS } from '../../server/domain/period.js';
import type { NodeLabel, RelationType } from '../../server/domain/vocabulary.js';
import { label, types } from '../../server/store/cypher/identifiers.js';
import { openStore } from '../../server/store/open.js';
import { graphOf, link, node, releaseFor } from './build.js';

const PAYLOADS = ['Area) DETACH DELETE (n', 'A`rea', '', 'Entity', 'area', 'WITHIN|SERVES'];

describe('labels and relation types', () => {
  it('are written as the closed lists have them', () => {
    expect(label('Area')).toBe(':Area');
    expect(types('SERVES', 'ADVISES', 'SERVES')).toBe(':ADVISES|SERVES');
  });

  it.each(PAYLOADS)('are refused when they are not on the lists: %j', (payload) => {
    expect(() => label(payload as NodeLabel)).toThrow('not a label');
    expect(() => types('SERVES', payload as RelationType)).toThrow('not a relation type');
  });

  it('are needed: a pattern without a type would take every type', () => {
    expect(() => types()).toThrow('needs a relation type');
  });

  it.each(PAYLOADS)('from outside never reach the engine: %j', async (payload) => {
    const store = await openStore({ kind: 'embedded' });
    onTestFinished(() => store.close());
    await store.prepare();
    const good = graphOf([node('Area', 'a')]);
    await store.replace(good, releaseFor(good));
    const badNode = graphOf([{ ...node('Area', 'x'), label: payload as 'Area' }]);
    const badLink = graphOf([node('Area', 'x')], [link('x', payload as RelationType, 'x')]);
    await expect(store.replace(badNode, releaseFor(badNode, 'bad-1'))).rejects.toThrow('not a label');
    await expect(store.replace(badLink, releaseFor(badLink, 'bad-2'))).rejects.toThrow('not a relation type');
    const step = { types: [payload as RelationType], direction: 'in' } as const;
    await expect(store.read((r) => r.expand(['a'], step, ALWAYS))).rejects.toThrow('not a relation type');
    await expect(store.read((r) => r.all(payload as NodeLabel))).rejects.toThrow('not a label');
    expect(await store.read((r) => r.graph())).toStrictEqual(good);
  });
});
