import type { Evidence } from './evidence.ts';
import { readEvidence } from './evidence-json.ts';
import { textHash } from './text-hash.ts';

/** What a file of evidence turns out to be. */
export type Opened =
  | { readonly type: 'evidence'; readonly evidence: Evidence }
  | { readonly type: 'not-evidence'; readonly problem: string }
  /** Its text is another than the one that was audited. */
  | { readonly type: 'other-text' };

/** Opens the text of a file of evidence, and sees to it that it holds the text that was audited. */
export async function openEvidence(content: string): Promise<Opened> {
  const read = readEvidence(content);
  if (read.type === 'misfit') return { type: 'not-evidence', problem: read.problem };
  const evidence = read.value;
  return (await textHash(evidence.text)) === evidence.textHash
    ? { type: 'evidence', evidence }
    : { type: 'other-text' };
}
