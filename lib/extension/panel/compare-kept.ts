import { compareAudits } from '../../desk/compare/compare-audits.ts';
import { carryOver } from '../../desk/evidence/carry-over.ts';
import type { Evidence, EvidenceClaim } from '../../desk/evidence/evidence.ts';
import type { Entry } from '../../desk/history/entry.ts';
import type { History } from '../../desk/history/history.ts';
import type { Trouble } from '../../desk/history/outcome.ts';
import type { SinceKept } from './panel-state.ts';

/** A fresh audit in the light of what is kept of its address. */
export interface Known {
  readonly evidence: Evidence;
  /** The id under which just this audit is kept; nothing where its text or the engine is another. */
  readonly id: string | undefined;
  readonly since: SinceKept | null;
  readonly carried: number;
  readonly left: readonly EvidenceClaim[];
  readonly trouble: Trouble | undefined;
}

/**
 * What the history knows of the article: the decisions of its last audit, and what was changed in it since. The last one
 * of another text is what is compared with.
 */
export async function knownOf(history: History, evidence: Evidence): Promise<Known> {
  const nothing = { evidence, id: undefined, since: null, carried: 0, left: [], trouble: undefined };
  const at = await history.of(evidence);
  if (at.type === 'trouble') return { ...nothing, trouble: at.trouble };
  const [last] = at.value;
  if (last === undefined) return nothing;
  const opened = await history.open(last.id);
  if (opened.type === 'trouble') return { ...nothing, trouble: opened.trouble };
  if (opened.value.type !== 'audit') return nothing;
  const before = opened.value.record.evidence;
  const isSameText = last.textHash === evidence.textHash;
  const isSame = isSameText && last.engine === evidence.engine;
  const over = carryOver(before, isSame ? { ...evidence, auditedAt: before.auditedAt } : evidence);
  const since = isSameText
    ? await sinceOf(history, at.value, before)
    : {
        id: last.id,
        before: before.auditedAt,
        now: evidence.auditedAt,
        edits: compareAudits(before, evidence),
      };
  return {
    ...over,
    id: isSame ? last.id : undefined,
    since,
    // What stands again where it stood is nothing to tell.
    carried: isSameText ? 0 : over.carried,
    trouble: undefined,
  };
}

/** What was changed when the text that stands now was kept first; nothing where no other one was kept before. */
async function sinceOf(
  history: History,
  entries: readonly Entry[],
  now: Evidence,
): Promise<SinceKept | null> {
  const earlier = entries.find(({ textHash }) => textHash !== now.textHash);
  if (earlier === undefined) return null;
  const opened = await history.open(earlier.id);
  if (opened.type === 'trouble' || opened.value.type !== 'audit') return null;
  const { evidence } = opened.value.record;
  return {
    id: earlier.id,
    before: earlier.auditedAt,
    now: now.auditedAt,
    edits: compareAudits(evidence, now),
  };
}
