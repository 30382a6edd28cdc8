import type {
  BodyCardFragment,
  BodyNameFragment,
  RolePartsFragment,
  ActorNameFragment,
  GapPartsFragment,
} from '../../api/generated/operations.js';
import { roleHeading } from '../labels.js';
import type { RoleLayer } from '../layers.js';
import { bodyLabel } from './common.js';
import { noteOnce, endText, type Seen } from './relations.js';
import { ROLE_OF_TYPE } from './role-types.js';
import type { CitationBook } from './citations.js';
import { covers, isUndated, periodText, shownWhen } from './period.js';
import { line, section, type CardContext, type CardGap, type CardLine, type CardSection } from './types.js';

type HeldRole = BodyCardFragment['roles'][number];
type Kind = RoleLayer | 'FOUNDER';

const KINDS: readonly RoleLayer[] = ['SECRETARIAT', 'OPERATOR', 'MEMBER', 'ADVISER', 'SUPPORTER'];

/** A section for every kind of role: those that somebody holds first, then those of which nothing is said. */
export function roleSections(
  body: BodyCardFragment,
  book: CitationBook,
  context: CardContext,
): readonly CardSection[] {
  const current = new Set(body.current.map((role) => role.id));
  const answers: Readonly<Record<RoleLayer, readonly [string, GapPartsFragment | null]>> = {
    SECRETARIAT: [body.secretariatState, body.secretariatGap],
    OPERATOR: [body.operatorState, body.operatorGap],
    MEMBER: [body.memberState, body.memberGap],
    ADVISER: [body.adviserState, body.adviserGap],
    SUPPORTER: [body.supporterState, body.supporterGap],
  };
  const held = (kind: Kind): HeldRole[] => body.roles.filter((role) => role.roleKind === kind);
  const isHeld = (kind: Kind): boolean => held(kind).some((role) => current.has(role.id));
  const reasons = new Set<string>();
  const make = (kind: RoleLayer): CardSection => {
    const [state, answer] = answers[kind];
    // The reason of a whole area is the same for every kind: once is enough.
    const gap = answer !== null && reasons.has(answer.reason) ? null : answer;
    if (gap !== null) reasons.add(gap.reason);
    return roleSection(kind, held(kind), current, gapOf(state, gap, book), book, context);
  };
  const founders = held('FOUNDER');
  return [
    ...KINDS.filter(isHeld).map(make),
    ...KINDS.filter((kind) => !isHeld(kind)).map(make),
    ...(founders.length > 0
      ? [roleSection('FOUNDER', founders, new Set(founders.map((role) => role.id)), null, book, context)]
      : []),
  ];
}

function gapOf(state: string, gap: GapPartsFragment | null, book: CitationBook): CardGap | null {
  if (state === 'KNOWN') return null;
  return {
    state,
    forGroup: gap?.forGroup ?? false,
    reason: gap?.reason ?? null,
    cites: gap === null ? [] : book.numbers(gap.citations),
  };
}

function roleSection(
  kind: Kind,
  roles: readonly HeldRole[],
  current: ReadonlySet<string>,
  gap: CardGap | null,
  book: CitationBook,
  context: CardContext,
): CardSection {
  const { m } = context;
  const now = roles.filter((role) => current.has(role.id));
  const others = roles.filter((role) => !current.has(role.id));
  const undated = now.length > 0 && now.every((role) => isUndated(role.period));
  const heading = roleHeading(m, kind, {
    joint: now.some((role) => role.joint),
    professions: now.length > 0 && now.every((role) => role.holder.__typename === 'Profession'),
  });
  return section(kind, heading, {
    role: kind === 'FOUNDER' ? null : kind,
    count: now.length > 0 ? now.length : null,
    when: kind === 'FOUNDER' ? '' : undated ? m.card.noYear : shownWhen(context),
    gap,
    lines: [
      ...noteOnce(now.map((role) => holderLine(role, !undated && isUndated(role.period), book, context))),
      ...otherYears(others, now, book, context),
    ],
  });
}

function holderLine(role: HeldRole, sayUndated: boolean, book: CitationBook, context: CardContext): CardLine {
  return line({
    text: role.holder.name,
    selects: role.id,
    collective: isCollective(role.holder),
    standing: role.standing,
    cites: book.numbers(role.citations),
    note: joinNotes(sayUndated ? context.m.card.noYear : null, book.told(role.note)),
  });
}

