import { namingAt } from '../../domain/body-name.js';
import type { DomainNode } from '../../domain/model.js';
import { scoped, type CitationModel, type Scoped } from '../model.js';
import { nameIn, type Locale } from '../text.js';

/** The fields that everything with a name has. */
export const entityFields = {
  id: ({ it }: Scoped<DomainNode>): string => it.id,
  name: ({ it, scope }: Scoped<DomainNode>, { locale }: { locale: Locale }): string =>
    nameIn(namingAt(it, scope), locale),
  kana: ({ it, scope }: Scoped<DomainNode>): string | null => namingAt(it, scope).kana,
  aliases: ({ it }: Scoped<DomainNode>): readonly string[] => it.aliases,
  standing: ({ it }: Scoped<DomainNode>): DomainNode['standing'] => it.standing,
  citations: ({ it, scope }: Scoped<DomainNode>): CitationModel[] => scoped(it.citations, scope),
};
