import type { Decided } from '../../desk/evidence/decided-schema.ts';
import { RemoteAuditor } from '../audit/remote-auditor.ts';
import type { PageProblem } from '../browser/messages.ts';
import { followAddress } from './address.ts';
import { type Deferred, deferred } from './deferred.ts';
import type { Host } from './host.ts';
import { inSlices } from './in-slices.ts';
import { observeText, PATIENCE, type TextObserver } from './observe.ts';
import { ArticleReader, isIntact, type Reading } from './reading.ts';

/** Who hears what becomes of the article. */
export interface ArticleChanges {
  /** Its text is leaving the page. */
  readonly leaving: () => void;
  /** It reads otherwise than before, or is no longer there. Resolves when that is shown. */
  readonly changed: () => Promise<void>;
}

/** The article of one page: read and audited, and again as the page changes, until `signal` aborts. */
export class ArticleFollower {
  readonly #signal: AbortSignal;
  readonly #reader: ArticleReader;
  readonly #observer: TextObserver;
  readonly #changes: ArticleChanges;
  /** Kept when the page has been read. */
  #ready = deferred();
  /** When the page went to another address for the first time since it was read last; nothing where it did not. */
  #turnedAt: number | undefined;
  #reading: Reading | PageProblem = { problem: 'no-text' };
  /** What has been found so far, and is shown when what is being shown has been. */
  #soFar: Iterator<undefined, Reading> | undefined;
  #showing: Promise<void> | undefined;

  constructor(
    host: Pick<Host, 'detect' | 'connect' | 'onNavigate'>,
    changes: ArticleChanges,
    signal: AbortSignal,
  ) {
    this.#signal = signal;
    this.#changes = changes;
    this.#reader = new ArticleReader(host.detect, new RemoteAuditor(host.connect, signal));
    this.#observer = observeText(
      {
        region: () => this.#reader.page?.region ?? document.documentElement,
        read: async () => {
          await this.#read();
          return this.#reader.time;
        },
        changed: () => this.#leaveIfGone(),
      },
      signal,
    );
    host.onNavigate(followAddress(() => this.#turn(), signal));
  }

  /** Reads the page for the first time. */
  begin(): void {
    this.#observer.begin();
  }

  /** The article as it was read last, where there is one. */
  get article(): Reading | undefined {
    return 'problem' in this.#reading ? undefined : this.#reading;
  }

  /** What was read, once the page has been read. */
  async whenRead(): Promise<Reading | PageProblem> {
    await this.#ready.promise;
    return this.#reading;
  }

  /** What was made of each finding of the article is shown with it; where they are others by now, who tells it tells it again. */
  async decide(decided: readonly (Decided | null)[]): Promise<void> {
    const { article } = this;
    if (article?.findings.length !== decided.length) return;
    const findings = article.findings.map((finding, at) => ({ ...finding, decided: decided[at] }));
    this.#reading = { ...article, findings };
    await this.#changes.changed();
  }

  /** Looks after what the page does unheard: its components may come to life. */
  look(): void {
    if (this.#reader.page?.unformed.some(({ shadowRoot }) => shadowRoot !== null)) this.#observer.outdated();
  }

  async #read(): Promise<void> {
    const before = this.article;
    const ready = this.#ready;
    const reading = await this.#reader
      .read(before, (soFar) => {
        this.#soFar = soFar;
        this.#showing ??= this.#showSoFar(ready, before).finally(() => {
          this.#showing = undefined;
        });
      })
      .catch(this.#unlessEnded);
    this.#soFar = undefined;
    await this.#showing;
    if (this.#signal.aborted || reading === undefined) return;
    // The page has become another meanwhile, and will be read again; one that never comes to rest is taken as it is.
    if (ready !== this.#ready && performance.now() < (this.#turnedAt ?? 0) + PATIENCE) return;
    this.#observer.follow(this.#reader.page?.trees ?? []);
    this.#turnedAt = undefined;
    const waiting = this.#ready;
    if (reading !== before) {
      this.#reading = reading;
      await this.#changes.changed();
    }
    // Where it became another while this was painted, they wait for that.
    if (waiting === this.#ready) waiting.resolve();
  }

  /** Shows what has been found so far of a page that nothing is shown of, and once more where more has been found meanwhile. */
  async #showSoFar(ready: Deferred, before: Reading | undefined): Promise<void> {
    const isVain = () =>
      this.#signal.aborted || ready !== this.#ready || before !== undefined || this.#soFar === undefined;
    for (let steps = this.#soFar; steps !== undefined && !isVain(); steps = this.#soFar) {
      const { result } = await inSlices(steps);
      if (isVain()) break;
      if (this.#soFar === steps) this.#soFar = undefined;
      this.#reading = result;
      await this.#changes.changed();
    }
  }

  /** The page has another address: it becomes another page, by and by or at once, or remains what it was. */
  #turn(): void {
    this.#turnedAt ??= performance.now();
    const before = this.#ready;
    this.#ready = deferred();
    // Who waited for the page that was, gets the one that is to come.
    this.#ready.promise.then(before.resolve, before.reject);
    this.#leaveIfGone();
    this.#observer.settle();
  }

  /** What is shown of a page goes with its text, when the page becomes another. */
  #leaveIfGone(): void {
    const { article } = this;
    if (this.#turnedAt === undefined || article === undefined || isIntact(article)) return;
    this.#changes.leaving();
    this.#reading = { problem: 'no-text' };
    void this.#changes.changed();
  }

  /** What fails because the session has ended, as when the extension is updated, is no error. */
  readonly #unlessEnded = (error: unknown): undefined => {
    if (this.#signal.aborted) return;
    this.#ready.reject(error);
    throw error;
  };
}
