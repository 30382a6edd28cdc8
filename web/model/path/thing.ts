import type { ExplorerAreaQuery, ExplorerYearQuery, PathEndsQuery } from '../../api/generated/operations.js';

/** What a way may begin or end at, in the order in which it is offered. */
export const THING_KINDS = ['Body', 'Organization', 'Post', 'Profession', 'Meeting'] as const;
export type ThingKind = (typeof THING_KINDS)[number];

/** One of them, with what tells it from others of the same name. */
export interface Thing {
  readonly id: string;
  readonly name: string;
  readonly kind: ThingKind;
  /** Named only as a class. */
  readonly collective: boolean;
  /** The area that it serves or lies in, the organisation of a post, the body of a meeting; may be empty. */
  readonly context: string;
}

/** A thing of the area that is shown. */
export interface AreaThing extends Thing {
  /** Further names by which it is found. */
  readonly aliases: readonly string[];
  /** Not there in the shown year. */
  readonly absent: boolean;
}

type Answer = NonNullable<PathEndsQuery['ends'][number]>;

/** The thing in an answer; null for what a way cannot begin or end at. */
export function thingOf(node: Answer | null): Thing | null {
  switch (node?.__typename) {
    case 'Body':
      return made(node, 'Body', node.areas.map(({ name }) => name).join('・'));
    case 'Organization':
      return { ...made(node, 'Organization', node.area?.name ?? ''), collective: node.collective };
    case 'Post':
      return made(node, 'Post', node.organization.name);
    case 'Profession':
      return made(node, 'Profession', '');
    case 'Meeting':
      return made(node, 'Meeting', node.body.name);
    default:
      return null;
  }
}

function made(
  { id, name }: { readonly id: string; readonly name: string },
  kind: ThingKind,
  context: string,
): Thing {
  return { id, name, kind, collective: false, context: name.includes(context) ? '' : context };
}

/** What the picture of an area has in any year: its bodies and who holds roles in them. */
export function thingsOf({ union }: ExplorerAreaQuery, { now }: ExplorerYearQuery): readonly AreaThing[] {
  const present = new Set(now.nodes.map(({ id }) => id));
  return union.nodes.flatMap(({ entity }): AreaThing[] => {
    const absent = !present.has(entity.id);
    switch (entity.__typename) {
      case 'Body': {
        const context = entity.areas.map(({ name }) => name).join('・');
        return [{ ...made(entity, 'Body', context), aliases: entity.aliases, absent }];
      }
      case 'Organization': {
        const thing = made(entity, 'Organization', entity.area?.name ?? '');
        return [{ ...thing, collective: entity.collective, aliases: [], absent }];
      }
      case 'Post':
      case 'Profession':
        return [{ ...made(entity, entity.__typename, ''), aliases: [], absent }];
      default:
        return [];
    }
  });
}
