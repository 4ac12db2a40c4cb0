import type {
  OnDemandScript,
  PageProblem,
  PageReading,
  PlaceOfTension,
  SeverityCounts,
} from '../browser/messages.ts';
import type { Settings } from '../browser/settings.ts';
import { type CardOpener, createCardOpener } from './card-opener.ts';
import { type Engine, engineOnDemand } from './engine.ts';
import { countsOf, foremost, type MarkedFinding, markedOf, marksOf } from './marks.ts';
import { observeColours, observeText } from './observe.ts';
import { createPainter, type Mark, type Painter } from './painter.ts';
import { followPointer } from './point.ts';
import { type Detect, type Reading, readArticle } from './reading.ts';
import { scrollToRange } from './scroll.ts';

/** What a page needs of the browser. */
export interface Host {
  readonly detect: Detect;
  /** Runs one of the scripts that are not always needed in this frame. */
  readonly inject: (script: OnDemandScript) => Promise<void>;
  /** Takes the numbers for the badge. */
  readonly audited: (counts: SeverityCounts) => void;
  /** Stores what the reader has chosen in the card; `change` is called with it as with any other change. */
  readonly store: (changes: Partial<Settings>) => void;
}

/** Recount on one page: reads, audits and marks it, and follows its changes, until `signal` aborts. */
export class PageSession {
  readonly #host: Host;
  readonly #signal: AbortSignal;
  readonly #engine: () => Promise<Engine>;
  readonly #painter: Painter;
  readonly #card: CardOpener;
  readonly #ready: Promise<void>;
  #settings: Settings;
  #reading: Reading | PageProblem = { problem: 'no-text' };
  #marked: readonly MarkedFinding[] = [];
  #marks: readonly Mark[] = [];
  /** The finding that the reader came to last, among all findings. */
  #current: number | undefined;

  constructor(host: Host, settings: Settings, signal: AbortSignal) {
    this.#host = host;
    this.#signal = signal;
    this.#settings = settings;
    this.#engine = engineOnDemand(() => host.inject('engine'));
    this.#painter = createPainter(signal);
    this.#card = createCardOpener(
      () => host.inject('card'),
      (reading, index) => this.#visit(reading, index),
      (textSize) => host.store({ textSize }),
      () => this.#painter.setCurrent(undefined),
      signal,
    );
    this.#ready = this.#read();
    followPointer(
      () => this.#marked,
      (hits) => void this.#open(foremost(hits).index),
      signal,
    );
    observeText(
      () => this.#article?.page.region ?? document.documentElement,
      () => this.#read(),
      signal,
    );
    observeColours(() => this.#painter.paint(this.#marks), signal);
  }

  /** What was found here, once the page has been read. */
  async state(): Promise<PageReading> {
    await this.#ready;
    const reading = this.#reading;
    if ('problem' in reading) return reading;
    const { language, findings, tensions, coverage } = reading;
    return { language, findings, tensions, coverage };
  }

  /** Scrolls to a finding and opens its card; `index` counts all findings. */
  async openClaim(index: number): Promise<void> {
    await this.#ready;
    if (this.#article !== undefined) this.#visit(this.#article, index);
    await this.#open(index);
  }

  /** Scrolls to a place of a tension, which stands out until the reader points elsewhere. */
  async openPlace({ tension, place }: PlaceOfTension): Promise<void> {
    await this.#ready;
    const range = this.#article?.places[tension]?.[place];
    if (range === undefined) return;
    this.#painter.setCurrent(range);
    scrollToRange(range);
    const leave = () => this.#painter.setCurrent(undefined);
    document.addEventListener('pointerdown', leave, { capture: true, once: true, signal: this.#signal });
  }

  /** Goes to the next (1) or the previous (-1) marked finding, round the page; to any finding where none is marked. */
  async step(by: 1 | -1): Promise<void> {
    await this.#ready;
    const all = this.#article?.findings.map((_, index) => index) ?? [];
    const stops = this.#marked.length > 0 ? this.#marked.map(({ index }) => index) : all;
    const ahead = by === 1 ? stops : stops.toReversed();
    const from = this.#current;
    const next = from === undefined ? undefined : ahead.find((stop) => (stop - from) * by > 0);
    const stop = next ?? ahead[0];
    if (stop !== undefined) await this.openClaim(stop);
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

  get #article(): Reading | undefined {
    return 'problem' in this.#reading ? undefined : this.#reading;
  }

  async #read(): Promise<void> {
    const before = this.#article;
    const reading = await readArticle(this.#host.detect, this.#engine, before).catch(this.#unlessEnded);
    if (this.#signal.aborted || reading === undefined || reading === before) return;
    this.#reading = reading;
    if (this.#article?.findings !== before?.findings) this.#current = undefined;
    this.#show();
  }

  /** What fails because the session has ended, as when the extension is updated, is no error. */
  readonly #unlessEnded = (error: unknown): undefined => {
    if (!this.#signal.aborted) throw error;
  };

  #show(): void {
    const article = this.#article;
    this.#marked = article === undefined ? [] : markedOf(article, this.#settings.show);
    this.#marks = article === undefined ? [] : marksOf(article, this.#marked);
    this.#painter.paint(this.#marks);
    this.#host.audited(countsOf(this.#marked));
  }

  /** `reading` may be an earlier one, of a card that was opened before the page changed. */
  #visit(reading: Reading, index: number): void {
    const range = reading.ranges[index];
    if (reading === this.#reading) this.#current = index;
    this.#painter.setCurrent(range);
    if (range !== undefined) scrollToRange(range);
  }

  async #open(index: number): Promise<void> {
    const article = this.#article;
    if (article?.findings[index] === undefined) return;
    this.#current = index;
    this.#painter.setCurrent(article.ranges[index]);
    await this.#card.open(article, index, this.#settings);
  }
}
