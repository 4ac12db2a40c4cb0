import type { Frame } from './printer.ts';

/** Puts what stands around records around them. */
export interface Joiner {
  /** The text of the next record; of none where an item has no place in the format. */
  next(record: string | undefined): string;
  end(): string;
}

/** `begun` says that there are records already, which an interrupted run left. */
export function createJoiner({ before, between, after, empty }: Frame, begun: boolean): Joiner {
  let isFirst = !begun;
  return {
    next(record) {
      if (record === undefined) return '';
      const text = (isFirst ? before : between) + record;
      isFirst = false;
      return text;
    },
    end: () => (isFirst ? empty : after),
  };
}
