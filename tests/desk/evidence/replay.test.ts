import { describe, expect, it } from 'vitest';
import { correct } from '../../../lib/desk/evidence/correct.ts';
import { type EvidenceClaim, NO_WORDS } from '../../../lib/desk/evidence/evidence.ts';
import { readEvidence, writeEvidence } from '../../../lib/desk/evidence/evidence-json.ts';
import { claimsIn } from '../../../lib/desk/evidence/in-selection.ts';
import { withChange, withClaim } from '../../../lib/desk/evidence/make-evidence.ts';
import { nameClaim } from '../../../lib/desk/evidence/name-claim.ts';
import { isSame, replay } from '../../../lib/desk/evidence/replay.ts';
import { readSources } from '../../../lib/desk/evidence/source.ts';
import type { ClaimRecord } from '../../../lib/engine/report/record.ts';
import { CORPORA } from '../../corpus/index.ts';
import { ARTICLE_EN, ARTICLE_VI, evidenceOf, evidenceOfTexts, TENSION, TEXTS_VI_EN } from './fixtures.ts';
import { typedBy } from './said.ts';

const changed = (claim: EvidenceClaim, change: Partial<ClaimRecord>): EvidenceClaim => ({
  ...claim,
  finding: { ...claim.finding, record: { ...claim.finding.record, ...change } },
});

describe('what was written down by the same engine', () => {
  it.each([
    ['vi', ARTICLE_VI],
    ['en', ARTICLE_EN],
  ] as const)('is the same, in %s', async (language, text) => {
    const evidence = await evidenceOf(text, language);
    const result = replay(evidence);
    expect(result?.claims.map(({ outcome }) => outcome)).toEqual(evidence.claims.map(() => 'same'));
    expect(result && isSame(result)).toBe(true);
  });

  it.each(CORPORA.filter(({ language }) => language === 'vi' || language === 'en'))(
    'is the same after a file for every text of the corpus of $language, all in one article',
    async ({ language, claims }) => {
      if (language !== 'vi' && language !== 'en') return;
      const evidence = await evidenceOf(claims.map(([text]) => text).join('\n\n'), language);
      const read = readEvidence(writeEvidence(evidence));
      if (read.type === 'misfit') throw new Error(read.problem);
      const result = replay(read.value);
      expect(result && isSame(result)).toBe(true);
    },
  );

  it('is the same after a file for a text in two languages', async () => {
    const evidence = await evidenceOfTexts(TEXTS_VI_EN);
    const tags = evidence.claims.map(({ finding }) => finding.record.rule.slice(0, 2));
    expect(tags).toEqual(['vi', 'en', 'en', 'en', 'en', 'vi']);
    const read = readEvidence(writeEvidence(evidence));
    if (read.type === 'misfit') throw new Error(read.problem);
    const result = replay(read.value);
    expect(result && isSame(result)).toBe(true);
  });

  it('is the same for claims by hand: corrected, found in a selection, named', async () => {
    const text = `${ARTICLE_VI}\n\nTrường có 640 học sinh. Nữ sinh thì 208 em, tức vào khoảng chừng 42,5% thôi.`;
    const plain = await evidenceOf(text, 'vi');
    const source = readSources(plain)?.[0];
    const [first] = plain.claims;
    if (source === undefined || first === undefined) throw new Error('no claim');
    const { record } = first.finding;
    const corrections = [
      { type: 'figure', role: 'whole', start: record.operands[1]?.start ?? 0, typed: '231', language: 'vi' },
    ] as const;
    const anew = correct(source, { origin: first.origin, record }, corrections);
    const selection = { start: text.indexOf('Trường có'), end: text.length };
    const [proposal] = claimsIn(source, selection).proposals;
    const named = {
      kind: 'ratio',
      figures: [
        { role: 'part', typed: '208', language: 'vi' },
        { role: 'whole', typed: '640', language: 'vi' },
        { role: 'stated', typed: '42,5', language: 'vi' },
      ],
    } as const;
    const made = nameClaim(source, selection, named);
    if (anew.type !== 'judged' || proposal === undefined || made.type !== 'judged')
      throw new Error('refused');
    const evidence = [
      { origin: { type: 'selected', selection }, finding: proposal, ...NO_WORDS } as const,
      { origin: { type: 'named', selection, claim: named }, finding: made.finding, ...NO_WORDS } as const,
    ].reduce(withClaim, withChange(plain, 0, { byHand: typedBy({ corrections, finding: anew.finding }) }));
    const read = readEvidence(writeEvidence(evidence));
    if (read.type === 'misfit') throw new Error(read.problem);
    expect(read.value).toEqual(evidence);
    const result = replay(read.value);
    expect(result?.claims.map(({ index, of, outcome }) => [index, of, outcome])).toEqual(
      evidence.claims.flatMap(({ byHand }, index) => [
        [index, 'printed', 'same'],
        ...(byHand === null ? [] : [[index, 'typed', 'same']]),
      ]),
    );
    expect(result?.added).toEqual([]);
  });
});

