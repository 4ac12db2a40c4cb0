import type { FrameState } from '../browser/messages.ts';
import type { Settings } from '../browser/settings.ts';
import type { Host } from './host.ts';
import { PageSession } from './session.ts';

const NOTHING = { errors: 0, warnings: 0, notices: 0 };

/**
 * Recount on a page for as long as it is wanted there: from the start, until its site is switched off, and again when the
 * site is switched on or the reader asks. Ends when `signal` aborts.
 */
export class Presence {
  readonly #host: Host;
  readonly #signal: AbortSignal;
  #settings: Settings;
  #here: { readonly session: PageSession; readonly end: AbortController };

  constructor(host: Host, settings: Settings, signal: AbortSignal) {
    this.#host = host;
    this.#signal = signal;
    this.#settings = settings;
    this.#here = this.#begin();
  }

  /** The session of the page, which is read anew where Recount has left it. */
  wake(): PageSession {
    if (this.#here.end.signal.aborted && !this.#signal.aborted) this.#here = this.#begin();
    return this.#here.session;
  }

  /** The session of the page; nothing where Recount has left it. */
  get session(): PageSession | undefined {
    return this.#here.end.signal.aborted ? undefined : this.#here.session;
  }

  /** What is marked in this frame, and whether the reader is there; asking does not bring Recount back. */
  async frameState(): Promise<FrameState> {
    return (await this.session?.frameState()) ?? { counts: NOTHING, visited: 0 };
  }

  /** Takes everything of Recount off the page. */
  leave(): void {
    if (this.#here.end.signal.aborted) return;
    this.#here.end.abort();
    this.#host.audited(NOTHING);
  }

  /** Follows what the reader has chosen anew. */
  change(settings: Settings): void {
    const wasOff = this.#isOff;
    this.#settings = settings;
    if (this.#isOff && !wasOff) this.leave();
    else if (wasOff && !this.#isOff) this.wake();
    if (!this.#here.end.signal.aborted) this.#here.session.change(settings);
  }

  get #isOff(): boolean {
    return this.#settings.off.includes(hostHere());
  }

  #begin() {
    const end = new AbortController();
    const signal = AbortSignal.any([this.#signal, end.signal]);
    return { session: new PageSession(this.#host, this.#settings, signal), end };
  }
}

/** The host of the page; a frame that a page has written has no address of its own, and is of that page's. */
const hostHere = (): string => location.hostname || (origin === 'null' ? '' : new URL(origin).hostname);
