import { carryOver } from '../../desk/evidence/carry-over.ts';
import { decidedOf } from '../../desk/evidence/decided.ts';
import type { History } from '../../desk/history/history.ts';
import type { Finding } from '../../engine/finding.ts';
import type { Span } from '../../engine/text/span.ts';
import type { TabArticle, TabProblem } from '../browser/tab-article.ts';
import { knownOf } from './compare-kept.ts';
import { freshEvidence, isAlike, isUnedited, openedAs, privately, shownAnew } from './fresh-audit.ts';
import type { PanelStore } from './panel-store.ts';

/** What it takes to follow a tab. */
export interface TabHost {
  readonly history: History;
  /** The version of Recount. */
  readonly engine: string;
  readonly read: (tabId: number) => Promise<TabArticle | { readonly problem: TabProblem }>;
  readonly now: () => Date;
}

/** The tab beside which the panel stands: its article is shown, and goes on being shown as it changes. */
export class TabFollower {
  readonly #host: TabHost;
  readonly #store: PanelStore;
  readonly #signal: AbortSignal;
  #id: number | undefined;
  #tab: TabArticle | undefined;
  /** The findings of the page in the order in which it counts them, as they stand in the evidence. */
  #findings: readonly Finding[] = [];
  /** What the page shows of what was made of them. */
  #told = '';
  #reading = new AbortController();

  /** Until `signal` aborts. */
  constructor(host: TabHost, store: PanelStore, signal: AbortSignal) {
    this.#host = host;
    this.#store = store;
    this.#signal = signal;
  }

  get id(): number | undefined {
    return this.#id;
  }

  /** Stands beside a tab from now on. */
  async follow(id: number | undefined): Promise<void> {
    if (id === undefined || id === this.#id) return;
    this.#id = id;
    this.loading();
    await this.read();
  }

  /** The tab loads another page. */
  loading(): void {
    this.#store.keepNothing();
    this.#beginReading();
    this.#tab = undefined;
    this.#findings = [];
    this.#store.set({ status: 'loading' });
  }

  /** Reads the tab; where its text is the one that is shown, everything stays. */
  async read(): Promise<void> {
    const id = this.#id;
    if (id === undefined) return;
    const signal = this.#beginReading();
    const tab = await this.#host.read(id).catch(() => undefined);
    if (signal.aborted) return;
    if (tab === undefined) this.#store.set({ status: 'failed' });
    else if ('problem' in tab) this.#store.set({ status: tab.problem });
    else await this.#take(tab, signal);
  }

  /** Goes to a claim on the page, whose mark is the current one then. */
  async showClaim(finding: Finding): Promise<void> {
    const at = this.#findings.indexOf(finding);
    if (at >= 0) await this.#tab?.showClaim(at).catch(() => this.#store.set({ status: 'failed' }));
  }

  /** Lets the page show what was made of its claims, where it shows something else. */
  tell(): void {
    const claims = this.#store.audited?.evidence.claims;
    const tab = this.#tab;
    if (claims === undefined || tab === undefined) return;
    const byFinding = new Map(claims.map((claim) => [claim.finding, claim]));
    const decided = this.#findings.map((finding) => {
      const claim = byFinding.get(finding);
      return claim === undefined ? null : decidedOf(claim);
    });
    const told = JSON.stringify(decided);
    if (told === this.#told) return;
    this.#told = told;
    // A page that has gone meanwhile says so when it is read next.
    tab.decide(decided).catch(() => undefined);
  }

  /** What a frame of a tab counts as its finding of this index; nothing where that is none of the article. */
  findingAt(id: number | undefined, frameId: number | undefined, index: number): Finding | undefined {
    if (id !== this.#id || frameId === undefined) return undefined;
    const at = this.#tab?.indexOf(frameId, index);
    return at === undefined ? undefined : this.#findings[at];
  }

  /** Goes to a passage of the article on the page, and selects it there, where it is found. */
  async showPassage(passage: Span): Promise<void> {
    await this.#tab?.showPassage(passage).catch(() => undefined);
  }

  /** What the reader has selected of the article. */
  async selection(): Promise<Span | null> {
    return (await this.#tab?.selection()) ?? null;
  }

  /** What an earlier reading still brings concerns nobody. */
  #beginReading(): AbortSignal {
    this.#reading.abort();
    this.#reading = new AbortController();
    return AbortSignal.any([this.#signal, this.#reading.signal]);
  }

  async #take(tab: TabArticle, signal: AbortSignal): Promise<void> {
    const { article } = tab;
    const { url } = article;
    const shown = this.#store.audited;
    const isSameText = shown?.evidence.text === article.text && shown.evidence.page.url === url;
    if (isSameText && isAlike(this.#findings, article.findings)) {
      this.#tab = tab;
      this.#told = JSON.stringify(tab.decided);
      this.tell();
      return;
    }
    const fresh = await freshEvidence(article, this.#host.engine, this.#host.now());
    const isSamePage = url !== null && shown?.evidence.page.url === url;
    if (isSamePage) await this.#store.flush();
    if (signal.aborted) return;
    // What is shown may have been changed while the text was hashed.
    const now = this.#store.audited;
    const over = isSamePage && now !== undefined ? carryOver(now.evidence, fresh) : undefined;
    if (now !== undefined && over?.left.length === 0 && isUnedited(now.evidence, fresh)) {
      // The figures are those that were decided on: the audit goes on with the text that stands there now.
      this.#standBeside(tab);
      this.#store.goOnWith(shownAnew(now, over.evidence));
      return;
    }
    if (tab.isPrivate) {
      this.#store.keepNothing();
      this.#standBeside(tab);
      this.#store.set(privately(over ?? { evidence: fresh, carried: 0, left: [] }));
      return;
    }
    const known = await knownOf(this.#host.history, fresh);
    if (signal.aborted) return;
    const { id, evidence } = known;
    this.#store.keepIn({ id, evidence });
    this.#standBeside(tab);
    // Decisions that were not stored, since the history gave trouble, are still there.
    const both = isSamePage && now !== undefined ? carryOver(now.evidence, evidence).evidence : evidence;
    this.#store.goOnWith(openedAs(known, both));
  }

  #standBeside(tab: TabArticle): void {
    this.#tab = tab;
    this.#findings = tab.article.findings;
    this.#told = JSON.stringify(tab.decided);
  }
}
