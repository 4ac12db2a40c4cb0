import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Decided, ShownFinding } from '../../desk/evidence/decided-schema.ts';
import type { Detect } from '../../documents/language/document-language.ts';
import { pageContent, ReadingBounds, TooMuchText } from '../../documents/pdf/page-content.ts';
import type { ClaimKind } from '../../engine/claim/claim.ts';
import type { Finding } from '../../engine/finding.ts';
import type { PageReading, SeverityCounts } from '../browser/messages.ts';
import type { Settings } from '../browser/settings.ts';
import type { Step } from '../page/stops.ts';
import { PagesView } from './pages-view.ts';
import { PdfSession, type SessionHost } from './pdf-session.ts';
import type { TextContent } from './pdfjs.ts';
import { type ReadPdf, readPdf } from './read-pdf.ts';
import type { PdfReading, ViewerState } from './viewer-state.ts';
import { zoomed } from './zoom.ts';

/** What an open PDF needs of the browser. */
export interface PdfHost extends SessionHost {
  readonly detect: Detect;
  /** The kinds of claims that are not wanted now. */
  readonly offKinds: () => readonly ClaimKind[];
  /** What people made of findings of what is shown, in their order. */
  readonly decided: (findings: readonly Finding[]) => Promise<readonly (Decided | null)[]>;
}

/** What changes of what is shown of an open PDF. */
export type PdfChanges = Partial<
  Pick<Extract<ViewerState, { readonly status: 'open' }>, 'page' | 'zoom' | 'reading'>
>;

/** A PDF that is open: its pages, what is found in them and the ways there, until `signal` aborts. */
export class OpenedPdf {
  readonly #document: PDFDocumentProxy;
  readonly #host: PdfHost;
  readonly #changed: (changes: PdfChanges) => void;
  readonly #signal: AbortSignal;
  readonly #bounds = new ReadingBounds();
  #settings: Settings;
  #view: PagesView | undefined;
  #session: PdfSession | undefined;
  #reading: PdfReading = { status: 'reading' };
  #language: string | undefined;
  #text = '';
  #read: ReadPdf | undefined;
  /** What was found of the kinds that are wanted. */
  #wanted: readonly Finding[] = [];
  #decided: ReadonlyMap<Finding, Decided | null> = new Map();

  constructor(
    document: PDFDocumentProxy,
    host: PdfHost,
    settings: Settings,
    changed: (changes: PdfChanges) => void,
    signal: AbortSignal,
  ) {
    this.#document = document;
    this.#host = host;
    this.#settings = settings;
    this.#changed = changed;
    this.#signal = signal;
  }

  /** Takes the element that the pages are to stand in, shows them there, and reads them. */
  async mount(container: HTMLElement): Promise<void> {
    const signal = this.#signal;
    if (signal.aborted) return;
    const contents = new Map<number, Promise<TextContent>>();
    const contentOf = (page: number): Promise<TextContent> => {
      const known = contents.get(page) ?? this.#textOf(page);
      contents.set(page, known);
      return known;
    };
    const first = await this.#document.getPage(1);
    if (signal.aborted) return;
    const events = { moved: () => this.#moved(), shown: () => this.#session?.paint() };
    const view = new PagesView(container, this.#document, first, contentOf, events, signal);
    this.#view = view;
    this.#moved();
    const read = await readPdf(this.#document, contentOf, this.#host.detect, signal).catch(
      (error: unknown) => ({ status: error instanceof TooMuchText ? 'too-much' : 'failed' }) as const,
    );
    if (signal.aborted) return;
    if ('text' in read) {
      this.#language = read.language;
      this.#text = read.text.text;
      const { findings } = read.reading;
      const decided = await this.#host.decided(findings);
      if (signal.aborted) return;
      this.#decided = new Map(findings.map((finding, at) => [finding, decided[at] ?? null]));
      this.#read = read;
      this.#show(
        ({ reading }) => new PdfSession({ ...read, reading }, view, this.#host, this.#settings, signal),
      );
      return;
    }
    this.#reading = read;
    this.#changed({ reading: this.#reading });
  }

  /** Shows what was made of what was found, in the order of what is shown. */
  decide(decided: readonly (Decided | null)[]): void {
    const now = this.#wanted.map((finding, at) => [finding, decided[at] ?? null] as const);
    this.#decided = new Map([...this.#decided, ...now]);
    this.#show();
  }

  /** Follows which kinds of claims are wanted. */
  changeKinds(): void {
    this.#show();
  }

  #show(begin?: (read: ReadPdf) => PdfSession): void {
    const read = this.#read;
    if (read === undefined) return;
    const off = this.#host.offKinds();
    this.#wanted = read.reading.findings.filter(({ record }) => !off.includes(record.kind));
    const findings = this.#wanted.map((finding): ShownFinding => {
      const decided = this.#decided.get(finding) ?? null;
      return decided === null ? finding : { ...finding, decided };
    });
    const reading = { ...read.reading, findings };
    this.#reading = reading;
    if (begin === undefined) this.#session?.show(findings);
    else this.#session = begin({ ...read, reading });
    this.#changed({ reading });
  }

  /** Follows what the reader has chosen anew. */
  change(settings: Settings): void {
    this.#settings = settings;
    this.#session?.change(settings);
  }

  zoom(by: Step): void {
    if (this.#view !== undefined) this.#view.setZoom(zoomed(this.#view.zoom, by));
  }

  fit(): void {
    this.#view?.setZoom('fit');
  }

  goTo(page: number): void {
    this.#view?.goTo(page);
  }

  /** The ways to what was found; nothing while it is not yet known. */
  get claims(): PdfSession | undefined {
    return this.#session;
  }

  /** How many are marked of each severity; nothing while it is not yet known. */
  get counts(): SeverityCounts | undefined {
    return this.#session?.counts;
  }

  /** The whole text, as it was audited. */
  get text(): string {
    return this.#text;
  }

  /** What was found, as a page of the web would say it. */
  pageReading(): PageReading {
    const reading = this.#reading;
    if (reading.status === 'unread-language') return { problem: 'unread-language' };
    if (reading.status !== 'read') return { problem: 'no-text' };
    const { findings, coverage } = reading;
    return { language: this.#language, findings, coverage, jsonLd: [] };
  }

  async #textOf(index: number): Promise<TextContent> {
    const page = await this.#document.getPage(index + 1);
    const { width, height } = page.getViewport({ scale: 1 });
    this.#view?.resize(index, width, height);
    return pageContent(page, this.#bounds);
  }

  #moved(): void {
    if (this.#view !== undefined) this.#changed({ page: this.#view.current, zoom: this.#view.zoom });
  }
}
