import { check } from './check/check.ts';
import { detectClaims } from './claim/detect.ts';
import { readItems } from './claim/items.ts';
import { explain } from './explain/explain.ts';
import type { Finding } from './finding.ts';
import { lexiconOf } from './languages/lexicon.ts';
import { languageFor } from './languages/registry.ts';
import { toRecord } from './report/to-record.ts';
import { normalize } from './text/normalize.ts';
import { sentences } from './text/sentences.ts';

/**
 * Every claim of the text, checked and explained, in reading order. `tag` is a BCP 47 language tag; a language that is
 * not read gives no findings. The same text gives the same findings, whatever else was audited.
 */
export function audit(raw: string, tag: string): readonly Finding[] {
  const language = languageFor(tag);
  if (language === undefined) return [];
  const text = normalize(raw);
  const lexicon = lexiconOf(language);
  return sentences(text.text, lexicon.abbreviations)
    .map((sentence) => readItems(text.text, sentence, lexicon))
    .flatMap((items) => detectClaims(items))
    .flatMap((alternatives) => check(alternatives, language.numbers) ?? [])
    .sort((a, b) => a.claim.start - b.claim.start || a.claim.end - b.claim.end)
    .map((checked) => ({
      record: toRecord(checked, raw, text, language.tag),
      explanation: explain(checked),
    }));
}
