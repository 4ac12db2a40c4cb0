import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { PageSheet } from './page-sheet.ts';
import type { TextContent } from './pdfjs.ts';
import { CSS_PER_POINT, fitting } from './zoom.ts';

/** Pages are drawn from so far outside the view on, in heights of the view. */
const AHEAD = '100% 0px';
/** The page that lies across this part of the view's height is the current one. */
const EYE = 0.35;

export interface PagesEvents {
  /** Another page is current, or another zoom holds. */
  readonly moved: () => void;
  /** Pages have come into view or left it, and with them their text. */
  readonly shown: () => void;
}

/** All pages of a PDF, one below the other; each is drawn when it comes near the view. Ends when `signal` aborts. */
export class PagesView {
  readonly #container: HTMLElement;
  readonly #document: PDFDocumentProxy;
  readonly #sheets: readonly PageSheet[];
  readonly #events: PagesEvents;
  readonly #width: number;
  #zoom: number | 'fit' = 'fit';
  #current = 1;
  /** How far the document was scrolled when the reader went to a page by its number. */
  #wentTo: number | undefined;
  /** The scale that the pages are laid out at now. */
  #laid = 1;
  #noted = 0;

  constructor(
    container: HTMLElement,
    document: PDFDocumentProxy,
    first: PDFPageProxy,
    contentOf: (page: number) => Promise<TextContent>,
    events: PagesEvents,
    signal: AbortSignal,
  ) {
    this.#container = container;
    this.#document = document;
    this.#events = events;
    const { width, height } = first.getViewport({ scale: 1 });
    this.#width = width;
    this.#sheets = Array.from({ length: document.numPages }, (_, index) => {
      const element = globalThis.document.createElement('div');
      element.className = 'sheet';
      container.append(element);
      return new PageSheet(
        element,
        () => document.getPage(index + 1),
        () => contentOf(index),
      );
    });
    for (const [index] of this.#sheets.entries()) this.resize(index, width, height);
    this.#rescale();
    this.#watch(signal);
  }

  /** Counts from one. */
  get current(): number {
    return this.#current;
  }

  /** In per cent. */
  get zoom(): number {
    if (this.#zoom !== 'fit') return this.#zoom;
    const { paddingLeft, paddingRight } = getComputedStyle(this.#container);
    const place =
      this.#container.clientWidth - Number.parseFloat(paddingLeft) - Number.parseFloat(paddingRight);
    return fitting(this.#width, place);
  }

  /** The text node of each run of a page, counted from zero; nothing while it is not shown. */
  runsOf(page: number): readonly (Text | undefined)[] | undefined {
    return this.#sheets[page]?.runs;
  }

  /** A page's size in points, once it is known: until then it is taken to be as large as the first. */
  resize(page: number, width: number, height: number): void {
    const element = this.#sheets[page]?.element;
    element?.style.setProperty('--width', String(width));
    element?.style.setProperty('--height', String(height));
  }

  setZoom(zoom: number | 'fit'): void {
    const page = this.#sheets[this.#current - 1]?.element;
    const before = page?.getBoundingClientRect();
    const part = before === undefined ? 0 : (innerHeight * EYE - before.top) / before.height;
    this.#zoom = zoom;
    this.#rescale();
    // What the reader looks at stays where it is.
    const after = page?.getBoundingClientRect();
    if (after !== undefined)
      scrollBy({ top: after.top + part * after.height - innerHeight * EYE, behavior: 'instant' });
    for (const sheet of this.#sheets) void sheet.rescale(this.#scale);
    this.#events.moved();
  }

  /** Goes to a page, counted from one. */
  goTo(page: number): void {
    const at = Math.min(this.#sheets.length, Math.max(1, page));
    this.#sheets[at - 1]?.element.scrollIntoView({ block: 'start', behavior: 'instant' });
    this.#wentTo = scrollY;
    this.#setCurrent(at);
  }

  /** Brings a page, counted from zero, near enough for its text to be there. */
  async reveal(page: number): Promise<void> {
    const sheet = this.#sheets[page];
    if (sheet === undefined) return;
    const { top, bottom } = sheet.element.getBoundingClientRect();
    if (bottom < 0 || top > innerHeight)
      sheet.element.scrollIntoView({ block: 'start', behavior: 'instant' });
    await sheet.show(this.#scale);
    this.#note();
  }

  get #scale(): number {
    return (this.zoom / 100) * CSS_PER_POINT;
  }

  #rescale(): void {
    this.#laid = this.#scale;
    this.#container.style.setProperty('--total-scale-factor', String(this.#laid));
  }

  #watch(signal: AbortSignal): void {
    const sheets = new Map(this.#sheets.map((sheet) => [sheet.element as Element, sheet]));
    const near = new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting } of entries) {
          const sheet = sheets.get(target);
          if (isIntersecting) void sheet?.show(this.#scale).then(() => this.#note());
          else sheet?.hide();
        }
        this.#note();
      },
      { rootMargin: AHEAD },
    );
    for (const { element } of this.#sheets) near.observe(element);
    let frame = 0;
    const soon = () => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => this.#look());
    };
    addEventListener('scroll', soon, { passive: true, signal });
    const size = new ResizeObserver(() => {
      if (this.#zoom === 'fit' && this.#scale !== this.#laid) this.setZoom('fit');
    });
    size.observe(this.#container);
    signal.addEventListener(
      'abort',
      () => {
        near.disconnect();
        size.disconnect();
        cancelAnimationFrame(frame);
        cancelAnimationFrame(this.#noted);
        for (const sheet of this.#sheets) sheet.hide();
        void this.#document.destroy();
      },
      { once: true },
    );
  }

  /** Pages come and go by the handful; what follows from it is done once a frame. */
  #note(): void {
    cancelAnimationFrame(this.#noted);
    this.#noted = requestAnimationFrame(() => this.#events.shown());
  }

  #look(): void {
    // Where the reader has gone to a page, it is this one, however short it is.
    if (scrollY === this.#wentTo) return;
    this.#wentTo = undefined;
    const { scrollHeight, clientHeight } = document.documentElement;
    const isAtEnd = scrollY > 0 && scrollY + clientHeight >= scrollHeight - 1;
    const eye = innerHeight * EYE;
    const at = this.#sheets.findLastIndex(({ element }) => element.getBoundingClientRect().top <= eye);
    this.#setCurrent(isAtEnd ? this.#sheets.length : Math.max(0, at) + 1);
  }

  #setCurrent(page: number): void {
    if (page === this.#current) return;
    this.#current = page;
    this.#events.moved();
  }
}
