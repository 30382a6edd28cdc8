export function missingTools(): string | null;
