export function neo4jAdmin(home: string, words: readonly string[]): Promise<void>;
