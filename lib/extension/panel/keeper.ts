import {
  type Changes,
  changesBetween,
  isNothing,
  mergedWith,
  onTextOf,
} from '../../desk/evidence/changes.ts';
import type { Evidence } from '../../desk/evidence/evidence.ts';
import type { History } from '../../desk/history/history.ts';
import type { Journal } from './journal.ts';
import type { Kept } from './panel-state.ts';

/** So long typing has to rest before what was typed is stored, and so long who types on waits for it at most, in milliseconds. */
const REST = 300;
const LONGEST = 2000;

/** What is told of an audit that is kept. */
export interface KeeperEars {
  readonly kept: (kept: Kept) => void;
  /** Somebody else has stored something of it: this is what is to be shown now. */
  readonly evidence: (evidence: Evidence) => void;
}

/** What of an audit is in the history already. */
export interface Opened {
  readonly id: string | undefined;
  /** As it is known there or, where it is not, as it was before anybody said anything here. */
  readonly evidence: Evidence;
}

/**
 * Keeps one audit in the history as it changes, merged with what other panels store of it. Changes that come while another
 * is being stored wait for it. What is typed is written to the journal at once, until it is stored.
 */
export class Keeper {
  readonly #history: History;
  readonly #journal: Journal;
  readonly #ears: KeeperEars;
  #id: string | undefined;
  /** What is in the history, as far as is known here, said of the text that is shown. */
  #base: Evidence;
  /** What is shown. */
  #mine: Evidence;
  #isWaiting = false;
  /** Since when the first of what waits does. */
  #since = 0;
  /** Somebody else has stored something while it was stored here. */
  #isBehind = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #working: Promise<void> | undefined;

  constructor(history: History, { id, evidence }: Opened, journal: Journal, ears: KeeperEars) {
    this.#history = history;
    this.#id = id;
    this.#base = evidence;
    this.#mine = evidence;
    this.#journal = journal;
    this.#ears = ears;
  }

  get id(): string | undefined {
    return this.#id;
  }

  /** What is shown now instead, without being stored: the article may stand there with other words. */
  shown(evidence: Evidence): void {
    this.#base = onTextOf(evidence, this.#base);
    this.#mine = evidence;
  }

  /** Stores the audit; `when` it is `typing`, only after a rest. */
  keep(evidence: Evidence, when: 'now' | 'typing'): void {
    this.#mine = evidence;
    if (!this.#isWaiting) this.#since = performance.now();
    this.#isWaiting = true;
    this.#note(changesBetween(this.#base, evidence));
    clearTimeout(this.#timer);
    const rest = Math.min(REST, this.#since + LONGEST - performance.now());
    if (when === 'typing' && rest > 0) this.#timer = setTimeout(() => void this.flush(), rest);
    else void this.flush();
  }

  /** Stores at once what waits; resolves when nothing is being stored any more. */
  async flush(): Promise<void> {
    clearTimeout(this.#timer);
    if (this.#working === undefined && this.#isWaiting) this.#working = this.#store();
    await this.#working;
  }

  /** Takes over what somebody else has stored under an id, or of all audits. */
  async others(id: string | null): Promise<void> {
    if (this.#working !== undefined) {
      this.#isBehind = true;
      return;
    }
    const mine = this.#id ?? (await this.#idOfAnother());
    if (mine === undefined || (id !== null && id !== mine)) return;
    const opened = await this.#history.open(mine);
    if (opened.type === 'trouble' || opened.value.type !== 'audit' || this.#working !== undefined) return;
    if (this.#id === undefined) {
      this.#id = mine;
      this.#ears.kept({ type: 'kept', id: mine });
    }
    this.#take(opened.value.record.evidence, this.#base);
  }

  /** The id under which another panel has begun to keep the same audit. */
  async #idOfAnother(): Promise<string | undefined> {
    const { textHash, engine } = this.#mine;
    const at = await this.#history.of(this.#mine);
    const [last] = at.type === 'done' ? at.value : [];
    return last?.textHash === textHash && last.engine === engine ? last.id : undefined;
  }

  async #store(): Promise<void> {
    let isStored = true;
    while (isStored && this.#isWaiting) {
      const [mine, base] = [this.#mine, this.#base];
      this.#isWaiting = false;
      this.#ears.kept({ type: 'keeping' });
      const outcome = await this.#history.keep(this.#id, mine, (stored) => mergedWith(mine, base, stored));
      isStored = outcome.type === 'done';
      if (outcome.type === 'done') {
        this.#id = outcome.value.id;
        this.#take(outcome.value.evidence, mine);
        this.#ears.kept({ type: 'kept', id: outcome.value.id });
      } else {
        // It waits until it is tried again.
        this.#isWaiting = true;
        this.#ears.kept({ type: 'trouble', trouble: outcome.trouble });
      }
    }
    // In the same breath as the last look at what waits, so that nothing that comes now is missed.
    this.#working = undefined;
    if (!this.#isBehind || !isStored) return;
    this.#isBehind = false;
    await this.others(null);
  }

  /** What stands in the history now: shown with what was changed here since `from`. */
  #take(stored: Evidence, from: Evidence): void {
    const shown = this.#mine;
    this.#mine = mergedWith(shown, from, stored);
    this.#base = onTextOf(this.#mine, stored);
    this.#note(changesBetween(this.#base, this.#mine));
    if (this.#mine !== shown) this.#ears.evidence(this.#mine);
  }

  #note(changes: Changes): void {
    if (isNothing(changes)) this.#journal.clear();
    else this.#journal.write({ id: this.#id ?? null, evidence: this.#id ? null : this.#mine, changes });
  }
}
