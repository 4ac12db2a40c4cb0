import type { Evidence } from '../../desk/evidence/evidence.ts';
import { type ReadSource, readSource, sourceOf } from '../../desk/evidence/source.ts';

/** Reads the text of evidence as the engine does, and only once while it is the same; nothing where it cannot be read. */
export function readOnce(evidence: () => Evidence | undefined): () => ReadSource | undefined {
  let last: { readonly text: string; readonly read: ReadSource | undefined } | undefined;
  return () => {
    const now = evidence();
    if (now === undefined) return undefined;
    if (last?.text !== now.text) last = { text: now.text, read: readSource(sourceOf(now)) };
    return last.read;
  };
}
