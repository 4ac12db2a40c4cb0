import { useState } from 'preact/hooks';

/** Reading figures one by one with the arrow keys. */
export interface FigureReading {
  /** The figure that is being read; nothing before the first key. */
  readonly at: number | undefined;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onBlur: () => void;
}

/** Goes through `count` figures; what is not one of its keys is left to the card. */
export function useReading(count: number): FigureReading {
  const [at, setAt] = useState<number | undefined>(undefined);
  return {
    at: at === undefined || at >= count ? undefined : at,
    onKeyDown(event) {
      if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
      const next = nextFigure(event.key, at, count);
      if (next === undefined) return;
      event.preventDefault();
      event.stopPropagation();
      setAt(next);
    },
    onBlur: () => setAt(undefined),
  };
}

/** The figure that a key leads to from `at`; nothing for other keys. At the ends it stays. */
export function nextFigure(key: string, at: number | undefined, count: number): number | undefined {
  if (count === 0) return undefined;
  switch (key) {
    case 'ArrowRight':
    case 'ArrowDown':
      return at === undefined ? 0 : Math.min(at + 1, count - 1);
    case 'ArrowLeft':
    case 'ArrowUp':
      return at === undefined ? count - 1 : Math.max(at - 1, 0);
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return undefined;
  }
}
