import type { ShowLevel } from '../../engine/report/visible.ts';
import type { SeverityCounts } from '../browser/messages.ts';
import { countsOf, type MarkedFinding, markedOf, marksOf } from './marks.ts';
import { observeColours } from './observe.ts';
import type { Mark, Painter } from './painter.ts';
import type { Reading } from './reading.ts';

/** The marks of one page, and their numbers for the badge. */
export class PageMarks {
  readonly #painter: Painter;
  readonly #audited: (counts: SeverityCounts) => void;
  #marked: readonly MarkedFinding[] = [];
  #marks: readonly Mark[] = [];
  /** The number of frames in this one when the numbers were told last. */
  #frames = 0;

  /** Tells `audited` the numbers whenever the badge may lack them, until `signal` aborts. */
  constructor(painter: Painter, audited: (counts: SeverityCounts) => void, signal: AbortSignal) {
    this.#painter = painter;
    this.#audited = audited;
    // A page that comes back as it was left has lost its badge.
    window.addEventListener('pageshow', ({ persisted }) => persisted && this.#report(), { signal });
    observeColours(() => this.#painter.paint(this.#marks), signal);
  }

  /** What is marked, in reading order. */
  get marked(): readonly MarkedFinding[] {
    return this.#marked;
  }

  get counts(): SeverityCounts {
    return countsOf(this.#marked);
  }

  /** Marks an article, and nothing where there is none. */
  show(article: Reading | undefined, level: ShowLevel): void {
    this.#marked = article === undefined ? [] : markedOf(article, level);
    this.#marks = article === undefined ? [] : marksOf(article, this.#marked);
    this.#painter.paint(this.#marks);
    this.#report();
  }

  /** Looks after what the page does unheard: it may take marks or frames away. */
  look(): void {
    this.#painter.renew();
    if (window.length !== this.#frames) this.#report();
  }

  #report(): void {
    this.#frames = window.length;
    this.#audited(this.counts);
  }
}