/** What is told of other years: one line per period and standing, shorter when it is the same organisations. */
function otherYears(
  others: readonly HeldRole[],
  now: readonly HeldRole[],
  book: CitationBook,
  context: CardContext,
): readonly CardLine[] {
  const groups = new Map<string, HeldRole[]>();
  for (const role of others) {
    const key = `${periodText(role.period, context)} ${role.standing}`;
    groups.set(key, [...(groups.get(key) ?? []), role]);
  }
  const holders = (roles: readonly HeldRole[]): string =>
    roles
      .map((role) => role.holder.id)
      .sort()
      .join(' ');
  return [...groups.values()].flatMap((roles) => {
    const [first] = roles;
    if (!first) return [];
    const when = periodText(first.period, context);
    const same = now.length > 0 && holders(roles) === holders(now);
    const names = roles.map((role) => role.holder.name).join(context.m.card.listSeparator);
    return line({
      text: same ? context.m.card.sameThen(when, roles.length) : context.m.card.otherYears(when, names),
      selects: roles.length === 1 ? first.id : null,
      standing: first.standing,
      cites: book.numbers(roles.flatMap((role) => role.citations)),
      sub: true,
      note: joinNotes(...new Set(roles.map((role) => book.told(role.note)))),
    });
  });
}

/** The roles that an organisation holds, by kind, the bodies in them. */
export function heldSections(
  held: readonly (RolePartsFragment & { readonly body: BodyNameFragment })[],
  current: ReadonlySet<string>,
  book: CitationBook,
  context: CardContext,
): readonly CardSection[] {
  const { m } = context;
  return ([...KINDS, 'FOUNDER'] as const).flatMap((kind) => {
    const roles = held.filter((role) => role.roleKind === kind);
    if (roles.length === 0) return [];
    const now = roles.filter((role) => current.has(role.id));
    const lineOf = (role: (typeof roles)[number], sub: boolean): CardLine =>
      line({
        text: sub
          ? context.m.card.otherYears(periodText(role.period, context), bodyLabel(role.body, context))
          : bodyLabel(role.body, context),
        selects: role.id,
        standing: role.standing,
        cites: book.numbers(role.citations),
        sub,
        note: joinNotes(!sub && isUndated(role.period) ? m.card.noYear : null, book.told(role.note)),
      });
    return section(kind, m.role[kind], {
      role: kind === 'FOUNDER' ? null : kind,
      count: now.length > 0 ? now.length : null,
      when: now.length === 0 ? '' : shownWhen(context),
      lines: [
        ...now.map((role) => lineOf(role, false)),
        ...roles.filter((role) => !current.has(role.id)).map((role) => lineOf(role, true)),
      ],
    });
  });
}

/** The roles of whoever is told only by claims, by kind, the bodies in them. */
export function rolesIn(
  seen: readonly Seen[],
  book: CitationBook,
  context: CardContext,
): readonly CardSection[] {
  const { m } = context;
  return ([...KINDS, 'FOUNDER'] as const).flatMap((kind) => {
    const held = seen.filter(
      ({ claim, direction }) => direction === 'out' && ROLE_OF_TYPE[claim.type] === kind,
    );
    if (held.length === 0) return [];
    return section(kind, m.role[kind], {
      role: kind === 'FOUNDER' ? null : kind,
      count: held.length,
      lines: noteOnce(
        held.map(({ claim, other }) =>
          line({
            text: endText(other, context),
            when: periodText(claim.period, context),
            selects: claim.id,
            standing: claim.standing,
            cites: book.numbers(claim.citations),
            sub: !covers(claim.period, context.fiscalYear),
            note: book.told(claim.note),
          }),
        ),
      ),
    });
  });
}

/** Whether a holder is named only as a class. */
export function isCollective(holder: ActorNameFragment): boolean {
  return holder.__typename === 'Organization' && holder.collective;
}

function joinNotes(...notes: readonly (string | null)[]): string | null {
  const said = notes.filter((note) => note !== null);
  return said.length === 0 ? null : said.join(' ');
}
