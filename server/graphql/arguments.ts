/**
 * An argument that has a default. The generated types take it for never null, but a client may write null
 * all the same, and then means the default.
 */
export function given<T>(value: T | null, otherwise: T): T {
  return value ?? otherwise;
}
