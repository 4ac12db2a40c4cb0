import { check } from '../../lib/engine/check/check.ts';
import { isQuantity, readItems } from '../../lib/engine/claim/items.ts';
import { explain } from '../../lib/engine/explain/explain.ts';
import type { Finding } from '../../lib/engine/finding.ts';
import { lexiconOf } from '../../lib/engine/languages/lexicon.ts';
import { languageFor } from '../../lib/engine/languages/registry.ts';
import { toRecord } from '../../lib/engine/report/to-record.ts';
import { normalize } from '../../lib/engine/text/normalize.ts';
import { sentences } from '../../lib/engine/text/sentences.ts';

/**
 * The breakdown that a sentence states, whatever the engine would make of its words: the first figure is the total of
 * the others, unless all are percentages. For sums that do not come out, which the engine mostly passes over in silence.
 */
export function breakdown(tag: 'vi' | 'en', raw: string, words: 'all' | 'some' = 'all'): Finding {
  const language = languageFor(tag);
  const text = normalize(raw);
  if (!language) throw new Error(`${tag} is not read`);
  const lexicon = lexiconOf(language);
  const [sentence] = sentences(text.text, lexicon.abbreviations);
  const items = sentence ? readItems(text.text, sentence, lexicon) : [];
  const quantities = items.filter(isQuantity).map(({ quantity }) => quantity);
  const [first] = quantities;
  const last = quantities.at(-1);
  if (!first || !last) throw new Error(`No figures in “${raw}”`);
  const isShares = first.nature === 'percent';
  const checked = check(
    [
      {
        kind: 'breakdown',
        rule: isShares ? 'breakdown.shares' : 'breakdown.total',
        certainty: 'sure',
        start: first.start,
        end: last.end,
        total: isShares ? undefined : first,
        parts: isShares ? quantities : quantities.slice(1),
        isComplete: words === 'all',
      },
    ],
    language,
  );
  if (!checked) throw new Error(`“${raw}” cannot be judged`);
  return { record: toRecord(checked, raw, text, language.tag), explanation: explain(checked) };
}
