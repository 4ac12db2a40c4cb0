/** Where what is to be changed stands, and what became of it; beside them the changes one of which is being tried. */
export const FOLDER = 'dist/mutation';

/** The sources with all changes in them, each behind a switch. By path from the root. */
export type Sources = Readonly<Record<string, string>>;

/** What a run of the tests writes, a line each: which changes code reaches at all, and which a test noticed. */
export type Line =
  | { readonly reached: readonly string[] }
  /** Code that runs while a module is loaded. */
  | { readonly loaded: readonly string[] }
  | { readonly noticed: string; readonly by: string }
  /** A cache was left spoiled by a change: this process can tell nothing more. */
  | { readonly spoiled: string };

/** What a run of the tests is to do. */
export interface Order {
  /** Changes that are not to be tried any more. */
  readonly done: readonly string[];
  /** Whether to try the others with the tests that take long, and not with those that are quick. */
  readonly slow: boolean;
}

export const PATHS = {
  sources: `${FOLDER}/sources.json`,
  order: `${FOLDER}/order.json`,
  lines: `${FOLDER}/lines.ndjson`,
  /** The change that is being tried, and how many were before it. */
  now: `${FOLDER}/now.txt`,
} as const;
