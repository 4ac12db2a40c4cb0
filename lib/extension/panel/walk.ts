/** The keys that lead from one claim to another. */
export const STEPS = ['next', 'previous', 'nextFlag', 'previousFlag', 'undecided', 'first', 'last'] as const;
export type Step = (typeof STEPS)[number];

export const isStep = (key: string): key is Step => STEPS.some((step) => step === key);

/** What is told of a place in a list by which single keys lead through it. */
export interface Place {
  readonly isFlag: boolean;
  readonly isUndecided: boolean;
  /** Whether the keys for the next and the previous place stop there. */
  readonly isShown: boolean;
}

/**
 * The index of the place that a key leads to; nothing where there is none, and the reader stays. `at` is where the reader
 * is, and −1 where that is before the first.
 */
export function stepTo(step: Step, places: readonly Place[], at: number): number | undefined {
  const ahead = places.slice(at + 1);
  const behind = places.slice(0, Math.max(at, 0));
  const forward = (wanted: (place: Place) => boolean) => {
    const found = ahead.findIndex(wanted);
    return found < 0 ? undefined : at + 1 + found;
  };
  const back = (wanted: (place: Place) => boolean) => {
    const found = behind.findLastIndex(wanted);
    return found < 0 ? undefined : found;
  };
  const isShown = (place: Place) => place.isShown;
  switch (step) {
    case 'next':
      return forward(isShown);
    case 'previous':
      return back(isShown);
    case 'nextFlag':
      return forward(({ isFlag }) => isFlag);
    case 'previousFlag':
      return back(({ isFlag }) => isFlag);
    case 'undecided': {
      const isUndecided = (place: Place) => place.isUndecided;
      const again = behind.findIndex(isUndecided);
      return forward(isUndecided) ?? (again < 0 ? undefined : again);
    }
    case 'first': {
      const first = places.findIndex(isShown);
      return first < 0 ? undefined : first;
    }
    case 'last': {
      const last = places.findLastIndex(isShown);
      return last < 0 ? undefined : last;
    }
  }
}
