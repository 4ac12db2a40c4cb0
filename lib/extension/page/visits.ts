import type { Finding } from '../../engine/finding.ts';
import type { Appearance } from './appearance.ts';
import { type CardOpener, createCardOpener } from './card-opener.ts';
import { counterpartOf } from './counterpart.ts';
import type { Host } from './host.ts';
import { inkOf } from './ink.ts';
import { foremost, type MarkedFinding, placeOf } from './marks.ts';
import { nearestToView, wayToView } from './nearest.ts';
import type { Painter } from './painter.ts';
import { followPointer } from './point.ts';
import type { Reading } from './reading.ts';
import { boundsOf } from './rects.ts';
import { scrollToStretch } from './scroll.ts';
import { type Step, stopAhead, stopRound, stopsAmong, walkFrom } from './stops.ts';

/** What the reader is shown. */
export interface Shown {
  readonly article: () => Reading | undefined;
  readonly marked: () => readonly MarkedFinding[];
  readonly appearance: () => Appearance;
}

/** The reader's way through the findings of one page, with the pointer or the keyboard, and the card at each. */
export class Visits {
  readonly #reached: (index: number) => void;
  readonly #painter: Painter;
  readonly #shown: Shown;
  readonly #card: CardOpener;
  /** The finding that the reader came to last, among all findings. */
  #current: number | undefined;
  /** What was found in the article that they are those of. */
  #findings: readonly Finding[] = [];
  #time = 0;

  /** Until `signal` aborts. */
  constructor(host: Pick<Host, 'inject' | 'reached'>, painter: Painter, shown: Shown, signal: AbortSignal) {
    this.#reached = host.reached;
    this.#painter = painter;
    this.#shown = shown;
    this.#card = createCardOpener(
      () => host.inject('card'),
      (reading, index) => this.#visit(reading, index),
      () => painter.setCurrent(undefined),
      signal,
    );
    followPointer(shown.marked, (hits) => void this.#open(foremost(hits).index), signal);
  }

  /** When the reader came to a finding last, in milliseconds since 1970; 0 where they are at none. */
  get time(): number {
    return this.#time;
  }

  /** Scrolls to a finding and opens its card, or, quietly, shows it in the card that is open; `index` counts all findings. */
  async openClaim(index: number, isQuiet = false): Promise<void> {
    const article = this.#shown.article();
    if (article !== undefined) this.#visit(article, index);
    if (!isQuiet || this.#card.isOpen) await this.#open(index);
  }

  /** Goes to the next or the previous stop, round the page. */
  async step(by: Step): Promise<void> {
    const stop = stopRound(this.#stops, this.#current, by);
    if (stop !== undefined) await this.openClaim(stop);
  }

  /** The same, but not beyond the last one; whether there was one to go to. */
  async stepWithin(by: Step): Promise<boolean> {
    const stop = stopAhead(this.#stops, this.#current, by);
    if (stop === undefined) return false;
    await this.openClaim(stop);
    return true;
  }

  /** Opens the card of the claim that the reader came to last, while it can be seen; else of the one nearest to the view. */
  async openCurrent(): Promise<void> {
    const extentOf = (index: number) => {
      const stretch = this.#shown.article()?.stretches[index];
      return stretch === undefined ? undefined : boundsOf(stretch);
    };
    const last = this.#current === undefined ? undefined : extentOf(this.#current);
    const stays = last !== undefined && wayToView(last, innerHeight) === 0;
    const stops = this.#stops;
    const nearest = nearestToView(stops.map(extentOf), innerHeight);
    const index = stays || nearest === undefined ? this.#current : stops[nearest];
    if (index !== undefined) await this.openClaim(index);
  }

  /** The reader may ask for a card soon. */
  prepare(): void {
    // Where its script is not to be had, they hear of it when they ask for the card.
    this.#card.prepare().catch(() => undefined);
  }

  /** Shows the card that is open in its new looks, and with the number of what is marked now. */
  redraw(): void {
    if (this.#card.isOpen && this.#current !== undefined) void this.#open(this.#current);
  }

  /** Closes the card, as when its text leaves the page. */
  close(): void {
    this.#card.close();
  }

  /**
   * The findings may be others than before: the reader is at the same claim among them, whose card stays open. Where it
   * is gone they are nowhere, and its card is closed.
   */
  carryOn(): void {
    const before = this.#findings;
    this.#findings = this.#shown.article()?.findings ?? [];
    if (this.#findings === before) return;
    const current = this.#current;
    this.#current = current === undefined ? undefined : counterpartOf(current, before, this.#findings);
    if (this.#current === undefined) this.close();
    this.redraw();
  }

  /** The reader goes on in another frame. */
  leave(): void {
    this.close();
    this.#painter.setCurrent(undefined);
    this.#current = undefined;
    this.#time = 0;
  }

  get #stops(): readonly number[] {
    const marked = this.#shown.marked().map(({ index }) => index);
    return stopsAmong(marked, this.#shown.article()?.findings.length ?? 0);
  }

  /** `reading` may be an earlier one, of a card that was opened before the page changed. */
  #visit(reading: Reading, index: number): void {
    this.#arrive(reading, index);
    const place = placeOf(reading, index);
    if (place !== undefined) scrollToStretch(place);
  }

  #arrive(reading: Reading, index: number): void {
    if (reading === this.#shown.article()) {
      this.#current = index;
      this.#reached(index);
    }
    this.#time = Date.now();
    const stretch = reading.stretches[index];
    this.#painter.setCurrent(stretch && inkOf(stretch));
  }

  async #open(index: number): Promise<void> {
    const article = this.#shown.article();
    if (article?.findings[index] === undefined) return;
    this.#arrive(article, index);
    const subject = {
      reading: article,
      index,
      walk: walkFrom(index, this.#stops, article.findings.length),
      stretchOf: (at: number) => placeOf(article, at),
    };
    await this.#card.open(subject, this.#shown.appearance());
  }
}
