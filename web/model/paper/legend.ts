/** The key of a sheet: what its lines and marks mean. Pure. */
import { LAYERS } from '../layers.js';
import { nothingOf } from '../labels.js';
import { shownChips, type ViewGroup } from '../view-graph.js';
import type { PaperInput } from './input.js';
import type { LegendEntry, LegendMark, PaperContent } from './types.js';

/** Only what the picture has, besides what every reader has to know. */
export function legendOf({ graph, off, m }: PaperInput): PaperContent['legend'] {
  const { legend } = m.files;
  const isDrawn = (group: ViewGroup): boolean =>
    shownChips(group).length > 0 || group.role === 'SECRETARIAT' || group.role === 'OPERATOR';
  const there = graph.bodies.filter(({ state }) => state !== 'ghost');
  const groups = there.flatMap((body) => body.groups).filter((group) => !off.includes(group.role));
  const chips = groups.flatMap(shownChips);
  const has = (mark: LegendMark): boolean => {
    if (mark === 'STATED' || mark === 'NOT_STATED') return true;
    if (mark === 'GHOST') return there.length < graph.bodies.length;
    if (mark === 'COLLECTIVE') return chips.some(({ collective }) => collective);
    if (mark === 'NOT_REVIEWED' || mark === 'STATED_NONE')
      return groups.some((group) => group.state?.known === mark);
    return chips.some(({ standing }) => standing === mark);
  };
  const entry = (mark: LegendMark): LegendEntry => {
    const sign = (name: keyof typeof SIGNS): string => `${SIGNS[name]} ${m.standing[name]}`;
    if (mark === 'GHOST') return { mark, sample: '', name: legend.absent };
    if (mark === 'COLLECTIVE') return { mark, sample: '', name: legend.collective };
    const nothing = nothingOf(mark);
    if (nothing !== null) {
      const names = { NOT_STATED: legend.hatch, NOT_REVIEWED: legend.dots, STATED_NONE: legend.box };
      return { mark, sample: m.state[nothing], name: names[nothing] };
    }
    if (mark === 'STATED') return { mark, sample: sign('STATED'), name: legend.plain };
    const standing = mark === 'INFERRED' || mark === 'RECOMMENDED' ? mark : 'PLANNED';
    return { mark, sample: sign(standing), name: legend.seal(m.files.seal[standing]) };
  };
  const used = LAYERS.filter(
    (layer) =>
      off.includes(layer) ||
      (layer === 'PART_OF' && graph.parts.some(({ present }) => present)) ||
      (layer === 'MEETING' && there.some(({ meetings }) => (meetings?.told.length ?? 0) > 0)) ||
      groups.some((group) => group.role === layer && isDrawn(group)),
  );
  return {
    relations: legend.relations,
    layers: [...used]
      .sort((a, b) => ORDER.indexOf(a) - ORDER.indexOf(b))
      .map((layer) => ({
        layer,
        isFrame: layer === 'OPERATOR',
        isOff: off.includes(layer),
        name: off.includes(layer)
          ? legend.off(m.role[layer])
          : layer === 'OPERATOR'
            ? legend.frame(m.role[layer])
            : m.role[layer],
      })),
    marks: legend.marks,
    entries: MARKS.filter(has).map(entry),
  };
}

/** The signs of the badges, as signs of writing. */
const SIGNS = { STATED: '●', INFERRED: '◐', RECOMMENDED: '◇', PLANNED: '»' } as const;

/** The bones of the picture first. */
const ORDER = ['PART_OF', ...LAYERS.filter((layer) => layer !== 'PART_OF')];

const MARKS: readonly LegendMark[] = [
  'STATED',
  'INFERRED',
  'RECOMMENDED',
  'PLANNED',
  'NOT_STATED',
  'NOT_REVIEWED',
  'STATED_NONE',
  'GHOST',
  'COLLECTIVE',
];