describe('what is another than it was', () => {
  it.each<[what: string, change: Partial<ClaimRecord>, fields: readonly string[]]>([
    ['the verdict', { verdict: 'inconsistent' }, ['verdict']],
    ['the figure', { computed: { value: 101, low: 101, high: 101, unit: '%' } }, ['computed']],
    ['the repairs', { repairs: [{ start: 0, end: 1, from: 'a', to: 'b' }] }, ['repairs']],
    ['the kind and the verdict', { kind: 'share', verdict: 'impossible' }, ['kind', 'verdict']],
  ])('%s', async (_, change, fields) => {
    const evidence = await evidenceOf(ARTICLE_VI, 'vi');
    const [first, ...others] = evidence.claims;
    if (first === undefined) throw new Error('no claim');
    const result = replay({ ...evidence, claims: [changed(first, change), ...others] });
    expect(result?.claims[0]).toMatchObject({ index: 0, outcome: 'changed', fields, to: first.finding });
    expect(result?.claims.slice(1).every(({ outcome }) => outcome === 'same')).toBe(true);
    expect(result && isSame(result)).toBe(false);
  });

  it('is gone where the engine finds nothing there any more, and new where it found nothing then', async () => {
    const evidence = await evidenceOf(ARTICLE_VI, 'vi');
    const [first, second, ...others] = evidence.claims;
    if (first === undefined || second === undefined) throw new Error('no claim');
    const nowhere = { start: 0, end: 8, quote: 'Hải Phòn' };
    const stray = changed(first, { ...nowhere, stated: null, operands: [] });
    const result = replay({ ...evidence, claims: [stray, second, ...others] });
    expect(result?.claims[0]).toMatchObject({ outcome: 'gone' });
    expect(result?.added).toEqual([first.finding]);
    expect(result && isSame(result)).toBe(false);
  });

  it('counts the coverage too', async () => {
    const evidence = await evidenceOf(ARTICLE_VI, 'vi');
    const less = replay({ ...evidence, coverage: { ...evidence.coverage, checked: 0 } });
    expect(less && isSame(less)).toBe(false);
  });

  it('does not ask for the tensions that an earlier version wrote down', async () => {
    const evidence = await evidenceOf(ARTICLE_VI, 'vi');
    const result = replay({ ...evidence, tensions: [TENSION] });
    expect(result && isSame(result)).toBe(true);
  });

  it('is nothing to compare in a language that is not read', async () => {
    const evidence = await evidenceOf(ARTICLE_VI, 'vi');
    expect(replay({ ...evidence, page: { ...evidence.page, language: 'de' } })).toBeUndefined();
  });

  it('does not mind by which rule it was found', async () => {
    const evidence = await evidenceOf(ARTICLE_VI, 'vi');
    const result = replay({
      ...evidence,
      claims: evidence.claims.map((claim) => changed(claim, { rule: 'vi/other' })),
    });
    expect(result && isSame(result)).toBe(true);
  });
});
