import { compareAudits } from '../../desk/compare/compare-audits.ts';
import type { Correction, NamedClaim } from '../../desk/evidence/by-hand.ts';
import { carryOver } from '../../desk/evidence/carry-over.ts';
import { isOfOneClaim } from '../../desk/evidence/claim-of.ts';
import { correct } from '../../desk/evidence/correct.ts';
import type { Decision } from '../../desk/evidence/decision.ts';
import type { Evidence, EvidenceClaim } from '../../desk/evidence/evidence.ts';
import { claimsIn } from '../../desk/evidence/in-selection.ts';
import type { Judged } from '../../desk/evidence/judged.ts';
import { makeEvidence, withChange, withClaim } from '../../desk/evidence/make-evidence.ts';
import { nameClaim } from '../../desk/evidence/name-claim.ts';
import { type ReadSource, readSource, sourceOf } from '../../desk/evidence/source.ts';
import { textHash } from '../../desk/evidence/text-hash.ts';
import type { History } from '../../desk/history/history.ts';
import type { Finding } from '../../engine/finding.ts';
import type { PlaceOfTension } from '../browser/messages.ts';
import type { TabArticle, TabProblem } from '../browser/tab-article.ts';
import { knownOf } from './compare-kept.ts';
import { Keeper } from './keeper.ts';
import type { Audited, PanelState } from './panel-state.ts';

/** What the panel needs of the browser. */
export interface PanelHost {
  readonly history: History;
  /** The version of Recount. */
  readonly engine: string;
  readonly read: (tabId: number) => Promise<TabArticle | { readonly problem: TabProblem }>;
  readonly now: () => Date;
  /** Takes each change of what is to be shown. */
  readonly draw: (state: PanelState) => void;
}

/** What a person decides of a claim; when is noted here. */
export type Choice =
  | { readonly type: 'confirmed' }
  | { readonly type: 'dismissed'; readonly reason: string }
  | { readonly type: 'needs-source' };

/** The audit of the article beside which the panel stands: follows its tab, takes decisions, and keeps them. */
export class Panel {
  readonly #host: PanelHost;
  #state: PanelState = { status: 'loading' };
  #tabId: number | undefined;
  #tab: TabArticle | undefined;
  /** The findings of the page in the order in which it counts them, as they stand in the evidence. */
  #findings: readonly Finding[] = [];
  #keeper: Keeper | undefined;
  #source: { readonly text: string; readonly read: ReadSource | undefined } | undefined;
  /** Each reading has its own number: what an earlier one still brings concerns nobody. */
  #reading = 0;

  constructor(host: PanelHost) {
    this.#host = host;
  }

  get state(): PanelState {
    return this.#state;
  }

  get tabId(): number | undefined {
    return this.#tabId;
  }

