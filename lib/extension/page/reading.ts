import { accessTo } from '../../documents/html/access.ts';
import { type AuditedText, auditedText } from '../../documents/language/audited-text.ts';
import { byLanguage } from '../../documents/language/by-language.ts';
import type { Detect } from '../../documents/language/document-language.ts';
import type { Audit } from '../../engine/audit.ts';
import type { Auditor } from '../../engine/auditor.ts';
import type { Coverage } from '../../engine/coverage/coverage.ts';
import type { Finding } from '../../engine/finding.ts';
import { joined } from '../../engine/joined.ts';
import { totalSpan } from '../../engine/report/cell-name.ts';
import type { TextInLanguage, TextInLanguages } from '../../engine/text-in-language.ts';
import type { PageProblem } from '../browser/messages.ts';
import type { Engine } from './engine.ts';
import { isEnoughText, isRoomForText } from './frame.ts';
import { inSlices } from './in-slices.ts';
import type { ReadingTime } from './observe.ts';
import { type ReadPage, readPage } from './read-page.ts';
import { contentOf, isAttached, type Stretch } from './stretch.ts';

/** A page that was read and audited; of its text what was left out of the audit is not there. */
export interface Reading extends AuditedText {
  readonly page: ReadPage;
  readonly findings: readonly Finding[];
  readonly coverage: Coverage;
  /** Where each finding stands, by its index; nothing where its text has gone. */
  readonly stretches: readonly (Stretch | undefined)[];
  /** What each of them held when it was found. */
  readonly contents: readonly string[];
}

/** Whether all that was found still stands where it was found. */
export function isIntact({ stretches, contents }: Reading): boolean {
  return stretches.every(
    (stretch, index) =>
      stretch === undefined || (isAttached(stretch) && contentOf(stretch) === contents[index]),
  );
}

/** Reads and audits one page again and again as it changes. */
export class ArticleReader {
  readonly #detect: Detect;
  readonly #engine: () => Promise<Engine>;
  readonly #signal: AbortSignal;
  /** By the language of their texts; they remember what they found there. */
  readonly #auditors = new Map<string, Auditor>();
  #page: ReadPage | undefined;
  #time: ReadingTime = { still: 0, inSlices: 0 };

  constructor(detect: Detect, engine: () => Promise<Engine>, signal: AbortSignal) {
    this.#detect = detect;
    this.#engine = engine;
    this.#signal = signal;
  }

  /** The page as it was read last. */
  get page(): ReadPage | undefined {
    return this.#page;
  }

  /** How long its last reading took. */
  get time(): ReadingTime {
    return this.#time;
  }

  /**
   * Reads the page. Where `previous` had the same text, its findings are taken over, and it is returned itself where
   * they stand where they stood.
   */
  async read(previous: Reading | undefined): Promise<Reading | PageProblem> {
    if (document.contentType === 'application/pdf') return { problem: 'pdf' };
    const began = performance.now();
    const page = isRoomForText() ? readPage(document) : undefined;
    this.#page = page;
    this.#time = { still: performance.now() - began, inSlices: 0 };
    if (page === undefined || !isEnoughText(page.text)) return { problem: 'no-text' };
    if (previous !== undefined && isSameText(page, previous.page)) {
      return isIntact(previous) ? previous : anchored(page, previous, previous);
    }
    const texts = await byLanguage({ ...page, access: accessTo(document) }, this.#detect);
    const [main, ...others] = texts;
    if (main === undefined) return { problem: 'unread-language' };
    return anchored(page, auditedText([main, ...others]), await this.#audit([main, ...others]));
  }

  async #audit(texts: TextInLanguages): Promise<Audit> {
    const { createAuditor } = await this.#engine();
    const auditOf = async ({ language, text, tables }: TextInLanguage): Promise<Audit> => {
      const auditor = this.#auditors.get(language) ?? createAuditor();
      this.#auditors.set(language, auditor);
      const { result, time } = await inSlices(auditor.steps(text, language, tables), this.#signal);
      this.#time = { ...this.#time, inSlices: this.#time.inSlices + time };
      return result;
    };
    const [main, ...others] = texts;
    let audit = await auditOf(main);
    for (const text of others) audit = joined(audit, await auditOf(text));
    return audit;
  }
}

const isSameText = (a: ReadPage, b: ReadPage): boolean =>
  a.text === b.text &&
  a.parts.length === b.parts.length &&
  a.parts.every(
    ({ declared, start }, at) => b.parts[at]?.declared === declared && b.parts[at]?.start === start,
  );

function anchored(page: ReadPage, audited: AuditedText, { findings, coverage }: Audit): Reading {
  const { language, text, tables, otherLanguages } = audited;
  const stretches = findings.map(({ record }) => page.stretchOf(totalSpan(record) ?? record));
  const contents = stretches.map((stretch) => (stretch ? contentOf(stretch) : ''));
  return { page, language, text, tables, otherLanguages, findings, coverage, stretches, contents };
}
