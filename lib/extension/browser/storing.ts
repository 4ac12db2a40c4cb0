/** What a person wants a page of the extension to store, and whether the browser took it. */
export interface Storing {
  /** The browser has refused what was wanted last. */
  readonly isRefused: boolean;
  /** Waits until something is stored; whether it is. It never rejects. */
  of(stored: Promise<unknown>): Promise<boolean>;
}

/** Whether something is stored, once that is known. */
export const isStored = (storing: Promise<unknown>): Promise<boolean> =>
  storing.then(
    () => true,
    () => false,
  );

/** Calls `changed` after each thing that was wanted: a switch that was pressed stands as it is stored again. */
export function createStoring(changed: () => void): Storing {
  let isRefused = false;
  return {
    get isRefused() {
      return isRefused;
    },
    async of(stored) {
      isRefused = !(await isStored(stored));
      changed();
      return !isRefused;
    },
  };
}
