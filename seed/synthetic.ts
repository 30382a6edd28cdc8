/** Made-up graphs for scale and property tests. Every name says 合成. */
export { syntheticGraph, type SyntheticOptions } from './synthetic/country.js';
export { randomGraph } from './synthetic/random-graph.js';
export { randomFrom, type Random } from './synthetic/random.js';
