import { tableToJson } from '../../desk/evidence/tables-json.ts';
import type { Span } from '../../engine/text/span.ts';
import type {
  FrameState,
  OnDemandScript,
  PageArticle,
  PageProblem,
  PageReading,
  PlaceOfTension,
  SeverityCounts,
} from '../browser/messages.ts';
import type { Settings } from '../browser/settings.ts';
import { followAddress } from './address.ts';
import type { Detect } from './by-language.ts';
import { type CardOpener, createCardOpener } from './card-opener.ts';
import { createPainter } from './create-painter.ts';
import { deferred } from './deferred.ts';
import { engineOnDemand } from './engine.ts';
import { claimReviewScripts } from './json-ld.ts';
import { countsOf, foremost, type MarkedFinding, markedOf, marksOf } from './marks.ts';
import { nearestToView, wayToView } from './nearest.ts';
import { observeColours, observeText, type TextObserver } from './observe.ts';
import type { Mark, Painter } from './painter.ts';
import { followPointer } from './point.ts';
import { ArticleReader, isIntact, type Reading } from './reading.ts';
import { boundsOf } from './rects.ts';
import { scrollToStretch } from './scroll.ts';
import { keepVigil } from './vigil.ts';

/** What a page needs of the browser. */
export interface Host {
  readonly detect: Detect;
  /** Runs one of the scripts that are not always needed in this frame. */
  readonly inject: (script: OnDemandScript) => Promise<void>;
  /** Takes the numbers for the badge. */
  readonly audited: (counts: SeverityCounts) => void;
  /** Told when the reader comes to a finding, by its index among all of them. */
  readonly reached: (index: number) => void;
  /** Stores what the reader has chosen in the card; `change` is called with it as with any other change. */
  readonly store: (changes: Partial<Settings>) => void;
  /** Calls back whenever the page is about to change its address without being loaded anew. */
  readonly onNavigate: (navigating: () => void) => void;
}

/** Recount on one page: reads, audits and marks it, and follows its changes, until `signal` aborts. */
export class PageSession {
  readonly #host: Host;
  readonly #signal: AbortSignal;
  readonly #reader: ArticleReader;
  readonly #observer: TextObserver;
  readonly #painter: Painter;
  readonly #card: CardOpener;
  /** Kept when the page has been read. */
  #ready = deferred();
  /** Whether the page has gone to another address since it was read last. */
  #isTurning = false;
  #settings: Settings;
  #reading: Reading | PageProblem = { problem: 'no-text' };
  #marked: readonly MarkedFinding[] = [];
  #marks: readonly Mark[] = [];
  /** The finding that the reader came to last, among all findings. */
  #current: number | undefined;
  /** When the reader came there, in milliseconds since 1970. */
  #visited = 0;
  /** The number of frames in this one when it reported last. */
  #frames = 0;

