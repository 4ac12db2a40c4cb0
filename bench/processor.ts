/**
 * Milliseconds of processor time of this process while something runs, its compilers and collectors of garbage included. Others
 * on the machine lengthen it less than the time of the clock.
 */
export function processorTime(run: () => unknown): number {
  const start = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

export const median = (all: readonly number[]): number =>
  all.toSorted((a, b) => a - b)[all.length >> 1] ?? Number.NaN;
