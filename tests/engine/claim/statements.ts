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
    claim.kind === 'breakdown' ? [`total ${claim.total?.digits ?? 'none'}`, claim.closedBy ?? []].flat() : [],
    'measures' in claim ? claim.measures : [],
    'direction' in claim ? claim.direction : [],
    'floor' in claim && claim.floor !== undefined ? `floor ${claim.floor}` : [],
    claim.concludes?.says ?? [],
  ]
    .flat()
    .join(', ');
}

/** All that the sentences of a text may claim, whether it fits or not; of one kind, or of all. */
export function statements(tag: string, text: string, kind?: ClaimKind): readonly string[] {
  const language = languageFor(tag);
  if (language === undefined) throw new Error(`no language ${tag}`);
  const opened = openText(text, language, []);
  return opened.threads.flatMap((thread) => {
    const read = sentencesOf(thread, opened);
    return read.flatMap((_, index) =>
      statementsIn(read, index, opened)
        .flat()
        .filter((claim) => kind === undefined || claim.kind === kind)
        .map(lineOf),
    );
  });
}
