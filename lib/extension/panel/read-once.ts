import type { Evidence } from '../../desk/evidence/evidence.ts';
import { type ReadSource, type ReadSources, readSources, sourceAt } from '../../desk/evidence/source.ts';
import type { Span } from '../../engine/text/span.ts';

/** The text that a span of an audited one stands in, read in its language; nothing where it cannot be read. */
export type SourceAt = (span: Span) => ReadSource | undefined;

/** Reads the text of evidence as the engine does, and only once while it is the same. */
export function readOnce(evidence: () => Evidence | undefined): SourceAt {
  let last: { readonly text: string; readonly read: ReadSources | undefined } | undefined;
  return (span) => {
    const now = evidence();
    if (now === undefined) return undefined;
    if (last?.text !== now.text) last = { text: now.text, read: readSources(now) };
    return last.read && sourceAt(last.read, span);
  };
}