  /** Stands beside a tab from now on. */
  async follow(tabId: number | undefined): Promise<void> {
    if (tabId === undefined || tabId === this.#tabId) return;
    this.#tabId = tabId;
    this.#leave();
    await this.read();
  }

  /** The tab loads another page. */
  loading(): void {
    this.#leave();
  }

  /** Reads the tab; where its text is the one that is shown, everything stays. */
  async read(): Promise<void> {
    const tabId = this.#tabId;
    if (tabId === undefined) return;
    this.#reading += 1;
    const mine = this.#reading;
    const tab = await this.#host.read(tabId).catch(() => undefined);
    if (mine !== this.#reading) return;
    if (tab === undefined) this.#set({ status: 'failed' });
    else if ('problem' in tab) this.#set({ status: tab.problem });
    else await this.#take(tab, () => mine === this.#reading);
  }

  /** Goes to a claim on the page, opens its card there, and selects it here. */
  async open(index: number): Promise<void> {
    this.select(index);
    const claim = this.#audited?.evidence.claims[index];
    if (claim === undefined) return;
    const at = this.#findings.indexOf(claim.finding);
    if (at >= 0) await this.#tab?.openClaim(at).catch(() => this.#set({ status: 'failed' }));
  }

  async openPlace(place: PlaceOfTension): Promise<void> {
    await this.#tab?.openPlace(place).catch(() => this.#set({ status: 'failed' }));
  }

  select(index: number | undefined): void {
    if (this.#audited?.selected !== index) this.#change({ selected: index, refused: undefined });
  }

  /** The reader has come to a claim on the page. */
  reached(tabId: number | undefined, frameId: number | undefined, index: number): void {
    const audited = this.#audited;
    if (audited === undefined || tabId !== this.#tabId || frameId === undefined) return;
    const at = this.#tab?.indexOf(frameId, index);
    const finding = at === undefined ? undefined : this.#findings[at];
    const claim = audited.evidence.claims.findIndex((one) => one.finding === finding);
    if (claim >= 0) this.select(claim);
  }

  /** Takes a decision, or with nothing takes the last one back. */
  decide(index: number, choice: Choice | null): void {
    const at = this.#host.now().toISOString();
    const decision: Decision | null = choice && { ...choice, at };
    this.#edit((evidence) => withChange(evidence, index, { decision }), 'now');
  }

  /** The reason of a dismissal, while it is typed. */
  giveReason(index: number, reason: string): void {
    const decision = this.#audited?.evidence.claims[index]?.decision;
    if (decision?.type === 'dismissed')
      this.#edit((evidence) => withChange(evidence, index, { decision: { ...decision, reason } }), 'typing');
  }

  note(index: number, note: string): void {
    this.#edit((evidence) => withChange(evidence, index, { note }), 'typing');
  }

  noteArticle(note: string): void {
    this.#edit((evidence) => ({ ...evidence, note }), 'typing');
  }

  /** Puts corrections in the place of those of a claim; without any it is as it was printed. */
  correct(index: number, corrections: readonly Correction[]): void {
    const claim = this.#audited?.evidence.claims[index];
    const source = this.#readSource();
    if (claim === undefined) return;
    if (corrections.length === 0) {
      this.#edit((evidence) => withChange(evidence, index, { byHand: null }), 'now');
      return;
    }
    const judged: Judged = source
      ? correct(source, { origin: claim.origin, record: claim.finding.record }, corrections)
      : { type: 'lost' };
    if (judged.type !== 'judged') this.#change({ refused: judged });
    else
      this.#edit(
        (evidence) => withChange(evidence, index, { byHand: { corrections, finding: judged.finding } }),
        'now',
      );
  }

  /** Asks what the reader has selected on the page, and what it may be read as. */
  async propose(): Promise<void> {
    const selection = (await this.#tab?.selection()) ?? null;
    const audited = this.#audited;
    const source = this.#readSource();
    if (audited === undefined) return;
    if (selection === null || source === undefined) {
      this.#change({ proposed: { type: 'nothing-selected' } });
      return;
    }
    const { proposals, known } = claimsIn(source, selection);
    const { text, claims } = audited.evidence;
    const inside = ({ finding: { record } }: EvidenceClaim): boolean =>
      record.start < selection.end && record.end > selection.start;
    const listed = claims.flatMap((claim, index) => (inside(claim) ? [index] : []));
    const isThere = ({ record }: Finding): boolean =>
      claims.some(({ finding }) => isOfOneClaim(finding.record, record));
    this.#change({
      refused: undefined,
      proposed: {
        type: 'proposals',
        selection,
        quote: text.slice(selection.start, selection.end).replace(/\s+/gu, ' ').trim(),
        findings: proposals.filter((finding) => !isThere(finding)),
        known: known.length > 0 || proposals.some(isThere) ? listed : [],
      },
    });
  }

  /** Adds one of the proposed readings of the selection. */
  add(finding: Finding): void {
    const proposed = this.#audited?.proposed;
    if (proposed?.type !== 'proposals') return;
    this.#added({ origin: { type: 'selected', selection: proposed.selection }, finding });
  }

  /** Adds a claim at the selection whose figures the person names. */
  name(claim: NamedClaim): void {
    const proposed = this.#audited?.proposed;
    const source = this.#readSource();
    if (proposed?.type !== 'proposals') return;
    const { selection } = proposed;
    const judged: Judged = source ? nameClaim(source, selection, claim) : { type: 'lost' };
    if (judged.type === 'judged')
      this.#added({ origin: { type: 'named', selection, claim }, finding: judged.finding });
    else this.#change({ refused: judged });
  }

  endProposal(): void {
    this.#change({ proposed: undefined, refused: undefined });
  }

  /** Takes out a claim that a person added. */
  takeOut(index: number): void {
    if (this.#audited?.evidence.claims[index]?.origin.type === 'read') return;
    this.#change({ selected: undefined });
    this.#edit(
      (evidence) => ({ ...evidence, claims: evidence.claims.filter((_, at) => at !== index) }),
      'now',
    );
  }

  /** Keeps the audit in the history as it is. */
  save(): void {
    this.#edit((evidence) => evidence, 'now');
  }

  /** Stores what waits to be stored. */
  async flush(): Promise<void> {
    await this.#keeper?.flush();
  }

  get #audited(): Audited | undefined {
    return this.#state.status === 'read' ? this.#state : undefined;
  }

  #added(claim: Pick<EvidenceClaim, 'origin' | 'finding'>): void {
    const whole: EvidenceClaim = { ...claim, byHand: null, decision: null, note: '' };
    this.#edit((evidence) => withClaim(evidence, whole), 'now');
    const selected = this.#audited?.evidence.claims.indexOf(whole);
    this.#change({ proposed: undefined, refused: undefined, selected });
  }

