import { describe, expect, it } from 'vitest';
import { claimsOfAnswer, passagesOf, readListed } from '../../../lib/desk/evidence/listed.ts';
import { makeEvidence } from '../../../lib/desk/evidence/make-evidence.ts';
import { toDecidedLines } from '../../../lib/desk/forms/decided-lines.ts';
import { auditText } from '../../../lib/engine/audit.ts';
import { ARTICLE_EN, evidenceOf } from './fixtures.ts';

const { findings } = auditText(ARTICLE_EN, 'en');
const records = findings.map(({ record }) => record);

describe('a value of a list', () => {
  it.each<[what: string, value: unknown, found: string]>([
    ['an answer', { id: 'a', lang: 'en', claims: records }, 'a: answer'],
    ['an answer of the form json', { source: 'a.html', language: 'vi', claims: [] }, 'a.html: answer'],
    ['a line to be read', { id: 7, text: 'Words.' }, '7: text'],
    ['an error', { id: null, error: 'line 3 is empty' }, ': nothing'],
    ['no record of ours', { id: 'a', claims: [{ kind: 'guess' }] }, 'misfit'],
    ['a place that ends before it begins', { claims: [{ ...records[0], start: 9, end: 3 }] }, 'misfit'],
    ['a decision that is none', { claims: [{ ...records[0], decision: { type: 'maybe' } }] }, 'misfit'],
    ['something else', { title: 'a' }, 'misfit'],
    ['a number', 3, 'misfit'],
    ['nothing', undefined, 'misfit'],
  ])('%s', (_, value, found) => {
    const read = readListed(value);
    const said =
      read.type === 'misfit' ? 'misfit' : `${read.value.name}: ${read.value.article?.type ?? 'nothing'}`;
    expect(said).toBe(found);
  });

  it('is evidence under its title', async () => {
    const evidence = await evidenceOf(ARTICLE_EN, 'en');
    const { evidenceToJson } = await import('../../../lib/desk/evidence/evidence-json.ts');
    expect(readListed(evidenceToJson(evidence))).toMatchObject({
      value: { name: evidence.page.title, article: { type: 'evidence' } },
    });
  });
});

describe('the passages of claims', () => {
  it('stand where they stood', () => {
    const passages = passagesOf(records);
    for (const { quote, start, end } of records) expect(passages.slice(start, end)).toBe(quote);
  });

  it('may overlap and come in any order', () => {
    const at = (start: number, quote: string) => ({ quote, start, end: start + quote.length });
    expect(passagesOf([at(4, 'of 30 (97%)'), at(1, '29 of 30')])).toBe('\n29 of 30 (97%)');
    expect(passagesOf([])).toBe('');
  });
});

it('an answer has the working of what its passages give, and else says what its records say', () => {
  const answer = (claims: unknown) => {
    const read = readListed({ id: 'a', lang: 'en', claims });
    const article = read.type === 'decoded' ? read.value.article : undefined;
    if (article?.type !== 'answer') throw new Error('no answer');
    return article;
  };
  const known = claimsOfAnswer(answer(records), findings);
  expect(known.map(({ finding }) => finding)).toEqual(findings);
  const [other] = claimsOfAnswer(answer([{ ...records[0], verdict: 'consistent' }]), findings);
  expect(other?.finding.explanation).toMatchObject({ finding: { key: 'bare.compared' }, working: [] });
  expect(other?.finding.record.verdict).toBe('consistent');
});

it('decided lines are read again with what was decided', async () => {
  const evidence = await evidenceOf(ARTICLE_EN, 'en');
  const decision = { type: 'dismissed', at: '2026-11-25T09:00:00.000Z', by: 'An', reason: 'asked' } as const;
  const decided = makeEvidence(
    { ...evidence, auditedAt: new Date(evidence.auditedAt) },
    { findings, coverage: evidence.coverage },
  );
  const claims = decided.claims.map((claim, at) =>
    at === 1 ? { ...claim, decision, note: 'page 4' } : claim,
  );
  const line = toDecidedLines([{ name: 'a.txt', evidence: { ...decided, claims } }]);
  const read = readListed(JSON.parse(line));
  expect(read).toMatchObject({
    value: { name: 'a.txt', article: { language: 'en', coverage: evidence.coverage } },
  });
  const article = read.type === 'decoded' ? read.value.article : undefined;
  expect(article?.type === 'answer' && article.claims.map((one) => [one.decision, one.note])).toEqual(
    claims.map((one) => [one.decision, one.note]),
  );
});
