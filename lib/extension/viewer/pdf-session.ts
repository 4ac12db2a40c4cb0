import { isDismissed } from '../../desk/evidence/decided.ts';
import type { ShownFinding } from '../../desk/evidence/decided-schema.ts';
import { isShown } from '../../engine/report/visible.ts';
import type { Span } from '../../engine/text/span.ts';
import { finished } from '../../engine/text/steps.ts';
import type { SeverityCounts } from '../browser/messages.ts';
import type { Settings } from '../browser/settings.ts';
import type { Card } from '../page/card-channel.ts';
import { rememberFocus } from '../page/focus.ts';
import { highlightPainter } from '../page/highlight-painter.ts';
import { countsOf, foremost, type MarkedFinding } from '../page/marks.ts';
import type { Painter } from '../page/painter.ts';
import { followPointer } from '../page/point.ts';
import { boundsOf } from '../page/rects.ts';
import { revealIn } from '../page/reveal.ts';
import { scrollToStretch } from '../page/scroll.ts';
import { type Step, stopRound, stopsAmong, walkFrom } from '../page/stops.ts';
import type { Stretch } from '../page/stretch.ts';
import { markedOn, stretchOf, underlinesOf } from './marked-pdf.ts';
import type { PagesView } from './pages-view.ts';
import type { ReadPdf } from './read-pdf.ts';

export interface SessionHost {
  readonly card: Card;
  /** Takes the numbers for the badge. */
  readonly audited: (counts: SeverityCounts) => void;
}

/** The claims of a PDF that is shown: marks them, goes to them and opens their card, until `signal` aborts. */
export class PdfSession {
  readonly #pdf: ReadPdf;
  #findings: readonly ShownFinding[];
  readonly #view: PagesView;
  readonly #host: SessionHost;
  readonly #painter: Painter;
  readonly #signal: AbortSignal;
  #settings: Settings;
  #targets: readonly MarkedFinding[] = [];
  #current: number | undefined;
  #restoreFocus: (() => void) | undefined;

  constructor(pdf: ReadPdf, view: PagesView, host: SessionHost, settings: Settings, signal: AbortSignal) {
    this.#pdf = pdf;
    this.#findings = pdf.reading.findings;
    this.#view = view;
    this.#host = host;
    this.#settings = settings;
    this.#signal = signal;
    this.#painter = highlightPainter(signal);
    followPointer(
      () => this.#targets,
      (hits) => this.#open(foremost(hits).index),
      signal,
    );
    signal.addEventListener('abort', () => host.card.close(), { once: true });
    this.#count();
    this.paint();
  }

  /** Marks what can be marked now; to be called when pages have come or gone. */
  paint(): void {
    const findings = this.#findings;
    const { show } = this.#settings;
    this.#targets = markedOn(findings, show, this.#stretch);
    finished(this.#painter.paint(underlinesOf(findings, show, this.#stretch)));
    if (this.#restoreFocus !== undefined) this.#tint(this.#current);
  }

  /** Follows what the reader has chosen anew. */
  change(settings: Settings): void {
    this.#settings = settings;
    this.#count();
    this.paint();
    if (this.#restoreFocus !== undefined && this.#current !== undefined) this.#open(this.#current);
  }

  /** Shows what was made of the findings; where they are others than before, none of them is the one that was shown. */
  show(findings: readonly ShownFinding[]): void {
    const isSame =
      findings.length === this.#findings.length &&
      findings.every(({ record }, at) => record === this.#findings[at]?.record);
    this.#findings = findings;
    if (!isSame) {
      this.#current = undefined;
      if (this.#restoreFocus !== undefined) {
        this.#host.card.close();
        this.#closed();
      }
    }
    this.change(this.#settings);
  }

  /** How many are marked of each severity, on all pages. */
  get counts(): SeverityCounts {
    const marked = this.#findings.filter((_, index) => this.#isMarked(index));
    return countsOf(marked.map((finding) => ({ finding })));
  }

  /** Opens the card of the claim where the reader is: the last one, else the first that is in view, else the next. */
  async openCurrent(): Promise<void> {
    const inView = this.#targets.find(({ stretch }) => {
      const bounds = boundsOf(stretch);
      return bounds !== undefined && bounds.bottom > 0 && bounds.top < innerHeight;
    });
    const index = this.#current ?? inView?.index;
    await (index === undefined ? this.step(1) : this.openClaim(index));
  }

  /** Goes to a finding and opens its card; `index` counts all findings. */
  async openClaim(index: number): Promise<void> {
    await this.#visit(index);
    if (!this.#signal.aborted) this.#open(index);
  }

  /** Goes to the next or the previous marked finding, round the document; to any where none is marked. */
  async step(by: Step): Promise<void> {
    const stop = stopRound(this.#stops, this.#current, by);
    if (stop !== undefined) await this.openClaim(stop);
  }

  get #stops(): readonly number[] {
    const findings = this.#findings;
    const marked = findings.flatMap((_, index) => (this.#isMarked(index) ? [index] : []));
    return stopsAmong(marked, findings.length);
  }

  readonly #stretch = (span: Span): Stretch | undefined =>
    stretchOf(this.#pdf.text, (page) => this.#view.runsOf(page), span);

  #isMarked(index: number): boolean {
    const findings = this.#findings;
    const finding = findings[index];
    return finding !== undefined && !isDismissed(finding) && isShown(finding, findings, this.#settings.show);
  }

  #count(): void {
    this.#host.audited(this.counts);
  }

  #stretchOf(index: number | undefined): Stretch | undefined {
    const record = index === undefined ? undefined : this.#findings[index]?.record;
    return record === undefined ? undefined : this.#stretch(record);
  }

  #tint(index: number | undefined): void {
    this.#painter.setCurrent(this.#stretchOf(index));
  }

  async #visit(index: number): Promise<void> {
    const record = this.#findings[index]?.record;
    this.#current = index;
    if (record !== undefined) await this.#scrollTo(record);
    if (this.#current === index) this.#tint(index);
  }

  async #scrollTo(span: Span): Promise<void> {
    const page = this.#pdf.text.placesOf(span)[0]?.page;
    if (page === undefined) return;
    await this.#view.reveal(page);
    const stretch = this.#stretch(span);
    if (stretch !== undefined) scrollToStretch(stretch);
  }

  #open(index: number): void {
    const findings = this.#findings;
    this.#current = index;
    this.#tint(index);
    this.#restoreFocus ??= rememberFocus();
    this.#host.card.open({
      findings,
      index,
      walk: walkFrom(index, this.#stops, findings.length),
      appearance: this.#settings,
      rectOf: (at) => {
        const stretch = this.#stretchOf(at);
        return stretch === undefined ? undefined : boundsOf(stretch);
      },
      reveal: (at, band) => {
        const stretch = this.#stretchOf(at);
        return stretch === undefined ? 0 : revealIn(stretch, band);
      },
      onMove: (to) => void this.#visit(to),
      onClose: () => this.#closed(),
    });
  }

  #closed(): void {
    this.#painter.setCurrent(undefined);
    const restore = this.#restoreFocus;
    this.#restoreFocus = undefined;
    restore?.();
  }
}
