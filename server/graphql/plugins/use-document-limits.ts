import { validate, type DocumentNode } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { LIMITS, overLimit } from '../limits.js';
import { depthOf } from '../measures/depth.js';
import { rootFieldsOf } from '../measures/root-fields.js';
import { aliasesOf, directivesOf } from '../measures/signs.js';

interface Measure {
  readonly limit: 'depth' | 'aliases' | 'rootFields' | 'directives';
  readonly of: (document: DocumentNode) => number;
  readonly says: (value: number) => string;
}

const MEASURES: readonly Measure[] = [
  { limit: 'depth', of: depthOf, says: (value) => `The query is ${value} fields deep` },
  { limit: 'aliases', of: aliasesOf, says: (value) => `The query has ${value} aliases` },
  { limit: 'rootFields', of: rootFieldsOf, says: (value) => `The query has ${value} fields at its root` },
  { limit: 'directives', of: directivesOf, says: (value) => `The query has ${value} directives` },
];

/** How many faults of one document are told: a document of nothing but faults has a short answer too. */
const FAULTS = 10;

/** Documents that were measured and are within all limits. Yoga keeps a document, and what validation finds of it. */
const good = new WeakSet<DocumentNode>();

/** Refuses documents that ask for too much by their form alone, before they are compared with the schema. */
export function useDocumentLimits(): Plugin {
  return {
    onValidate({ params, setResult, setValidationFn }) {
      const document = params.documentAST as DocumentNode;
      if (good.has(document)) return;
      for (const { limit, of, says } of MEASURES) {
        const value = of(document);
        if (value <= LIMITS[limit]) continue;
        setResult([overLimit(limit, value, `${says(value)}; at most ${LIMITS[limit]} are answered.`)]);
        return;
      }
      good.add(document);
      setValidationFn(((schema, ast, rules, options) =>
        validate(schema, ast, rules, { ...options, maxErrors: FAULTS })) as typeof validate);
    },
  };
}
