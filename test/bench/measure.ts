/** What one piece of work took: by the clock, and of this process's processor time (all its threads). */
export interface Figure {
  readonly wallMs: number;
  readonly cpuMs: number;
}

const cpuMs = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
};

/** Do `work` once. */
export async function once(work: () => Promise<unknown>): Promise<Figure> {
  const [wall, cpu] = [performance.now(), cpuMs()];
  await work();
  return { wallMs: performance.now() - wall, cpuMs: cpuMs() - cpu };
}

/** Do `work` `times` times after a warm-up: the median by the clock, the mean of the processor time. */
export async function often(work: () => Promise<unknown>, times: number): Promise<Figure> {
  for (let i = 0; i < Math.ceil(times / 5); i += 1) await work();
  const figures: Figure[] = [];
  for (let i = 0; i < times; i += 1) figures.push(await once(work));
  const walls = figures.map(({ wallMs }) => wallMs).sort((a, b) => a - b);
  return {
    wallMs: walls[Math.floor(walls.length / 2)] ?? 0,
    cpuMs: figures.reduce((sum, figure) => sum + figure.cpuMs, 0) / figures.length,
  };
}

/** One line of a table: what it was and what it took. */
export function line(what: string, { wallMs, cpuMs: cpu }: Figure): string {
  const column = (ms: number): string => ms.toFixed(ms < 100 ? 2 : 0).padStart(10);
  return `${what.padEnd(52)}${column(wallMs)} ms ${column(cpu)} ms cpu\n`;
}
