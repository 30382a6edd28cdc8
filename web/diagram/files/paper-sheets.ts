/** Plans → finished sheets: each picture in its frame, with what stands around it. */
import type { PaperBlock, PaperContent } from '../../model/paper/types.js';
import { bare } from '../overlay/overlaid.js';
import { asidesOf } from './asides.js';
import type { SheetFrame } from './frame.js';
import { footMarks, headMarks, placesInFoot, subtitleOf } from './head-foot.js';
import { contentsLabel, lostLines, pagesOf, planLabel } from './labels.js';
import { listMarks } from './list.js';
import type { PaperOptions } from './paper.js';
import { withPages } from './part-view.js';
import { rule, type Mark, type PlacedPicture, type Sheet } from './sheet.js';
import type { SheetPlan } from './split.js';
import { writtenSheet } from './written-sheet.js';

/** Puts sheets together that all have the same frame. */
export class Paper {
  readonly #frame: SheetFrame;
  readonly #content: PaperContent;
  readonly #plans: readonly SheetPlan[];
  readonly #options: PaperOptions;
  readonly #pages: ReadonlyMap<string, number>;

  constructor(frame: SheetFrame, content: PaperContent, plans: readonly SheetPlan[], options: PaperOptions) {
    this.#frame = frame;
    this.#content = content;
    this.#plans = plans;
    this.#options = options;
    this.#pages = pagesOf(plans);
  }

  sheets(): readonly Sheet[] {
    const count = Math.max(1, this.#plans.length);
    const places = Array.from({ length: count }, (_, i) => this.#placesOf(this.#plans[i]));
    const asides = asidesOf(this.#frame, this.#content, this.#texts(places), count);
    return asides.map((placed, i) => {
      const plan = this.#plans[i];
      const subtitle = this.#subtitle(plan, i, count);
      const foot = places[i];
      const marks = [
        ...headMarks(this.#frame, this.#content, subtitleOf(this.#frame, subtitle)),
        ...placed.flatMap(({ piece, x, y }) => piece.draw(x, y)),
        ...(i < count ? this.#body(plan) : []),
        ...footMarks(
          this.#frame,
          this.#content,
          foot ? (foot.lines ?? [this.#content.words.listed(foot.count)]) : [],
          this.#content.words.pageOf(i + 1, asides.length),
        ),
      ];
      return {
        width: this.#frame.width,
        height: this.#frame.height,
        page: i + 1,
        of: asides.length,
        title: this.#content.title,
        description: [...subtitle, this.#content.basis.time, this.#content.basis.days]
          .filter(Boolean)
          .join('　'),
        picture: plan ? this.#picture(plan) : null,
        marks,
        full: plan?.full ?? [],
      };
    });
  }

  /** The words under the title, as long as there is room for them. */
  #subtitle(plan: SheetPlan | undefined, page: number, count: number): readonly string[] {
    const { subtitle, words } = this.#content;
    if (page >= count) return [words.notes];
    if (!plan || this.#plans.length < 2) return subtitle;
    const label = planLabel(plan, this.#content);
    const short = contentsLabel(plan, this.#content);
    const choices = page === 0 ? [[...subtitle, label], subtitle] : [[label], [short]];
    const fits = (texts: readonly string[]): boolean =>
      subtitleOf(this.#frame, texts).length <= this.#frame.subtitleLines;
    return choices.find(fits) ?? choices[1] ?? subtitle;
  }

  /** What a sheet rests on: as it stands in the foot, or only counted where it has no room there. */
  #placesOf(plan: SheetPlan | undefined): {
    readonly lines: readonly string[] | null;
    readonly text: string;
    readonly count: number;
  } {
    const { citations, placesOf } = this.#content;
    const { text, count } = placesOf(plan ? idsOn(plan) : citations.keys());
    return { text, count, lines: placesInFoot(this.#frame, this.#content, text) };
  }

  /** What flows over the sheets besides the key. */
  #texts(
    places: readonly { readonly lines: readonly string[] | null; readonly text: string }[],
  ): PaperBlock[] {
    const { words, asides } = this.#content;
    const lost = lostLines(this.#plans, this.#content, !this.#options.off.includes('PART_OF'));
    const [first] = asides;
    const told =
      lost.length === 0
        ? asides
        : first?.heading === words.cautions
          ? [{ ...first, lines: [...first.lines, ...lost] }, ...asides.slice(1)]
          : [{ heading: words.cautions, lines: lost }, ...asides];
    const entries = this.#plans.map((plan, i) => words.entry(i + 1, contentsLabel(plan, this.#content)));
    const unplaced = places.flatMap(({ lines, text }, i) =>
      lines === null ? [{ heading: words.placesOf(i + 1), lines: [text] }] : [],
    );
    const contents = entries.length > 1 ? [{ heading: words.contents, lines: entries }] : [];
    return [...contents, ...told, ...writtenSheet(this.#frame, this.#content).rest, ...unplaced];
  }

  #picture({ picture, stubs }: SheetPlan): PlacedPicture | null {
    const { words, graph } = this.#content;
    if (picture.scene.boxes.length === 0) return null;
    const pages = new Map(stubs.map((id) => [id, words.reference(this.#pages.get(id) ?? 1)]));
    const { room } = this.#frame;
    const scene = withPages(picture.scene, graph, pages);
    const free = room.width - scene.width * picture.scale;
    return { overlaid: bare(scene), scale: picture.scale, x: room.x + Math.max(0, free) / 2, y: room.y };
  }

  /** What is no picture and stands in its place, and the line between it and the key. */
  #body(plan: SheetPlan | undefined): readonly Mark[] {
    const { room, divider, headRule, footRule, unit, left } = this.#frame;
    const { words, nameOf, graph } = this.#content;
    const line =
      divider === null ? this.#level() : [upright(divider, headRule + 8 * unit, footRule - 6 * unit)];
    if (!plan) return [...line, ...writtenSheet(this.#frame, this.#content).marks];
    if (plan.listed.length === 0) return line;
    const head = graph.bodies.find(({ id }) => id === plan.listed[0])?.parents[0];
    const top = room.y + plan.picture.scene.height * plan.picture.scale + 8 * unit;
    const names = plan.listed.map((id) => words.entry(this.#pages.get(id) ?? 1, nameOf(id)));
    const at = { x: left, y: top, width: room.width - (left - room.x), height: room.y + room.height - top };
    return [...line, ...listMarks(words.parts(nameOf(head ?? '')), names, at, unit)];
  }

  /** The line over a key that stands below the picture. */
  #level(): readonly Mark[] {
    const { asides, left, inner, unit } = this.#frame;
    const top = asides[0]?.y ?? 0;
    return [rule(left, top - 8 * unit, inner, 'edge')];
  }
}

/** Bodies and relations that a sheet tells of. */
function idsOn({ full, picture: { scene } }: SheetPlan): readonly string[] {
  return [...full, ...scene.chips.map(({ edgeId }) => edgeId), ...scene.edges.map(({ id }) => id)];
}

function upright(x: number, from: number, to: number): Mark {
  const points = [
    { x, y: from },
    { x, y: to },
  ];
  return { kind: 'line', points, colour: 'edge', width: 1, dash: null };
}
