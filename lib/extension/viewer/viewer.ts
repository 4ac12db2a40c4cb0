import type { Decided } from '../../desk/evidence/decided-schema.ts';
import type { PageArticle, PageProblem, PageReading, SeverityCounts } from '../browser/messages.ts';
import type { Settings } from '../browser/settings.ts';
import type { Step } from '../page/stops.ts';
import { fetchPdf, nameOfAddress } from './fetch-pdf.ts';
import { OpenedPdf, type PdfChanges, type PdfHost } from './opened-pdf.ts';
import { openPdf } from './pdfjs.ts';
import type { PdfProblem, ViewerState } from './viewer-state.ts';

/** What the viewer needs of the browser. */
export interface ViewerHost extends PdfHost {
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
  #opened: OpenedPdf | undefined;
  /** Takes what the reader answers when the password is asked for. */
  #unlock: (password: string | undefined) => void = () => undefined;

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

  /** The address of the file; nothing for one of the reader's device. */
  get address(): URL | undefined {
    return this.#address;
  }

  /** How many are marked of each severity. */
  get counts(): SeverityCounts {
    return this.#opened?.counts ?? { errors: 0, warnings: 0, notices: 0 };
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

  /** The reader gives the password of a locked file; without one it stays closed. */
  unlock(password: string | undefined): void {
    this.#unlock(password);
  }

  /** Takes the element that the pages are to stand in. */
  async mount(container: HTMLElement): Promise<void> {
    await this.#opened?.mount(container);
  }

  /** Follows what the reader has chosen anew. */
  change(settings: Settings): void {
    this.#settings = settings;
    this.#opened?.change(settings);
  }

  /** Shows what was made of each finding, in their order. */
  decide(decided: readonly (Decided | null)[]): void {
    this.#opened?.decide(decided);
  }

  /** Follows which kinds of claims are wanted. */
  changeKinds(): void {
    this.#opened?.changeKinds();
  }

  zoom(by: Step): void {
    this.#opened?.zoom(by);
  }

  fit(): void {
    this.#opened?.fit();
  }

  goTo(page: number): void {
    this.#opened?.goTo(page);
  }

  openClaim = async (index: number): Promise<void> => this.#opened?.claims?.openClaim(index);
  openCurrent = async (): Promise<void> => this.#opened?.claims?.openCurrent();
  step = async (by: Step): Promise<void> => this.#opened?.claims?.step(by);

  /** What was found, as a page of the web would say it. */
  pageReading(): PageReading {
    return this.#opened?.pageReading() ?? { problem: 'no-text' };
  }

  /** All that evidence of the PDF is made of. */
  article(): PageArticle | PageProblem {
    const reading = this.pageReading();
    if ('problem' in reading) return reading;
    const { language } = reading;
    if (language === undefined) return { problem: 'unread-language' };
    const url = this.#address?.href ?? null;
    return {
      ...reading,
      language,
      url,
      title: this.#name,
      text: this.#opened?.text ?? '',
      tables: [],
      otherLanguages: [],
    };
  }

  #begin(name: string): AbortSignal {
    this.#file.abort();
    this.#file = new AbortController();
    this.#address = undefined;
    this.#opened = undefined;
    this.#id += 1;
    this.#set({ status: 'loading', name });
    return this.#file.signal;
  }

  async #open(bytes: Uint8Array, signal: AbortSignal): Promise<void> {
    const document = await openPdf(bytes, this.#host.files, (attempt) => this.#askPassword(attempt, signal));
    if ('problem' in document) {
      if (!signal.aborted) this.#fail(document);
      return;
    }
    if (signal.aborted) {
      await document.destroy();
      return;
    }
    const changed = (changes: PdfChanges) => {
      if (!signal.aborted && this.#state.status === 'open') this.#set({ ...this.#state, ...changes });
    };
    this.#opened = new OpenedPdf(document, this.#host, this.#settings, changed, signal);
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

  async #askPassword(attempt: 'first' | 'again', signal: AbortSignal): Promise<string | undefined> {
    if (signal.aborted) return undefined;
    const password = await new Promise<string | undefined>((answer) => {
      this.#unlock = answer;
      signal.addEventListener('abort', () => answer(undefined), { once: true });
      this.#set({ status: 'locked', name: this.#name, tried: attempt === 'first' ? 'nothing' : 'wrong' });
    });
    if (password !== undefined && !signal.aborted) this.#set({ status: 'loading', name: this.#name });
    return password;
  }

  get #name(): string {
    return this.#state.status === 'empty' ? '' : this.#state.name;
  }

  #fail(problem: PdfProblem): void {
    this.#set({ status: 'problem', name: this.#name, ...problem });
  }

  #set(state: ViewerState): void {
    this.#state = state;
    this.#host.draw(state);
  }
}
