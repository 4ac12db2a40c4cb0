/** So many places for work that is done at a time; who comes later waits in line. */
export interface Slots {
  hold<T>(work: () => Promise<T>): Promise<T>;
}

export function createSlots(number: number): Slots {
  let free = number;
  const waiting: (() => void)[] = [];
  const take = (): Promise<void> | undefined => {
    if (free === 0) return new Promise((go) => waiting.push(go));
    free -= 1;
    return undefined;
  };
  const give = (): void => {
    const next = waiting.shift();
    if (next === undefined) free += 1;
    else next();
  };
  return {
    async hold(work) {
      await take();
      try {
        return await work();
      } finally {
        give();
      }
    },
  };
}
