// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type AuditedText, auditedText } from '../../../lib/documents/language/audited-text.ts';
import { auditText } from '../../../lib/engine/audit.ts';
import { auditTexts } from '../../../lib/engine/audit-texts.ts';
import type { Finding } from '../../../lib/engine/finding.ts';
import { type AuditPort, AuditService, type Deciding } from '../../../lib/extension/audit/audit-service.ts';
import type { AuditAnswer } from '../../../lib/extension/audit/protocol.ts';
import { RemoteAuditor, type RemotePort } from '../../../lib/extension/audit/remote-auditor.ts';
import type { AuditRequest } from '../../../lib/extension/audit/request-schema.ts';
import { evidenceOf, TEXTS_VI_EN, tableText } from '../../desk/evidence/fixtures.ts';

/** A browser: ways between a page and a background, which may be ended. What passes is JSON, as in a browser. */
class Ways {
  readonly requests: AuditRequest[] = [];
  readonly answers: AuditAnswer[] = [];
  /** Called with each answer before it arrives; where it says so, the background is ended instead. */
  endsAt: (answer: AuditAnswer) => boolean = () => false;
  /** What people made of findings. */
  decided: Awaited<ReturnType<Deciding>> = (findings) => findings.map(() => null);
  /** Whether nothing that is sent arrives. */
  isMute = false;
  opened = 0;
  /** Closes the way, and tells nobody. */
  cut: () => void = () => undefined;
  #service = new AuditService();
  #end: () => void = () => undefined;

  /** Ends the background; the next one knows nothing. */
  end(): void {
    this.#service = new AuditService();
    this.#end();
  }

  readonly connect = (): RemotePort => {
    this.opened++;
    let isOpen = true;
    const requested: ((request: AuditRequest) => void)[] = [];
    const answered: ((answer: AuditAnswer) => void)[] = [];
    const [closedHere, closedThere]: [(() => void)[], (() => void)[]] = [[], []];
    const close = (listeners: readonly (() => void)[]) => {
      if (!isOpen) return;
      isOpen = false;
      for (const listener of listeners) queueMicrotask(listener);
    };
    this.cut = () => {
      isOpen = false;
    };
    this.#end = () => close([...closedHere, ...closedThere]);
    const port: AuditPort = {
      post: (answer) => {
        if (!isOpen) throw new Error('The port is closed');
        if (this.endsAt(answer)) {
          this.end();
          return;
        }
        this.answers.push(answer);
        const passed = JSON.parse(JSON.stringify(answer));
        queueMicrotask(() => isOpen && answered.map((listener) => listener(passed)));
      },
      onRequest: (listener) => requested.push(listener),
      onClose: (listener) => closedThere.push(listener),
      close: () => close(closedHere),
      decided: async () => this.decided,
    };
    this.#service.serve(port);
    return {
      post: (request) => {
        if (!isOpen) throw new Error('The port is closed');
        this.requests.push(request);
        const passed = JSON.parse(JSON.stringify(request));
        if (this.isMute) return;
        queueMicrotask(() => isOpen && requested.map((listener) => listener(passed)));
      },
      onAnswer: (listener) => answered.push(listener),
      onClose: (listener) => closedHere.push(listener),
      close: () => close(closedThere),
    };
  };
}

let ways: Ways;
let session: AbortController;
let auditor: RemoteAuditor;
beforeEach(() => {
  ways = new Ways();
  session = new AbortController();
  auditor = new RemoteAuditor(ways.connect, session.signal, [0, 1, 2]);
});
afterEach(() => session.abort());

const english = (text: string): AuditedText => ({ language: 'en', text, tables: [], otherLanguages: [] });
const nothing = () => undefined;
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

const RATIO = 'Some 44 of 48 schools (96.7%) took part.';
const CHANGE = 'Jobs fell from 8,000 to 6,800, down 15%.';

