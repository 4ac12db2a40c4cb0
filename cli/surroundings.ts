import type { Screen } from './print/printer.ts';
import type { AskSecret } from './read/password.ts';

/** The command's surroundings, so that it does not reach for them itself. */
export interface Surroundings {
  readonly write: (text: string) => Promise<void>;
  readonly complain: (line: string) => void;
  readonly screen: Screen;
  /** Asks for what is not to be seen, where somebody sits at a terminal. */
  readonly ask?: AskSecret;
  /** Where progress may be shown, and whether somebody watches there. */
  readonly watched?: { readonly stream: NodeJS.WriteStream; readonly shown: boolean };
}

/** 0: no error in the figures; 1: figures that do not add up; 2: input that could not be used. */
export type ExitStatus = 0 | 1 | 2;
