// @vitest-environment happy-dom
import { beforeEach, expect, it } from 'vitest';
import { auditText } from '../../../lib/engine/audit.ts';
import { AuditService } from '../../../lib/extension/audit/audit-service.ts';
import { RemoteAuditor } from '../../../lib/extension/audit/remote-auditor.ts';
import { ArticleReader, type Reading } from '../../../lib/extension/page/reading.ts';

const TEXT = 'In the council 44 of 48 members (96.7%) came. Jobs fell from 8,000 to 6,800, down 15%.';

beforeEach(() => {
  document.documentElement.lang = 'en';
  document.body.innerHTML = `<article><p>${TEXT}</p></article>`;
});

/** A reader of this page, and how often it has asked for an audit. */
function reader() {
  const asked: string[] = [];
  const auditor = new RemoteAuditor(() => {
    const heard: ((answer: never) => void)[] = [];
    const requested: ((request: never) => void)[] = [];
    new AuditService().serve({
      post: (answer) =>
        queueMicrotask(() => {
          for (const listener of heard) listener(answer as never);
        }),
      onRequest: (listener) => requested.push(listener),
      onClose: () => undefined,
      close: () => undefined,
      decided: async () => (findings) => findings.map(() => null),
    });
    return {
      post: (request) => {
        asked.push(request.type);
        for (const listener of requested) listener(request as never);
      },
      onAnswer: (listener) => heard.push(listener),
      onClose: () => undefined,
      close: () => undefined,
    };
  }, new AbortController().signal);
  const detect = async () => ({ isReliable: true, languages: [{ language: 'en', percentage: 100 }] });
  return { asked, articles: new ArticleReader(detect, auditor) };
}

const whole = (reading: Awaited<ReturnType<ArticleReader['read']>>): Reading => {
  if ('problem' in reading) throw new Error(reading.problem);
  return reading;
};

it('an article whose text is the same is not audited again', async () => {
  const { asked, articles } = reader();
  const first = whole(await articles.read(undefined, () => undefined));
  expect(first.findings).toEqual(auditText(TEXT, 'en').findings);
  expect(await articles.read(first, () => undefined)).toBe(first);
  expect(asked).toEqual(['text']);
});

it('who audits is not asked about an article without a figure', async () => {
  const words =
    'The council met in its hall by the river, and spoke of the weather for the whole of the evening.';
  document.body.innerHTML = `<article><p>${words}</p></article>`;
  const { asked, articles } = reader();
  const { findings, coverage, text } = whole(await articles.read(undefined, () => undefined));
  expect([findings, coverage, text]).toEqual([[], null, words]);
  expect(asked).toEqual([]);
});

it('what was found of it so far is not taken for all, as when its address changed during the audit', async () => {
  const { asked, articles } = reader();
  const first = whole(await articles.read(undefined, () => undefined));
  const soFar = { ...first, isWhole: false, findings: first.findings.slice(0, 1) };
  const second = whole(await articles.read(soFar, () => undefined));
  expect(second.isWhole).toBe(true);
  expect(second.findings).toEqual(first.findings);
  expect(second.coverage).toEqual(first.coverage);
  expect(asked).toEqual(['text', 'text']);
});
