import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type {
  PageArticle,
  PageProblem,
  PageReading,
  PlaceOfTension,
  SeverityCounts,
} from '../browser/messages.ts';
import type { Settings } from '../browser/settings.ts';
import type { Detection } from '../page/language.ts';
import { fetchPdf, nameOfAddress } from './fetch-pdf.ts';
import { PagesView } from './pages-view.ts';
import { PdfSession, type SessionHost } from './pdf-session.ts';
import { openPdf, type TextContent } from './pdfjs.ts';
import { readPdf } from './read-pdf.ts';
import type { PdfProblem, ViewerState } from './viewer-state.ts';
import { zoomed } from './zoom.ts';

/** What the viewer needs of the browser. */
export interface ViewerHost extends SessionHost {
  readonly detect: (text: string) => Promise<Detection>;
  /** The folder of pdf.js's files. */
  readonly files: string;
  readonly isGranted: (origin: string) => Promise<boolean>;
  /** Asks the reader for a site; to be called inside a click. */
  readonly grant: (origin: string) => Promise<boolean>;
  readonly draw: (state: ViewerState) => void;
}

/** The viewer of PDFs: one file at a time, each until the next one is opened. */
export class Viewer {
  readonly #host: ViewerHost;
  #settings: Settings;
  #state: ViewerState = { status: 'empty' };
  #id = 0;
  #file = new AbortController();
  #address: URL | undefined;
  #document: PDFDocumentProxy | undefined;
  #view: PagesView | undefined;
  #session: PdfSession | undefined;
  #language: string | undefined;
  #text = '';

  constructor(host: ViewerHost, settings: Settings) {
    this.#host = host;
    this.#settings = settings;
  }

  get state(): ViewerState {
    return this.#state;
  }

  /** Where the file is from: its address, or the name of a file of the reader. */
  get source(): string {
    return this.#address?.href ?? this.#name;
  }

  /** How many are marked of each severity. */
  get counts(): SeverityCounts {
    return this.#session?.counts ?? { errors: 0, warnings: 0, notices: 0 };
  }

