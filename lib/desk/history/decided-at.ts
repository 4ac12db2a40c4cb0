import { openDB } from 'idb';
import { decode, listOf, nullable, object, oneOf, type Shape, text } from '../../documents/decode/decode.ts';
import { CLAIM_KINDS, OPERAND_ROLES } from '../../engine/claim/claim.ts';
import { type DecidedClaim, decidedOf } from '../evidence/decided.ts';
import { DECISIONS } from '../evidence/decision.ts';
import { addressOf } from './address.ts';
import { HISTORY, type HistorySchema } from './schema.ts';

/** Whatever it is: that it is there is all that counts. */
const anything: Shape<unknown> = (value) => value;

/** Of a stored audit only this is read: a page waits for it. */
const storedShape = object({
  evidence: object({
    claims: listOf(
      object({
        decision: nullable(object({ type: oneOf(...DECISIONS) })),
        note: text,
        byHand: nullable(anything),
        origin: object({ type: text }),
        finding: object({
          record: object({
            kind: oneOf(...CLAIM_KINDS),
            quote: text,
            operands: listOf(object({ role: oneOf(...OPERAND_ROLES), value: text })),
            stated: nullable(object({ value: text, unit: text })),
          }),
        }),
      }),
    ),
  }),
});

/**
 * What was made of the claims of an address when it was audited last; none where nothing of it is kept, or it cannot be
 * read. It neither makes a store nor puts one in order: that is for the pages that show it.
 */
export async function decidedAt(url: string | undefined): Promise<readonly DecidedClaim[]> {
  const address = addressOf(url ?? null);
  if (address === null || typeof indexedDB === 'undefined') return [];
  try {
    const db = await openDB<HistorySchema>(HISTORY, undefined, {
      upgrade(_db, _from, _to, transaction) {
        // That it was aborted is told by what opens it, too.
        transaction.done.catch(() => undefined);
        transaction.abort();
      },
    });
    try {
      const range = IDBKeyRange.bound([address], [address, []]);
      const [last] = await db.getAllFromIndex('entries', 'byAddress', range, 1);
      const stored = last && decode(storedShape, await db.get('audits', last.id));
      if (stored?.type !== 'decoded') return [];
      return stored.value.evidence.claims
        .filter(({ origin }) => origin.type === 'read')
        .map((claim) => ({
          said: claim.finding.record,
          decided: decidedOf({ ...claim, byHand: claim.byHand ?? null }),
        }));
    } finally {
      db.close();
    }
  } catch {
    // No store, or a damaged one.
    return [];
  }
}
