import type { Item } from './items.ts';

/** A sentence with the one before it in the same paragraph, where a whole or a target may have been named. */
export interface Context {
  readonly items: readonly Item[];
  readonly previous: readonly Item[];
}
