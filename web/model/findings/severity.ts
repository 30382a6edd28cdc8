import type { FindingsQuery } from '../../api/generated/operations.js';
import type { IconName } from '../icons.js';

export type Severity = FindingsQuery['findings'][number]['severity'];

/** What matters most first. */
export const SEVERITIES = ['WARNING', 'NOTICE', 'INFO'] as const satisfies readonly Severity[];

/** The sign of each: its shape tells it, the words stand beside it. */
export const SEVERITY_ICONS: Readonly<Record<Severity, IconName>> = {
  WARNING: 'warn',
  NOTICE: 'notice',
  INFO: 'info',
};

/** Which severities the address hides, in their order. What is unknown counts as not said. */
export function parseHidden(option: string | undefined): readonly Severity[] {
  const named = new Set((option ?? '').split(/[.,]/).map((part) => part.trim().toUpperCase()));
  return SEVERITIES.filter((severity) => named.has(severity));
}

/** Writes them for the address; undefined when all are shown. */
export function formatHidden(hidden: readonly Severity[]): string | undefined {
  const written = SEVERITIES.filter((severity) => hidden.includes(severity));
  return written.length === 0 ? undefined : written.map((severity) => severity.toLowerCase()).join('.');
}

/** The same with one switched. */
export function toggled(hidden: readonly Severity[], severity: Severity): readonly Severity[] {
  return hidden.includes(severity) ? hidden.filter((each) => each !== severity) : [...hidden, severity];
}
