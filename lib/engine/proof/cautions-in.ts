import type { CautionName } from '../languages/cautions.ts';
import type { Span } from '../text/span.ts';
import type { Surroundings } from './surroundings.ts';

/** What words in a stretch of the text say against comparing the figures near them. */
export function cautionsIn(stretch: Span, { text, lexicon }: Surroundings): ReadonlySet<CautionName> {
  const tokens = lexicon.tokensOf(text, stretch);
  return new Set(tokens.flatMap((_, at) => [...(lexicon.cautions.at(tokens, at)?.value ?? [])]));
}
