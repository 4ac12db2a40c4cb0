import type { Decided } from '../../desk/evidence/decided-schema.ts';
import type { Span } from '../../engine/text/span.ts';
import type { FrameState, PageArticle, PageProblem } from '../browser/messages.ts';
import type { Settings } from '../browser/settings.ts';
import { pageArticleOf, selectedOf } from './answers.ts';
import { ArticleFollower } from './article-follower.ts';
import { highlightPainter } from './highlight-painter.ts';
import type { Host } from './host.ts';
import { PageMarks } from './page-marks.ts';
import type { Step } from './stops.ts';
import type { Stretch } from './stretch.ts';
import { keepVigil } from './vigil.ts';
import { Visits } from './visits.ts';
import { whenInView } from './when-in-view.ts';

/**
 * Recount on one page: its article, the marks on it and the reader's way through them, until `signal` aborts. Who asks
 * for something is answered once the page has been read.
 */
export class PageSession {
  readonly #page: ArticleFollower;
  readonly #marks: PageMarks;
  readonly #visits: Visits;
  readonly #prepareFor: (stretches: Iterable<Stretch>) => void;
  #settings: Settings;

  constructor(host: Host, settings: Settings, signal: AbortSignal) {
    this.#settings = settings;
    const painter = highlightPainter(signal);
    const shown = {
      article: () => this.#marks.article,
      marked: () => this.#marks.marked,
      appearance: () => this.#settings,
    };
    this.#visits = new Visits(host, painter, shown, signal);
    this.#prepareFor = whenInView(() => this.#visits.prepare(), signal);
    this.#marks = new PageMarks(painter, host.audited, signal);
    this.#page = new ArticleFollower(
      host,
      { leaving: () => this.#visits.close(), changed: () => this.#changed() },
      signal,
    );
    keepVigil(() => {
      this.#marks.look();
      this.#page.look();
    }, signal);
    this.#page.begin();
  }

  /** All that evidence of this page is made of. */
  async article(): Promise<PageArticle | PageProblem> {
    return pageArticleOf(await this.#page.whenRead());
  }

  /** What the reader has selected of the text of the article; nothing where that is none of it. */
  async selection(): Promise<Span | null> {
    return selectedOf(await this.#page.whenRead());
  }

  /** Scrolls to a finding and opens its card, quietly only one that is open; `index` counts all findings. */
  async openClaim(index: number, isQuiet?: boolean): Promise<void> {
    await this.#page.whenRead();
    await this.#visits.openClaim(index, isQuiet);
  }

  /** Shows what was made of each finding. */
  decide(decided: readonly (Decided | null)[]): Promise<void> {
    return this.#page.decide(decided);
  }

  /** Goes to the next or the previous marked finding, round the page; to any finding where none is marked. */
  async step(by: Step): Promise<void> {
    await this.#page.whenRead();
    await this.#visits.step(by);
  }

  /** The same, but not beyond the last one; whether there was one to go to. */
  async stepWithin(by: Step): Promise<boolean> {
    await this.#page.whenRead();
    return this.#visits.stepWithin(by);
  }

  /** Opens the card of the claim that the reader came to last, while it can be seen; else of the one nearest to the view. */
  async openCurrent(): Promise<void> {
    await this.#page.whenRead();
    await this.#visits.openCurrent();
  }

  /** The reader goes on in another frame. */
  goOnElsewhere(): void {
    this.#visits.leave();
  }

  /** What is marked in this frame, and whether the reader is there. */
  async frameState(): Promise<FrameState> {
    await this.#page.whenRead();
    return { counts: this.#marks.counts, visited: this.#visits.time };
  }

  /** Follows what the reader has chosen anew. */
  change(settings: Settings): void {
    const before = this.#settings;
    const keys = ['locale', 'theme', 'textSize', 'show'] as const;
    const isCardNew = keys.some((key) => settings[key] !== before[key]);
    this.#settings = settings;
    void this.#show().then(() => isCardNew && this.#visits.redraw());
  }

  async #changed(): Promise<void> {
    await this.#show();
    this.#visits.carryOn();
    this.#prepareFor(this.#marks.marked.map(({ stretch }) => stretch));
  }

  #show(): Promise<void> {
    return this.#marks.show(this.#page.article, this.#settings.show);
  }
}
