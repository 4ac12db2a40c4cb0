import type { Span } from '../../engine/text/span.ts';

/** A stretch of a text and the `lang` that holds for it; empty where its document declares none. */
export interface DeclaredPart extends Span {
  readonly declared: string;
}
