import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createClient } from '../../../web/api/client.js';
import {
  AreasDocument,
  ExplorerAreaDocument,
  ExplorerYearDocument,
} from '../../../web/api/generated/operations.js';
import { paletteOf } from '../../../web/diagram/files/light-palette.js';
import { layoutCards } from '../../../web/diagram/layout-cards.js';
import type { Palette } from '../../../web/diagram/palette.js';
import type { Scene } from '../../../web/diagram/scene.js';
import { apiLocale } from '../../../web/locales/messages.js';
import { fiscalYearLabel, type Locale } from '../../../web/model/era.js';
import { frameOf, sceneOf } from '../../../web/model/explorer.js';
import { LAYERS } from '../../../web/model/layers.js';
import { ROOT } from '../../architecture/rules/tree.js';

/** The key pictures of the casebook, made as the page makes them. */

/** Width of the canvas in px: beside the outline of a desk of 1440 px, and a phone of 360 px. */
const FORMS = { wide: 856, portrait: 328 } as const;
const LOCALES: readonly Locale[] = ['ja', 'en'];

export interface KeyPicture {
  /** As `area-sakai-chiku-2013-wide-ja`. */
  readonly name: string;
  readonly title: string;
  readonly scene: Scene;
}

/** The pictures of every area that has bodies, in every year of which the sources speak, in both forms and languages. */
export async function keyPictures(url: string): Promise<readonly KeyPicture[]> {
  const api = createClient({ endpoint: `${url}/graphql`, fetch, retryAfter: [] });
  const { signal } = new AbortController();
  const { areas } = await api.query(AreasDocument, { locale: 'JA' }, signal);
  const pictures: KeyPicture[] = [];
  for (const { id: area } of areas.nodes) {
    for (const locale of LOCALES) {
      const words = apiLocale(locale);
      const whole = await api.query(ExplorerAreaDocument, { area, locale: words }, signal);
      const frame = frameOf(whole);
      if (!frame?.hasBodies || whole.union.area.id !== area) continue;
      for (const { fiscalYear, mark } of frame.points) {
        if (mark === 'NONE') continue;
        const year = await api.query(
          ExplorerYearDocument,
          { area, at: { fiscalYear }, locale: words },
          signal,
        );
        const { graph } = sceneOf(whole, year, locale);
        if (!graph.bodies.some(({ state }) => state === 'shown')) continue;
        for (const orientation of ['wide', 'portrait'] as const) {
          pictures.push({
            name: [area, fiscalYear, orientation, locale].join('-'),
            title: `${frame.name} ${fiscalYearLabel(fiscalYear, locale)}`,
            scene: layoutCards(graph, {
              ...{ locale, orientation },
              width: FORMS[orientation],
              layers: new Set(LAYERS),
            }),
          });
        }
      }
    }
  }
  return pictures;
}

/** The light colours of the app, from its style sheets. */
export function lightColours(): Palette {
  const declared = new Map<string, string>();
  for (const name of ['palette', 'tokens']) {
    const text = readFileSync(join(ROOT, `web/styles/${name}.css`), 'utf8');
    const root = /^:root \{([^}]*)\}/m.exec(text)?.[1] ?? '';
    for (const [, property = '', value = ''] of root.matchAll(/(--[\w-]+):\s*([^;]+);/g)) {
      declared.set(property, value);
    }
  }
  return paletteOf(declared);
}
