import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sceneToSvg } from '../../../web/diagram/scene-svg.js';
import { ROOT } from '../../architecture/rules/tree.js';
import { startServer, type RunningServer } from '../../support/server.js';
import { sceneFaults } from '../diagram/check-scene.js';
import { keyPictures, lightColours, type KeyPicture } from './casebook.js';

/** Where the pictures are kept. A picture that changed on purpose: `npx vitest run --project core test/web/snapshots -u`. */
const FOLDER = join(ROOT, 'test/web/snapshots/pictures');

let server: RunningServer;
let pictures: readonly KeyPicture[];
beforeAll(async () => {
  server = await startServer();
  pictures = await keyPictures(server.url);
});
afterAll(() => server.stop());

describe('the key pictures of the casebook', () => {
  it('are those that are kept, line for line', async () => {
    const palette = lightColours();
    expect(pictures.length).toBeGreaterThanOrEqual(12);
    for (const { name, title, scene } of pictures) {
      const svg = sceneToSvg(scene, { palette, title, idPrefix: 'p-' });
      await expect(`${svg}\n`).toMatchFileSnapshot(join(FOLDER, `${name}.svg`));
    }
  });

  it('are all that are kept', () => {
    const kept = readdirSync(FOLDER).map((file) => file.replace(/\.svg$/, ''));
    expect(kept.sort()).toEqual(pictures.map(({ name }) => name).sort());
  });

  it('have nothing that overlaps, leaves its box, or is crossed', () => {
    const faults = pictures.flatMap(({ name, scene }) =>
      sceneFaults(scene).map((fault) => `${name}: ${fault}`),
    );
    expect(faults).toEqual([]);
  });
});
