import { NotFound } from '../../domain/errors.js';
import type { DomainNode, NodeOf } from '../../domain/model.js';
import type { Context } from '../context.js';
import type { Step } from '../../store/graph-store.js';
import { scoped, type CitationModel, type ClaimModel, type Scoped } from '../model.js';
import { pickOrNull, type Locale } from '../text.js';

/** The fields that every claim seen from one of its ends has. */
export const claimFields = {
  standing: ({ it }: ClaimModel): ClaimModel['it']['relation']['standing'] => it.relation.standing,
  note: ({ it }: ClaimModel, { locale }: { locale: Locale }): string | null =>
    pickOrNull(it.relation.note, locale),
  citations: ({ it, scope }: ClaimModel): CitationModel[] => scoped(it.relation.citations, scope),
};

/** The nodes of one label along a step, at the time that holds for the thing. */
export async function along<L extends DomainNode['label']>(
  { it, scope }: Scoped<DomainNode>,
  step: Step,
  label: L,
  { loaders }: Context,
): Promise<Scoped<NodeOf<L>>[]> {
  return scoped(await loaders.neighbours(it.id, step, scope.window, label), scope);
}

/** The first of them, or null. */
export async function firstAlong<L extends DomainNode['label']>(
  thing: Scoped<DomainNode>,
  step: Step,
  label: L,
  context: Context,
): Promise<Scoped<NodeOf<L>> | null> {
  const [first] = await along(thing, step, label, context);
  return first ?? null;
}

/**
 * The one that the thing cannot be without: the body of a meeting, the organisation of an office.
 *
 * @throws NotFound when the time that was asked for does not have it
 */
export async function ownerAlong<L extends DomainNode['label']>(
  thing: Scoped<DomainNode>,
  step: Step,
  label: L,
  context: Context,
): Promise<Scoped<NodeOf<L>>> {
  const owner = await firstAlong(thing, step, label, context);
  if (owner === null) {
    throw new NotFound(`${thing.it.id}: the ${label} that it belongs to is not there at that time`, {
      id: thing.it.id,
    });
  }
  return owner;
}

/** The claims along a step whose other end has the label. */
export async function claimsAlong(
  { it, scope }: Scoped<DomainNode>,
  step: Step,
  { loaders }: Context,
): Promise<ClaimModel[]> {
  return scoped(await loaders.expand(it.id, step, scope.window), scope);
}