  /** Opens the PDF at an address, asking for its site where the browser does not hand it over otherwise. */
  async openAddress(address: URL): Promise<void> {
    const signal = this.#begin(nameOfAddress(address));
    this.#address = address;
    if (!/^https?:$/u.test(address.protocol)) return this.#fail({ problem: 'local' });
    const bytes = await fetchPdf(address, signal).catch(() => undefined);
    if (signal.aborted || bytes === undefined) return;
    if (bytes instanceof Uint8Array) return this.#open(bytes, signal);
    const isClosed = bytes.problem === 'unreachable' && !(await this.#host.isGranted(address.origin));
    if (signal.aborted) return;
    if (isClosed) this.#set({ status: 'asking', name: nameOfAddress(address), host: address.host });
    else this.#fail(bytes);
  }

  /** The reader agrees to be asked for the site; to be called inside the click. */
  async allow(): Promise<void> {
    const address = this.#address;
    if (address !== undefined && (await this.#host.grant(address.origin))) await this.openAddress(address);
  }

  /** Opens a file that the reader has chosen or dropped. */
  async openFile(file: File): Promise<void> {
    const signal = this.#begin(file.name);
    const bytes = new Uint8Array(await file.arrayBuffer());
    if (!signal.aborted) await this.#open(bytes, signal);
  }

  /** Takes the element that the pages are to stand in. */
  async mount(container: HTMLElement): Promise<void> {
    const document = this.#document;
    const { signal } = this.#file;
    if (document === undefined || signal.aborted) return;
    const contents = new Map<number, Promise<TextContent>>();
    const contentOf = (page: number): Promise<TextContent> => {
      const known = contents.get(page) ?? textOf(page);
      contents.set(page, known);
      return known;
    };
    const textOf = async (index: number): Promise<TextContent> => {
      const page = await document.getPage(index + 1);
      const { width, height } = page.getViewport({ scale: 1 });
      this.#view?.resize(index, width, height);
      return page.getTextContent();
    };
    const first = await document.getPage(1);
    if (signal.aborted) return;
    const events = { moved: () => this.#moved(), shown: () => this.#session?.paint() };
    const view = new PagesView(container, document, first, contentOf, events, signal);
    this.#view = view;
    this.#moved();
    const read = await readPdf(document, contentOf, this.#host.detect, signal).catch(
      () => ({ status: 'failed' }) as const,
    );
    if (signal.aborted) return;
    if ('text' in read) {
      this.#language = read.language;
      this.#text = read.text.text;
    }
    if ('text' in read) this.#session = new PdfSession(read, view, this.#host, this.#settings, signal);
    if (this.#state.status !== 'open') return;
    this.#set({ ...this.#state, reading: 'text' in read ? read.reading : read });
  }

  /** Follows what the reader has chosen anew. */
  change(settings: Settings): void {
    this.#settings = settings;
    this.#session?.change(settings);
  }

  zoom(by: 1 | -1): void {
    if (this.#view !== undefined) this.#view.setZoom(zoomed(this.#view.zoom, by));
  }

  fit(): void {
    this.#view?.setZoom('fit');
  }

  goTo(page: number): void {
    this.#view?.goTo(page);
  }

  openClaim = async (index: number): Promise<void> => this.#session?.openClaim(index);
  openCurrent = async (): Promise<void> => this.#session?.openCurrent();
  openPlace = async (place: PlaceOfTension): Promise<void> => this.#session?.openPlace(place);
  step = async (by: 1 | -1): Promise<void> => this.#session?.step(by);

  /** What was found, as a page of the web would say it. */
  pageReading(): PageReading {
    if (this.#state.status !== 'open') return { problem: 'no-text' };
    const { reading } = this.#state;
    if (reading.status === 'unread-language') return { problem: 'unread-language' };
    if (reading.status !== 'read') return { problem: 'no-text' };
    const { findings, tensions, coverage } = reading;
    return { language: this.#language, findings, tensions, coverage, jsonLd: [] };
  }

  /** All that evidence of the PDF is made of. */
  article(): PageArticle | PageProblem {
    const reading = this.pageReading();
    if ('problem' in reading) return reading;
    const { language } = reading;
    if (language === undefined) return { problem: 'unread-language' };
    const url = this.#address?.href ?? null;
    return { ...reading, language, url, title: this.#name, text: this.#text, tables: [] };
  }

  #begin(name: string): AbortSignal {
    this.#file.abort();
    this.#file = new AbortController();
    this.#address = undefined;
    this.#document = undefined;
    this.#view = undefined;
    this.#session = undefined;
    this.#id += 1;
    this.#set({ status: 'loading', name });
    return this.#file.signal;
  }

  async #open(bytes: Uint8Array, signal: AbortSignal): Promise<void> {
    const document = await openPdf(bytes, this.#host.files);
    if ('problem' in document) {
      if (!signal.aborted) this.#fail(document);
      return;
    }
    if (signal.aborted) {
      await document.destroy();
      return;
    }
    this.#document = document;
    const { numPages: pages } = document;
    const name = this.#name;
    this.#set({
      status: 'open',
      name,
      id: this.#id,
      pages,
      page: 1,
      zoom: 100,
      reading: { status: 'reading' },
    });
  }

  get #name(): string {
    return this.#state.status === 'empty' ? '' : this.#state.name;
  }

  #fail(problem: PdfProblem): void {
    this.#set({ status: 'problem', name: this.#name, ...problem });
  }

  #moved(): void {
    if (this.#state.status !== 'open' || this.#view === undefined) return;
    this.#set({ ...this.#state, page: this.#view.current, zoom: this.#view.zoom });
  }

  #set(state: ViewerState): void {
    this.#state = state;
    this.#host.draw(state);
  }
}
