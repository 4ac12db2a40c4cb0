import type { TensionKind } from '../../../lib/engine/tension/tension.ts';

/** An article that must raise a tension, with what it quotes: in every line the title, the text, and both quotes. */
export interface Tense {
  readonly title: string;
  readonly text: string;
  readonly kind: TensionKind;
  readonly quotes: readonly [string, string];
}

/** An article that only looks like one. */
export interface Silent {
  readonly title: string;
  readonly text: string;
}
