/** The choice that a key leads to, in a list of so many; null where the key leads nowhere. */
export function choiceAfter(key: string, current: number | null, size: number): number | null {
  if (size === 0) return null;
  const last = size - 1;
  switch (key) {
    case 'ArrowDown':
      return current === null || current === last ? 0 : current + 1;
    case 'ArrowUp':
      return current === null || current === 0 ? last : current - 1;
    case 'PageDown':
      return Math.min((current ?? -1) + 8, last);
    case 'PageUp':
      return Math.max((current ?? 0) - 8, 0);
    default:
      return null;
  }
}
