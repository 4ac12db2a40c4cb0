import { openText, sentencesOf, statementsIn } from '../../../lib/engine/checked-text.ts';
import type { Claim, ClaimKind } from '../../../lib/engine/claim/claim.ts';
import { operandsOf, statedOf } from '../../../lib/engine/claim/operand.ts';
import { languageFor } from '../../../lib/engine/languages/registry.ts';

/** A claim in one line: its rule, how sure it is where it is not, its operands, what is stated, and what the words say of it. */
function lineOf(claim: Claim): string {
  const operands = operandsOf(claim).map(({ role, quantity }) => `${role} ${quantity.digits}`);
  const stated = statedOf(claim);
  return [
    claim.rule,
    claim.certainty === 'sure' ? [] : claim.certainty,
    operands,
    stated === undefined || claim.kind === 'breakdown' ? [] : `stated ${stated.digits}`,
    claim.kind === 'breakdown'
      ? [`total ${claim.total?.digits ?? 'none'}`, claim.isComplete ? 'all' : [], claim.closedBy ?? []].flat()
      : [],
    'measures' in claim ? claim.measures : [],
    'direction' in claim ? claim.direction : [],
    'floor' in claim && claim.floor !== undefined ? `floor ${claim.floor}` : [],
    claim.concludes?.says ?? [],
  ]
    .flat()
    .join(', ');
}

/** All that the sentences of a text may claim, whether it fits or not, and the normalised text. */
function claimsOf(tag: string, raw: string): { readonly claims: readonly Claim[]; readonly text: string } {
  const language = languageFor(tag);
  if (language === undefined) throw new Error(`no language ${tag}`);
  const opened = openText(raw, language, []);
  const claims = opened.threads.flatMap((thread) => {
    const read = sentencesOf(thread, opened);
    return read.flatMap((_, index) => statementsIn(read, index, opened).flat());
  });
  return { claims, text: opened.text.text };
}

/** What the sentences of a text may claim; of one kind, or of all. */
export const statements = (tag: string, text: string, kind?: ClaimKind): readonly string[] =>
  claimsOf(tag, text)
    .claims.filter((claim) => kind === undefined || claim.kind === kind)
    .map(lineOf);

/** The quotes of these claims. */
export function quotesOf(tag: string, raw: string, kind: ClaimKind): readonly string[] {
  const { claims, text } = claimsOf(tag, raw);
  return claims.filter((claim) => claim.kind === kind).map(({ start, end }) => text.slice(start, end));
}

/** What is concluded from the figures of a text, each conclusion once with its words. */
export function conclusionsOf(tag: string, raw: string): readonly string[] {
  const { claims, text } = claimsOf(tag, raw);
  const said = claims.flatMap(({ concludes }) =>
    concludes === undefined ? [] : `${concludes.says}: ${text.slice(concludes.start, concludes.end)}`,
  );
  return [...new Set(said)];
}
