import { openDB } from 'idb';
import * as v from 'valibot';
import { decode } from '../../documents/schema/decode.ts';
import { type DecidedClaim, decidedOf } from '../evidence/decided.ts';
import { decisionTypeSchema } from '../evidence/decision.ts';
import { saidSchema } from '../evidence/record-schema.ts';
import { addressOf } from './address.ts';
import { HISTORY, type HistorySchema } from './schema.ts';

/** Of a stored audit only this is read: a page waits for it. */
export const storedDecisionsSchema = v.object({
  evidence: v.object({
    claims: v.array(
      v.object({
        decision: v.nullable(v.object({ type: decisionTypeSchema })),
        note: v.string(),
        // That it is there is all that counts.
        byHand: v.nullable(v.unknown()),
        origin: v.object({ type: v.string() }),
        finding: v.object({ record: saidSchema }),
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
      const stored = last && decode(storedDecisionsSchema, await db.get('audits', last.id));
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