  #readSource(): ReadSource | undefined {
    const evidence = this.#audited?.evidence;
    if (evidence === undefined) return undefined;
    if (this.#source?.text !== evidence.text)
      this.#source = { text: evidence.text, read: readSource(sourceOf(evidence)) };
    return this.#source.read;
  }

  #leave(): void {
    void this.#keeper?.flush();
    this.#reading += 1;
    this.#tab = undefined;
    this.#keeper = undefined;
    this.#findings = [];
    this.#set({ status: 'loading' });
  }

  async #take(tab: TabArticle, isWanted: () => boolean): Promise<void> {
    const { article } = tab;
    const shown = this.#audited;
    const isSameText = shown?.evidence.text === article.text && shown.evidence.page.url === article.url;
    if (isSameText && isAlike(this.#findings, article.findings)) {
      this.#tab = tab;
      return;
    }
    const { url, title, language, text, tables } = article;
    const fresh = makeEvidence(
      {
        engine: this.#host.engine,
        page: { url, title, language },
        auditedAt: this.#host.now(),
        text,
        textHash: await textHash(text),
        tables,
      },
      article,
    );
    const isSamePage = url !== null && shown?.evidence.page.url === url;
    if (isSamePage) await this.#keeper?.flush();
    if (!isWanted()) return;
    // What is shown may have been changed while the text was hashed.
    const now = this.#audited;
    if (isSamePage && now !== undefined && isUnedited(now.evidence, fresh)) {
      // The figures are those that were decided on: the audit goes on with the text that stands there now.
      this.#showAnew(tab, now, carryOver(now.evidence, fresh).evidence);
      return;
    }
    const known = await knownOf(this.#host.history, fresh);
    if (!isWanted()) return;
    const { evidence, id, since, carried, left, trouble } = known;
    const keeper = new Keeper(this.#host.history, id, (kept) => {
      if (this.#keeper === keeper) this.#change({ kept });
    });
    void this.#keeper?.flush();
    this.#keeper = keeper;
    this.#tab = tab;
    this.#findings = article.findings;
    const kept =
      trouble !== undefined
        ? ({ type: 'trouble', trouble } as const)
        : id === undefined
          ? ({ type: 'not-yet' } as const)
          : ({ type: 'kept', id } as const);
    // Decisions that were not stored, since the history gave trouble, are still there.
    const both = isSamePage && now !== undefined ? carryOver(now.evidence, evidence).evidence : evidence;
    this.#set({
      status: 'read',
      evidence: both,
      kept,
      since,
      carried,
      left,
      selected: undefined,
      proposed: undefined,
      refused: undefined,
    });
  }

  #showAnew(tab: TabArticle, shown: Audited, evidence: Evidence): void {
    const { selected } = shown;
    const before = selected === undefined ? undefined : shown.evidence.claims[selected];
    const again = evidence.claims.findIndex(
      ({ finding: { record } }) => record.quote === before?.finding.record.quote,
    );
    this.#tab = tab;
    this.#findings = tab.article.findings;
    this.#set({ ...shown, evidence, selected: again < 0 ? undefined : again, proposed: undefined });
  }

  #edit(change: (evidence: Evidence) => Evidence, when: 'now' | 'typing'): void {
    const audited = this.#audited;
    if (audited === undefined) return;
    const evidence = change(audited.evidence);
    this.#change({ evidence, refused: undefined });
    this.#keeper?.keep(evidence, when);
  }

  #change(changes: Partial<Audited>): void {
    const audited = this.#audited;
    if (audited !== undefined) this.#set({ ...audited, ...changes });
  }

  #set(state: PanelState): void {
    this.#state = state;
    this.#host.draw(state);
  }
}

/** Whether two readings of one text found the same. */
const isAlike = (a: readonly Finding[], b: readonly Finding[]): boolean =>
  a.length === b.length && JSON.stringify(a) === JSON.stringify(b);

/** Whether no figure of the article is another: a clock or a list of other articles is no edit of it. */
function isUnedited(before: Evidence, after: Evidence): boolean {
  const edits = compareAudits(before, after);
  return edits !== undefined && edits.length === 0 && before.page.language === after.page.language;
}
