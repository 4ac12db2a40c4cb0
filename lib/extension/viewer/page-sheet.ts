import { type PDFPageProxy, type RenderTask, TextLayer } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { TextContent } from './pdfjs.ts';

/** Canvases with more pixels are refused by some browsers. */
const MOST_PIXELS = 16_000_000;

/** One page as it is shown: a picture, and over it its text, unseen, to be selected and marked. */
export class PageSheet {
  readonly element: HTMLElement;
  readonly #page: () => Promise<PDFPageProxy>;
  readonly #content: () => Promise<TextContent>;
  /** From being shown to being hidden. */
  #showing: { readonly controller: AbortController; readonly text: Promise<void> } | undefined;
  #render: RenderTask | undefined;
  #runs: readonly (Text | undefined)[] | undefined;

  constructor(element: HTMLElement, page: () => Promise<PDFPageProxy>, content: () => Promise<TextContent>) {
    this.element = element;
    this.#page = page;
    this.#content = content;
  }

  /** The text node of each run, as long as the page is shown. */
  get runs(): readonly (Text | undefined)[] | undefined {
    return this.#runs;
  }

  /** Shows the page; resolves when its text is there, the picture follows. */
  show(scale: number): Promise<void> {
    if (this.#showing === undefined) {
      const controller = new AbortController();
      // A page that is damaged stays white; so does one whose file is being closed.
      const text = this.#layText(scale, controller.signal).catch(() => undefined);
      this.#showing = { controller, text };
      this.#repaint(scale, controller.signal);
    }
    return this.#showing.text;
  }

  /** Draws the picture anew at another scale; the text follows by the style sheet. */
  rescale(scale: number): void {
    if (this.#showing !== undefined) this.#repaint(scale, this.#showing.controller.signal);
  }

  /** Gives back what the page takes of memory. */
  hide(): void {
    this.#showing?.controller.abort();
    this.#render?.cancel();
    this.#showing = undefined;
    this.#render = undefined;
    this.#runs = undefined;
    this.element.replaceChildren();
  }

  async #layText(scale: number, signal: AbortSignal): Promise<void> {
    const [page, content] = await Promise.all([this.#page(), this.#content()]);
    const container = document.createElement('div');
    container.className = 'text-layer';
    const viewport = page.getViewport({ scale });
    const layer = new TextLayer({ textContentSource: content, container, viewport });
    await layer.render();
    if (signal.aborted) return;
    this.element.append(container);
    this.#runs = layer.textDivs.map(({ firstChild }) =>
      firstChild instanceof Text ? firstChild : undefined,
    );
  }

  #repaint(scale: number, signal: AbortSignal): void {
    void this.#paint(scale, signal).catch(() => undefined);
  }

  async #paint(scale: number, signal: AbortSignal): Promise<void> {
    const page = await this.#page();
    if (signal.aborted) return;
    this.#render?.cancel();
    const viewport = page.getViewport({ scale });
    const canvas = document.createElement('canvas');
    const ratio = Math.min(devicePixelRatio, Math.sqrt(MOST_PIXELS / (viewport.width * viewport.height)));
    canvas.width = Math.floor(viewport.width * ratio);
    canvas.height = Math.floor(viewport.height * ratio);
    canvas.setAttribute('aria-hidden', 'true');
    const task = page.render({ canvas, viewport, transform: [ratio, 0, 0, ratio, 0, 0] });
    this.#render = task;
    // What is not drawn to its end, or is no longer wanted, leaves the picture that is there.
    const isDrawn = await task.promise.then(
      () => true,
      () => false,
    );
    if (!isDrawn || signal.aborted || this.#render !== task) return;
    this.element.querySelector('canvas')?.remove();
    this.element.prepend(canvas);
  }
}
