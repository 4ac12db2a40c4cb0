import type { AuditedText } from '../../documents/language/audited-text.ts';
import type { Audit } from '../../engine/audit.ts';
import type { Finding } from '../../engine/finding.ts';
import type { PackedTable } from './packed-table-schema.ts';
import { areAlike, pack } from './packed-tables.ts';
import { type AuditAnswer, deltaOf } from './protocol.ts';
import type { AuditRequest } from './request-schema.ts';

/** The page's end of the way to who audits for it. */
export interface RemotePort {
  readonly post: (request: AuditRequest) => void;
  readonly onAnswer: (listener: (answer: AuditAnswer) => void) => void;
  /** The other end has gone, as a background does that was idle. */
  readonly onClose: (listener: () => void) => void;
  readonly close: () => void;
}

/** After these pauses, in milliseconds, who went away without an answer is asked again; then it is given up. */
const PAUSES: readonly number[] = [0, 250, 1000, 4000];

interface Asked {
  readonly text: AuditedText;
  readonly begin: number;
  readonly found: (soFar: readonly Finding[]) => void;
  readonly resolve: (audit: Audit) => void;
  readonly reject: (reason: unknown) => void;
  /** How often it was asked for without an answer. */
  vain: number;
}

/**
 * Has texts audited elsewhere, one after another. Who audits may be ended at any time, and is asked again then; what it
 * knew of earlier texts is found anew.
 */
export class RemoteAuditor {
  readonly #connect: () => RemotePort;
  readonly #signal: AbortSignal;
  readonly #pauses: readonly number[];
  #port: RemotePort | undefined;
  #id = 0;
  /** The text and the tables that the other end has. */
  #sent = '';
  #tables: readonly PackedTable[] = [];
  #findings = new Map<number, Finding>();
  #asked: Asked | undefined;

  /** `connect` opens a way to who audits, and throws where there is none any more. It is closed when `signal` aborts. */
  constructor(connect: () => RemotePort, signal: AbortSignal, pauses = PAUSES) {
    this.#connect = connect;
    this.#signal = signal;
    this.#pauses = pauses;
    document.addEventListener('visibilitychange', () => this.#tellVisibility(), { signal });
    signal.addEventListener(
      'abort',
      () => {
        this.#port?.close();
        this.#lost();
        this.#asked?.reject(signal.reason);
        this.#asked = undefined;
      },
      { once: true },
    );
  }

  /**
   * Audits a text; one that was asked for before and is under way rejects. What is in view, from the offset `begin` on,
   * comes first, and `found` hears of it at times.
   */
  audit(text: AuditedText, begin: number, found: (soFar: readonly Finding[]) => void): Promise<Audit> {
    this.#asked?.reject(new Error('Superseded'));
    // A page may have been read for so long that its session has ended meanwhile.
    if (this.#signal.aborted) return Promise.reject(this.#signal.reason);
    return new Promise((resolve, reject) => {
      this.#asked = { text, begin, found, resolve, reject, vain: 0 };
      this.#ask(this.#asked);
    });
  }

  #ask(asked: Asked): void {
    // A port may have been closed without that having been heard of.
    const isFresh = this.#port === undefined;
    try {
      this.#port ??= this.#open();
      this.#post(this.#port, asked);
    } catch (error) {
      this.#lost();
      if (!isFresh) {
        this.#ask(asked);
        return;
      }
      this.#asked = undefined;
      asked.reject(error);
    }
  }

  #post(port: RemotePort, { text: audited, begin }: Asked): void {
    const { text, language, otherLanguages, tables } = audited;
    this.#id++;
    const packed = tables.map(pack);
    port.post({
      type: 'text',
      id: this.#id,
      text: deltaOf(this.#sent, text),
      tables: areAlike(packed, this.#tables) ? null : packed,
      isVisible: !document.hidden,
      ...{ language, otherLanguages, begin },
    });
    this.#sent = text;
    this.#tables = packed;
  }

  #open(): RemotePort {
    const port = this.#connect();
    // What a port that was given up still brings is of a background that counts otherwise.
    port.onAnswer((answer) => {
      if (port === this.#port) this.#take(answer);
    });
    port.onClose(() => {
      if (port === this.#port) this.#closed();
    });
    return port;
  }

  #closed(): void {
    this.#lost();
    this.#askAgain();
  }

  #askAgain(): void {
    const asked = this.#asked;
    if (asked === undefined) return;
    const pause = this.#pauses[asked.vain++];
    if (pause === undefined) {
      this.#asked = undefined;
      asked.reject(new Error('Gone'));
    } else setTimeout(() => asked === this.#asked && this.#ask(asked), pause);
  }

  #lost(): void {
    this.#port = undefined;
    this.#sent = '';
    this.#tables = [];
    this.#findings = new Map();
  }

  #take({ id, found, order, coverage }: AuditAnswer): void {
    const asked = this.#asked;
    for (const [key, finding] of found) this.#findings.set(key, finding);
    if (asked === undefined || id !== this.#id || order === null) return;
    // Something came: who is ended once in a while gets on all the same.
    asked.vain = 0;
    const kept = order.flatMap((key) => {
      const finding = this.#findings.get(key);
      return finding === undefined ? [] : [[key, finding] as const];
    });
    const findings = kept.map(([, finding]) => finding);
    if (coverage === null) {
      asked.found(findings);
      return;
    }
    this.#findings = new Map(kept);
    this.#asked = undefined;
    asked.resolve({ findings, coverage });
  }

  #tellVisibility(): void {
    try {
      this.#port?.post({ type: 'visible', isVisible: !document.hidden });
    } catch {
      this.#closed();
    }
  }
}