describe('an audit elsewhere', () => {
  it('is that of the engine', async () => {
    const { text, tables } = tableText();
    const audited = { language: 'vi', text, tables, otherLanguages: [] };
    const { findings, coverage } = await auditor.audit(audited, 0, nothing);
    expect({ findings, coverage }).toEqual(plain(auditText(text, 'vi', tables)));
    expect(findings.length).toBeGreaterThan(1);
  });

  it('leaves out what is of a kind that is off', async () => {
    const text = `${RATIO} ${CHANGE}`;
    ways.decided = (findings) => findings.map(({ record }) => (record.kind === 'ratio' ? 'off' : null));
    const { findings, coverage } = await auditor.audit(english(text), 0, nothing);
    const all = auditText(text, 'en');
    expect(findings.map(({ record }) => record.kind)).toEqual(['change']);
    expect(coverage).toEqual(plain(all.coverage));
    // Switched on again, the same text has all of it.
    ways.decided = (found) => found.map(() => null);
    expect((await auditor.audit(english(text), 0, nothing)).findings).toEqual(plain(all.findings));
  });

  it('of a text in two languages too', async () => {
    const audit = await auditor.audit(auditedText(TEXTS_VI_EN), 0, nothing);
    expect(audit).toEqual(plain(auditTexts(TEXTS_VI_EN)));
  });

  it.each<[what: string, texts: readonly string[]]>([
    ['nothing', [RATIO, RATIO]],
    ['a sentence more', [RATIO, `${RATIO} ${CHANGE}`]],
    ['a sentence before', [RATIO, `${CHANGE}\n\n${RATIO}`, RATIO]],
    ['a figure', [`${CHANGE}\n\n${RATIO}`, `${CHANGE}\n\n${RATIO.replace('44', '43')}`]],
    ['all of it', [RATIO, 'No figures here at all.', CHANGE]],
  ])('follows a text of which has changed: %s', async (_, texts) => {
    for (const text of texts)
      expect(await auditor.audit(english(text), 0, nothing)).toEqual(plain(auditText(text, 'en')));
    expect(ways.opened).toBe(1);
  });

  it('sends what has changed, and gets what is new', async () => {
    // Between them stands more than is looked at beside a sentence.
    const start = `${CHANGE}\n\n${'The council met again. '.repeat(12)}`;
    await auditor.audit(english(start + RATIO), 0, nothing);
    await auditor.audit(english(start + RATIO.replace('44', '43')), 0, nothing);
    const [, second] = ways.requests;
    expect(second?.type === 'text' && second.text.middle).toBe('3');
    const found = ways.answers.filter(({ id }) => id === 2).flatMap((answer) => answer.found);
    expect(found.map(([, { record }]) => record.quote)).toEqual(['Some 43 of 48 schools (96.7%)']);
  });

  it('sends tables that are the same once, and anew to who does not know them', async () => {
    const { text, tables } = tableText();
    const longer = `${text}\n\nHết.`;
    const audited = (raw: string) => ({ language: 'vi', text: raw, tables, otherLanguages: [] });
    await auditor.audit(audited(text), 0, nothing);
    const second = await auditor.audit(audited(longer), 0, nothing);
    ways.end();
    const third = await auditor.audit(audited(text), 0, nothing);
    expect(second).toEqual(plain(auditText(longer, 'vi', tables)));
    expect(third).toEqual(plain(auditText(text, 'vi', tables)));
    expect(ways.requests.map((one) => one.type === 'text' && one.tables?.length)).toEqual([
      tables.length,
      undefined,
      tables.length,
    ]);
  });

  it('tells what it has found so far, from the view on', async () => {
    const text = Array.from({ length: 600 }, (_, at) => `Of group ${at + 1}, ${at + 20} of 900 people came.`);
    const raw = text.join('\n\n');
    const begin = raw.indexOf('Of group 300,');
    const parts: (readonly Finding[])[] = [];
    const audit = await auditor.audit(english(raw), begin, (soFar) => parts.push(soFar));
    expect(audit).toEqual(plain(auditText(raw, 'en')));
    expect(parts.length).toBeGreaterThan(0);
    expect(parts[0]?.every(({ record }) => record.start >= begin)).toBe(true);
    expect(parts.every((part) => part.length < audit.findings.length)).toBe(true);
    const sizes = ways.answers.map(({ found }) => found.length);
    expect(sizes.reduce((sum, size) => sum + size)).toBe(audit.findings.length);
    expect(Math.max(...sizes)).toBeLessThanOrEqual(50);
  });
});

describe('who audits may go', () => {
  it('between two texts', async () => {
    await auditor.audit(english(RATIO), 0, nothing);
    ways.end();
    expect(await auditor.audit(english(`${RATIO} ${CHANGE}`), 0, nothing)).toEqual(
      plain(auditText(`${RATIO} ${CHANGE}`, 'en')),
    );
    expect(ways.opened).toBe(2);
  });

  it('in the midst of one, before anything was said, and more than once', async () => {
    let ends = 2;
    ways.endsAt = () => ends-- > 0;
    expect(await auditor.audit(english(RATIO), 0, nothing)).toEqual(plain(auditText(RATIO, 'en')));
    expect(ways.opened).toBe(3);
  });

  it('but is given up when it never answers', async () => {
    ways.endsAt = () => true;
    await expect(auditor.audit(english(RATIO), 0, nothing)).rejects.toThrow('Gone');
    expect(ways.opened).toBe(4);
    ways.endsAt = () => false;
    expect((await auditor.audit(english(RATIO), 0, nothing)).findings).toHaveLength(1);
  });

  it('for good, with the extension', async () => {
    const gone = new RemoteAuditor(() => {
      throw new Error('Extension context invalidated.');
    }, session.signal);
    await expect(gone.audit(english(RATIO), 0, nothing)).rejects.toThrow('invalidated');
  });
});

it('a page that was being read when its session ended asks nobody', async () => {
  session.abort(new Error('over'));
  await expect(auditor.audit(english(RATIO), 0, nothing)).rejects.toThrow('over');
  expect(ways.opened).toBe(0);
});

it('who is found to have gone as the page comes into view is asked again', async () => {
  ways.isMute = true;
  const audit = auditor.audit(english(RATIO), 0, nothing);
  // As a page is that comes back from where it was kept: its port is closed, and it was not told.
  ways.isMute = false;
  ways.cut();
  document.dispatchEvent(new Event('visibilitychange'));
  expect(await audit).toEqual(plain(auditText(RATIO, 'en')));
  expect(ways.opened).toBe(2);
});

it('a later text takes the place of one under way', async () => {
  const first = auditor.audit(english(RATIO), 0, nothing);
  const second = auditor.audit(english(CHANGE), 0, nothing);
  await expect(first).rejects.toThrow('Superseded');
  expect(await second).toEqual(plain(auditText(CHANGE, 'en')));
});

it('the end of the session ends what is under way', async () => {
  const audit = auditor.audit(english(RATIO), 0, nothing);
  session.abort(new Error('over'));
  await expect(audit).rejects.toThrow('over');
});

it('evidence of the same text is the same whoever audited', async () => {
  const { claims } = await evidenceOf(RATIO, 'en');
  const { findings } = await auditor.audit(english(RATIO), 0, nothing);
  expect(findings).toEqual(plain(claims.map(({ finding }) => finding)));
});
