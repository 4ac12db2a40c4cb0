import type { Decided, ShownFinding } from '../../desk/evidence/decided-schema.ts';
import { textsOf } from '../../documents/language/audited-text.ts';
import type { Audit } from '../../engine/audit.ts';
import { Auditor } from '../../engine/auditor.ts';
import type { Finding } from '../../engine/finding.ts';
import { inOrder, joined } from '../../engine/joined.ts';
import type { Table } from '../../engine/text/table.ts';
import type { TextInLanguages } from '../../engine/text-in-language.ts';
import { unpack } from './packed-tables.ts';
import { type AuditAnswer, withDelta } from './protocol.ts';
import type { AuditRequest, TextRequest } from './request-schema.ts';
import { Shifts } from './shifts.ts';

/** One end of the way between a page and who audits for it. */
export interface AuditPort {
  readonly post: (answer: AuditAnswer) => void;
  readonly onRequest: (listener: (request: AuditRequest) => void) => void;
  readonly onClose: (listener: () => void) => void;
  readonly close: () => void;
  /** What is known of people's decisions on the findings of its page, in their order. */
  readonly decided: Deciding;
}

/**
 * Says what people made of findings of one page, in their order, and which are of a kind that is `off`, so that the page
 * does not get them; resolved anew for each text.
 */
export type Deciding = () => Promise<(findings: readonly Finding[]) => readonly (Decided | 'off' | null)[]>;

/**
 * What was found so far is told at most so often, in milliseconds, and when it is at least twice as much as the last time:
 * the page paints all of it each time, and has not to paint more than twice as much as there is in all.
 */
const PAUSE = 200;

/** So many findings are sent at once: the page has to read them, and has its turns in between. */
const AT_ONCE = 10;

/** Audits for all pages, those in view first. */
export class AuditService {
  readonly #shifts = new Shifts();

  /** Audits what comes over a port until that is closed. What came before is forgotten then. */
  serve(port: AuditPort): void {
    const client = new Client(port, this.#shifts);
    port.onRequest((request) => client.take(request));
    port.onClose(() => client.end());
  }
}

/** A page, and what is known of it. */
class Client {
  readonly #port: AuditPort;
  readonly #shifts: Shifts;
  /** By the language of their texts; they remember what they found there. */
  readonly #auditors = new Map<string, Auditor>();
  #keys: ReadonlyMap<ShownFinding, number> = new Map();
  #nextKey = 0;
  #text = '';
  #tables: readonly Table[] = [];
  #isVisible = true;
  /** Findings with what was made of them, as they were sent. */
  #shown = new Map<Finding, ShownFinding>();
  #underWay = new AbortController();

  constructor(port: AuditPort, shifts: Shifts) {
    this.#port = port;
    this.#shifts = shifts;
  }

  take(request: AuditRequest): void {
    this.#isVisible = request.isVisible;
    if (request.type === 'visible') return;
    this.end();
    this.#underWay = new AbortController();
    const { signal } = this.#underWay;
    this.#audit(request, signal).catch((error) => {
      if (signal.aborted) return;
      // The page asks again, or gives up.
      this.#port.close();
      throw error;
    });
  }

  /** Audits no further. */
  end(): void {
    this.#underWay.abort();
  }

  async #audit({ id, text, language, otherLanguages, tables, begin }: TextRequest, signal: AbortSignal) {
    this.#text = withDelta(this.#text, text);
    if (tables !== null) this.#tables = tables.map(unpack);
    const texts = textsOf({
      language,
      text: this.#text,
      otherLanguages,
      tables: this.#tables,
    });
    const told = new Map(this.#keys);
    let decidedOn: Awaited<ReturnType<Deciding>> | undefined;
    const deciding = this.#port.decided().then((known) => {
      decidedOn = known;
      return known;
    });
    const tell = (
      audited: readonly Finding[],
      coverage: AuditAnswer['coverage'],
      known: Awaited<ReturnType<Deciding>>,
    ) => {
      const findings = this.#withDecisions(audited, known(audited));
      const found = findings
        .filter((finding) => !told.has(finding))
        .map((finding) => [this.#nextKey++, finding] as const);
      for (const [key, finding] of found) told.set(finding, key);
      for (let at = 0; at < found.length; at += AT_ONCE)
        this.#port.post({ id, found: found.slice(at, at + AT_ONCE), order: null, coverage: null });
      const order = findings.map((finding) => told.get(finding) ?? -1);
      this.#port.post({ id, found: [], order, coverage });
      return findings;
    };
    let last = Number.NEGATIVE_INFINITY;
    let count = 0;
    const { findings, coverage } = await this.#inLanguages(texts, begin, signal, (soFar) => {
      // What was dismissed must not be marked and then not.
      if (decidedOn === undefined || performance.now() < last + PAUSE) return;
      const now = soFar();
      if (now.length < Math.max(1, 2 * count)) return;
      count = now.length;
      last = performance.now();
      tell(now, null, decidedOn);
    });
    const known = await deciding;
    if (signal.aborted) return;
    const shown = tell(findings, coverage, known);
    this.#keys = new Map(shown.map((finding) => [finding, told.get(finding) ?? -1]));
  }

  /** The findings with what was made of them; one of which nothing else is known is the same as before. */
  #withDecisions(
    findings: readonly Finding[],
    decided: readonly (Decided | 'off' | null)[],
  ): readonly ShownFinding[] {
    const before = this.#shown;
    const all = findings.flatMap((finding, at): readonly (readonly [Finding, ShownFinding])[] => {
      const own = decided[at] ?? null;
      if (own === 'off') return [];
      if (own === null) return [[finding, finding]];
      const last = before.get(finding);
      const isSame = last !== undefined && JSON.stringify(last.decided) === JSON.stringify(own);
      return [[finding, isSame ? last : { ...finding, decided: own }]];
    });
    this.#shown = new Map(all);
    return all.map(([, shown]) => shown);
  }

  /** The audit of a text in its languages; after each slice `rested` is given the way to what has been found so far. */
  async #inLanguages(
    texts: TextInLanguages,
    begin: number,
    signal: AbortSignal,
    rested: (soFar: () => readonly Finding[]) => void,
  ): Promise<Audit> {
    const done: Audit[] = [];
    for (const { text, language, tables } of texts) {
      const auditor = this.#auditors.get(language) ?? new Auditor();
      this.#auditors.set(language, auditor);
      const soFar = () => [...done.flatMap(({ findings }) => findings), ...auditor.soFar()].toSorted(inOrder);
      const steps = auditor.steps(text, language, tables, begin);
      done.push(
        await this.#shifts.done(
          steps,
          () => this.#isVisible,
          () => rested(soFar),
          signal,
        ),
      );
    }
    return done.reduce(joined);
  }
}
