/* Preloaded with --import into a process under test: tells whoever sends it a message its memory, after a collection. */
process.on('message', () => {
  for (let i = 0; i < 3; i += 1) globalThis.gc?.();
  process.send?.(process.memoryUsage());
});
