/** The parts that a run insists on, by RENKEI_REQUIRE="neo4j,browser": there, a missing one is a failure. */
export function isRequired(part: 'neo4j' | 'browser'): boolean {
  return (process.env['RENKEI_REQUIRE'] ?? '').split(',').includes(part);
}
