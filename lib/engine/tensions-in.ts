import type { CheckedText } from './checked-text.ts';
import { sayTension } from './explain/tension.ts';
import type { TensionFinding } from './finding.ts';
import { toTensionRecord } from './report/tension-record.ts';
import { findTensions } from './tension/find-tensions.ts';

/**
 * The pairs of places of a checked text that cannot both hold, in reading order. They are looked for only where somebody
 * asks, and are no part of an audit: docs/tensions.md says why.
 */
export const tensionsIn = (raw: string, checked: CheckedText | undefined): readonly TensionFinding[] => {
  if (checked === undefined) return [];
  const { text, lexicon, sentences, items } = checked;
  // Behind the items of the sentences stand those of table cells.
  const read = items.slice(0, sentences.length);
  return findTensions(text.text, sentences, read, lexicon).map((tension) => ({
    record: toTensionRecord(tension, raw, text, lexicon.language.tag),
    sentence: sayTension(tension),
  }));
};
