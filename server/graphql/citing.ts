import type { Citation, DomainNode, Id, MeetingTally, RoleGap, Text } from '../domain/model.js';
import { fiscalYearEn, fiscalYearJa } from '../domain/era.js';
import { relationLabel } from '../domain/labels.js';
import { ROLE_RELATIONS } from '../domain/vocabulary.js';
import type { Scope } from '../domain/scope.js';
import type { Citing, Page, PageRequest } from '../store/graph-store.js';
import type { Loaders } from './loaders.js';
import type { CitedClaimModel, CitingConnectionModel, CitingModel } from './models/evidence.js';
import { pageOf, type PageArguments } from './paging.js';
import { pageAmong } from './relations.js';

/** What rests on a passage. */

const DEFAULT_FIRST = 50;

/** A page of what rests on a passage: things by id, then relations by id. */
export async function listCiting(
  passage: Id,
  scope: Scope,
  args: PageArguments,
  loaders: Loaders,
): Promise<CitingConnectionModel> {
  const ask = async (page: PageRequest): Promise<Page<CitingModel['it']>> => {
    const found = await loaders.citing(passage);
    const keyed = found.map((citing) => ({
      key: { sort: citing.relation === null ? '0' : '1', id: (citing.relation ?? citing.node).id },
      item: { passage, citing },
    }));
    return pageAmong(keyed, page);
  };
  return {
    it: await pageOf({ name: 'citedBy', asked: { passage } }, args, DEFAULT_FIRST, ask),
    scope,
  };
}

/** What of a node or relation rests on the passage. */
export function claimsOn(passage: Id, { node, relation }: Citing): CitedClaimModel[] {
  const on = (
    part: CitedClaimModel['part'],
    label: Text | null,
    citations: readonly Citation[],
  ): CitedClaimModel[] =>
    citations
      .filter((citation) => citation.passage === passage)
      .map((citation) => ({ part, label, citation }));
  if (relation !== null) return on('ITSELF', null, relation.citations);
  return [
    ...on('ITSELF', null, node.citations),
    ...partsOf(node).flatMap(({ part, label, citations }) => on(part, label, citations)),
  ];
}

interface Part {
  readonly part: CitedClaimModel['part'];
  readonly label: Text;
  readonly citations: readonly Citation[];
}

function partsOf(node: DomainNode): Part[] {
  const figures = 'figures' in node ? node.figures : [];
  const body = node.label === 'Body' ? node : null;
  const gap = node.label === 'Area' ? node.gap : null;
  return [
    ...figures.map(({ label, value, unit, citations }) => ({
      part: 'FIGURE' as const,
      label: both(label, (text, colon) => `${text}${colon}${value}${unit}`),
      citations,
    })),
    ...(body?.tallies ?? []).map((tally) => ({
      part: 'TALLY' as const,
      label: tallyLabel(tally),
      citations: tally.citations,
    })),
    ...(body?.gaps ?? []).map((missing) => ({
      part: 'GAP' as const,
      label: gapLabel(missing),
      citations: missing.citations,
    })),
    ...(gap === null ? [] : [{ part: 'GAP' as const, label: gap.reason, citations: gap.citations }]),
    ...(body?.formerNames ?? []).map(({ name, nameEn, citations }) => ({
      part: 'FORMER_NAME' as const,
      label: { ja: name, en: nameEn },
      citations,
    })),
  ];
}

function tallyLabel({ fiscalYear, count }: MeetingTally): Text {
  return {
    ja: `${fiscalYearJa(fiscalYear)}：${count}回`,
    en: `${fiscalYearEn(fiscalYear)}: ${count} ${count === 1 ? 'meeting' : 'meetings'}`,
  };
}

function gapLabel({ role, reason }: RoleGap): Text {
  const name = relationLabel({ type: ROLE_RELATIONS[role], joint: false });
  return {
    ja: `${name.ja}：${reason.ja}`,
    en: reason.en === null ? null : `${name.en ?? name.ja}: ${reason.en}`,
  };
}

function both(text: Text, write: (text: string, colon: string) => string): Text {
  return { ja: write(text.ja, '：'), en: text.en === null ? null : write(text.en, ': ') };
}
