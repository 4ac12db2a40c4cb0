import type { ShowLevel } from '../../engine/report/visible.ts';
import { finished } from '../../engine/text/steps.ts';
import type { SeverityCounts } from '../browser/messages.ts';
import { inSlices } from './in-slices.ts';
import { countsOf, type MarkedFinding, markedOf, marksOf } from './marks.ts';
import { observeColours } from './observe.ts';
import type { Mark, Painter } from './painter.ts';
import type { Reading } from './reading.ts';

/** The marks of one page, and their numbers for the badge. They are painted in slices, and change all at once. */
export class PageMarks {
  readonly #painter: Painter;
  readonly #audited: (counts: SeverityCounts) => void;
  readonly #signal: AbortSignal;
  /** What is to be marked and is not yet: its steps, begun anew each time. */
  #wanted: (() => Iterator<undefined, void>) | undefined;
  /** The painting that was asked for last; one before it is given up. */
  #painting: Promise<void> = Promise.resolve();
  #asked = 0;
  #article: Reading | undefined;
  #marked: readonly MarkedFinding[] = [];
  #marks: readonly Mark[] = [];
  /** The number of frames in this one when the numbers were told last. */
  #frames = 0;

  /** Tells `audited` the numbers whenever the badge may lack them, until `signal` aborts. */
  constructor(painter: Painter, audited: (counts: SeverityCounts) => void, signal: AbortSignal) {
    this.#painter = painter;
    this.#audited = audited;
    this.#signal = signal;
    // A page that comes back as it was left has lost its badge.
    window.addEventListener('pageshow', ({ persisted }) => persisted && this.#report(), { signal });
    observeColours(() => this.#paint(this.#wanted ?? (() => this.#painter.paint(this.#marks))), signal);
  }

  /** The article whose marks are on the page; nothing where none are. */
  get article(): Reading | undefined {
    return this.#article;
  }

  /** What is marked, in reading order. */
  get marked(): readonly MarkedFinding[] {
    return this.#marked;
  }

  get counts(): SeverityCounts {
    return countsOf(this.#marked);
  }

  /**
   * Marks an article, and nothing where there is none: that at once. Resolves when its marks are on the page, or those of
   * what was asked for meanwhile.
   */
  show(article: Reading | undefined, level: ShowLevel): Promise<void> {
    if (article === undefined) {
      this.#asked++;
      this.#painting = Promise.resolve();
      finished(this.#mark(undefined, [], []));
      return this.#painting;
    }
    this.#wanted = () => this.#steps(article, level);
    return this.#paint(this.#wanted);
  }

  /** Looks after what the page does unheard: it may take marks or frames away. */
  look(): void {
    this.#painter.renew();
    if (window.length !== this.#frames) this.#report();
  }

  #paint(steps: () => Iterator<undefined, void>): Promise<void> {
    const asked = ++this.#asked;
    const isVain = () => this.#signal.aborted || asked !== this.#asked;
    this.#painting = inSlices(steps(), isVain).then(({ isDone }) =>
      isDone || this.#signal.aborted ? undefined : this.#painting,
    );
    return this.#painting;
  }

  *#steps(article: Reading, level: ShowLevel): Generator<undefined, void> {
    const marked = yield* markedOf(article, level);
    const marks = yield* marksOf(article, marked);
    yield* this.#mark(article, marked, marks);
  }

  *#mark(
    article: Reading | undefined,
    marked: readonly MarkedFinding[],
    marks: readonly Mark[],
  ): Generator<undefined, void> {
    yield* this.#painter.paint(marks);
    this.#wanted = undefined;
    this.#article = article;
    this.#marked = marked;
    this.#marks = marks;
    this.#report();
  }

  #report(): void {
    this.#frames = window.length;
    this.#audited(this.counts);
  }
}