  constructor(host: Host, settings: Settings, signal: AbortSignal) {
    this.#host = host;
    this.#signal = signal;
    this.#settings = settings;
    this.#reader = new ArticleReader(
      host.detect,
      engineOnDemand(() => host.inject('engine')),
      signal,
    );
    this.#painter = createPainter(signal);
    this.#card = createCardOpener(
      () => host.inject('card'),
      (reading, index) => this.#visit(reading, index),
      (textSize) => host.store({ textSize }),
      () => this.#painter.setCurrent(undefined),
      signal,
    );
    followPointer(
      () => this.#marked,
      (hits) => void this.#open(foremost(hits).index),
      signal,
    );
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
    keepVigil(() => this.#look(), signal);
    // A page that comes back as it was left has lost its badge.
    window.addEventListener('pageshow', ({ persisted }) => persisted && this.#report(), { signal });
    observeColours(() => this.#painter.paint(this.#marks), signal);
    this.#observer.begin();
  }

  /** What was found here, once the page has been read. */
  async state(): Promise<PageReading> {
    await this.#ready.promise;
    const reading = this.#reading;
    if ('problem' in reading) return reading;
    const { language, findings, tensions, coverage } = reading;
    return { language, findings, tensions, coverage, jsonLd: claimReviewScripts() };
  }

  /** All that evidence of this page is made of, once the page has been read. */
  async article(): Promise<PageArticle | PageProblem> {
    await this.#ready.promise;
    const reading = this.#reading;
    if ('problem' in reading) return reading;
    const { language, findings, tensions, coverage, text, tables } = reading;
    return {
      language,
      findings,
      tensions,
      coverage,
      jsonLd: claimReviewScripts(),
      text,
      tables: tables.map(tableToJson),
      url: location.href,
      title: document.title.trim(),
    };
  }

  /** What the reader has selected of the text of the article; nothing where that is none of it. */
  async selection(): Promise<Span | null> {
    await this.#ready.promise;
    const selection = getSelection();
    if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return null;
    return this.#article?.page.spanOf(selection.getRangeAt(0)) ?? null;
  }

  /** Scrolls to a finding and opens its card; `index` counts all findings. */
  async openClaim(index: number): Promise<void> {
    await this.#ready.promise;
    if (this.#article !== undefined) this.#visit(this.#article, index);
    await this.#open(index);
  }

  /** Scrolls to a place of a tension, which stands out until the reader points elsewhere. */
  async openPlace({ tension, place }: PlaceOfTension): Promise<void> {
    await this.#ready.promise;
    const stretch = this.#article?.places[tension]?.[place];
    if (stretch === undefined) return;
    this.#painter.setCurrent(stretch);
    scrollToStretch(stretch);
    const leave = () => this.#painter.setCurrent(undefined);
    document.addEventListener('pointerdown', leave, { capture: true, once: true, signal: this.#signal });
  }

  /** Goes to the next (1) or the previous (-1) marked finding, round the page; to any finding where none is marked. */
  async step(by: 1 | -1): Promise<void> {
    await this.#ready.promise;
    const stops = by === 1 ? this.#stops : this.#stops.toReversed();
    const stop = this.#ahead(by) ?? stops[0];
    if (stop !== undefined) await this.openClaim(stop);
  }

  /** The same, but not beyond the last one; whether there was one to go to. */
  async stepWithin(by: 1 | -1): Promise<boolean> {
    await this.#ready.promise;
    const stop = this.#ahead(by);
    if (stop === undefined) return false;
    await this.openClaim(stop);
    return true;
  }

  /** The reader goes on in another frame. */
  goOnElsewhere(): void {
    this.#card.close();
    this.#painter.setCurrent(undefined);
    this.#current = undefined;
    this.#visited = 0;
  }

  /** What is marked in this frame, and whether the reader is there. */
  async frameState(): Promise<FrameState> {
    await this.#ready.promise;
    return { counts: countsOf(this.#marked), visited: this.#visited };
  }

  /** Opens the card of the claim that the reader came to last, while it can be seen; else of the one nearest to the view. */
  async openCurrent(): Promise<void> {
    await this.#ready.promise;
    const extentOf = (index: number) => {
      const stretch = this.#article?.stretches[index];
      return stretch === undefined ? undefined : boundsOf(stretch);
    };
    const last = this.#current === undefined ? undefined : extentOf(this.#current);
    const stays = last !== undefined && wayToView(last, innerHeight) === 0;
    const stops = this.#stops;
    const nearest = nearestToView(stops.map(extentOf), innerHeight);
    const index = stays || nearest === undefined ? this.#current : stops[nearest];
    if (index !== undefined) await this.openClaim(index);
  }

  /** Follows what the reader has chosen anew. */
  change(settings: Settings): void {
    const before = this.#settings;
    const looksNew = (['locale', 'theme', 'textSize'] as const).some((key) => settings[key] !== before[key]);
    const redraw = looksNew && this.#card.isOpen;
    this.#settings = settings;
    this.#show();
    if (redraw && this.#current !== undefined) void this.#open(this.#current);
  }

  /** The findings that the keyboard goes to: the marked ones, or all where none is marked. */
  get #stops(): readonly number[] {
    if (this.#marked.length > 0) return this.#marked.map(({ index }) => index);
    return this.#article?.findings.map((_, index) => index) ?? [];
  }

  /** The finding to go to from where the reader is, if there is one on this way. */
  #ahead(by: 1 | -1): number | undefined {
    const from = this.#current;
    const stops = by === 1 ? this.#stops : this.#stops.toReversed();
    return from === undefined ? stops[0] : stops.find((stop) => (stop - from) * by > 0);
  }

  get #article(): Reading | undefined {
    return 'problem' in this.#reading ? undefined : this.#reading;
  }

  async #read(): Promise<void> {
    const before = this.#article;
    const ready = this.#ready;
    const reading = await this.#reader.read(before).catch(this.#unlessEnded);
    if (this.#signal.aborted || reading === undefined) return;
    // The page has become another meanwhile, and will be read again.
    if (ready !== this.#ready) return;
    this.#observer.follow(this.#reader.page?.trees ?? []);
    this.#isTurning = false;
    if (reading !== before) {
      this.#reading = reading;
      if (this.#article?.findings !== before?.findings) this.#current = undefined;
      this.#show();
    }
    ready.resolve();
  }

  /** The page has another address: it becomes another page, by and by or at once, or remains what it was. */
  #turn(): void {
    this.#isTurning = true;
    const before = this.#ready;
    this.#ready = deferred();
    // Who waited for the page that was, gets the one that is to come.
    this.#ready.promise.then(before.resolve, before.reject);
    this.#leaveIfGone();
    this.#observer.settle();
  }

  /** What is shown of a page goes with its text, when the page becomes another. */
  #leaveIfGone(): void {
    const article = this.#article;
    if (!this.#isTurning || article === undefined || isIntact(article)) return;
    this.#card.close();
    this.#reading = { problem: 'no-text' };
    this.#current = undefined;
    this.#show();
  }

  /** Looks after what the page does unheard: it may take marks or frames away, and its components may come to life. */
  #look(): void {
    this.#painter.renew();
    if (window.length !== this.#frames) this.#report();
    if (this.#reader.page?.unformed.some(({ shadowRoot }) => shadowRoot !== null)) this.#observer.outdated();
  }

  /** What fails because the session has ended, as when the extension is updated, is no error. */
  readonly #unlessEnded = (error: unknown): undefined => {
    if (this.#signal.aborted) return;
    this.#ready.reject(error);
    throw error;
  };

  #show(): void {
    const article = this.#article;
    this.#marked = article === undefined ? [] : markedOf(article, this.#settings.show);
    this.#marks = article === undefined ? [] : marksOf(article, this.#marked);
    this.#painter.paint(this.#marks);
    this.#report();
  }

  #report(): void {
    this.#frames = window.length;
    this.#host.audited(countsOf(this.#marked));
  }

  /** `reading` may be an earlier one, of a card that was opened before the page changed. */
  #visit(reading: Reading, index: number): void {
    const stretch = reading.stretches[index];
    if (reading === this.#reading) {
      this.#current = index;
      this.#host.reached(index);
    }
    this.#visited = Date.now();
    this.#painter.setCurrent(stretch);
    if (stretch !== undefined) scrollToStretch(stretch);
  }

  async #open(index: number): Promise<void> {
    const article = this.#article;
    if (article?.findings[index] === undefined) return;
    this.#current = index;
    this.#host.reached(index);
    this.#visited = Date.now();
    this.#painter.setCurrent(article.stretches[index]);
    await this.#card.open(article, index, this.#settings);
  }
}
