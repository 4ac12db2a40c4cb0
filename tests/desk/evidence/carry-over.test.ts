import { describe, expect, it } from 'vitest';
import { carryOver } from '../../../lib/desk/evidence/carry-over.ts';
import { correct } from '../../../lib/desk/evidence/correct.ts';
import { type Evidence, NO_WORDS } from '../../../lib/desk/evidence/evidence.ts';
import { claimsIn } from '../../../lib/desk/evidence/in-selection.ts';
import { withChange, withClaim } from '../../../lib/desk/evidence/make-evidence.ts';
import { nameClaim } from '../../../lib/desk/evidence/name-claim.ts';
import { readSources } from '../../../lib/desk/evidence/source.ts';
import { ARTICLE_VI, evidenceOf, evidenceOfTexts, TEXTS_VI_EN } from './fixtures.ts';
import { decision, typedBy } from './said.ts';

const AT = '2026-11-25T10:00:00.000Z';
const confirmed = decision('confirmed', AT);

const before = await evidenceOf(ARTICLE_VI, 'vi');
const anew = (text: string): Promise<Evidence> => evidenceOf(text, 'vi');
const decisions = ({ claims }: Evidence) => claims.map(({ decision }) => decision?.type ?? '');

function sourceFor(evidence: Evidence) {
  const source = readSources(evidence)?.[0];
  if (source === undefined) throw new Error('The language is not read');
  return source;
}

describe('decisions', () => {
  const decided = withChange(withChange(before, 0, { decision: confirmed }), 1, {
    decision: decision('dismissed', AT, 'Theo sổ'),
    note: 'Đã hỏi.',
  });

  it.each<[name: string, text: string, kept: readonly string[], left: number]>([
    ['on the same text', ARTICLE_VI, ['confirmed', 'dismissed', '', ''], 0],
    ['behind a new paragraph', `Bài được cập nhật.\n\n${ARTICLE_VI}`, ['confirmed', 'dismissed', '', ''], 0],
    [
      'not on a figure that is another',
      ARTICLE_VI.replace('bằng 101%', 'bằng 101,3%'),
      ['', 'dismissed', '', ''],
      1,
    ],
    ['not on an operand that is another', ARTICLE_VI.replace('29/26', '28/26'), ['confirmed', '', '', ''], 1],
    [
      'not where the same figures are those of others',
      ARTICLE_VI.replace('29/26 đảng', '29/26 hội'),
      ['confirmed', '', '', ''],
      1,
    ],
    ['not where all is gone', 'Thành phố họp vào thứ hai.', [], 2],
  ])('%s', async (_, text, kept, left) => {
    const over = carryOver(decided, await anew(text));
    expect(decisions(over.evidence)).toEqual(kept);
    expect(over.left).toHaveLength(left);
    expect(over.carried).toBe(2 - left);
    expect(over.evidence.text).toBe(text);
  });

  it('and corrections of a passage in another language', async () => {
    const article = await evidenceOfTexts(TEXTS_VI_EN);
    const at = article.claims.findIndex(({ finding }) => finding.record.quote.includes('44 of 48'));
    const claim = article.claims[at];
    const source = readSources(article)?.[1];
    if (claim === undefined || source === undefined) throw new Error('no claim');
    const { record } = claim.finding;
    const start = record.operands[1]?.start ?? 0;
    const corrections = [{ type: 'figure', role: 'whole', start, typed: '46', language: 'en' }] as const;
    const judged = correct(source, { origin: claim.origin, record }, corrections);
    if (judged.type !== 'judged') throw new Error(judged.type);
    const decided = withChange(article, at, {
      decision: confirmed,
      byHand: typedBy({ corrections, finding: judged.finding }),
    });
    const [vi, ...others] = TEXTS_VI_EN;
    const lead = 'Mở đầu.\n\n';
    const blank = '\n'.repeat(lead.length);
    const later = await evidenceOfTexts([
      { ...vi, text: lead + vi.text },
      ...others.map((other) => ({ ...other, text: blank + other.text })),
    ]);
    const over = carryOver(decided, later);
    expect(over.left).toEqual([]);
    const carried = over.evidence.claims[at];
    expect(carried?.byHand?.finding.record).toMatchObject({ verdict: judged.finding.record.verdict });
    expect(carried?.byHand?.corrections).toEqual([{ ...corrections[0], start: start + lead.length }]);
  });

  it('the second of two that say the same is the second', async () => {
    const twice = 'Kết nạp 29/26 đảng viên, đạt 111,5%.\n\nKết nạp 29/26 đảng viên, đạt 111,5%.';
    const one = withChange(await anew(twice), 1, { decision: confirmed });
    expect(decisions(carryOver(one, await anew(`Mở đầu.\n\n${twice}`)).evidence)).toEqual(['', 'confirmed']);
  });

  it('what is decided in the new audit holds, and what was decided before stands beside it', async () => {
    const fresh = withChange(await anew(ARTICLE_VI), 0, { decision: decision('needs-source', AT) });
    const { evidence } = carryOver(decided, fresh);
    expect(decisions(evidence)[0]).toBe('needs-source');
    expect(evidence.claims[0]?.others.decisions.map(({ type }) => type)).toEqual(['confirmed']);
  });

  it('the note on the article goes along, and stands beside a new one', async () => {
    const noted = { ...before, note: 'Hỏi quận.' };
    expect(carryOver(noted, await anew(ARTICLE_VI)).evidence.note).toBe('Hỏi quận.');
    expect(carryOver(noted, { ...before, note: 'Xong.' }).evidence.note).toBe('Xong.\nHỏi quận.');
    expect(carryOver(noted, noted).evidence.note).toBe('Hỏi quận.');
  });
});

describe('what was put in by hand', () => {
  it('corrections are made again where the claim stands now', async () => {
    const source = sourceFor(before);
    const claim = before.claims[0];
    if (claim === undefined) throw new Error('no claim');
    const start = claim.finding.record.operands[1]?.start ?? 0;
    const corrections = [{ type: 'figure', role: 'whole', start, typed: '231', language: 'vi' }] as const;
    const judged = correct(source, { origin: claim.origin, record: claim.finding.record }, corrections);
    if (judged.type !== 'judged') throw new Error(judged.type);
    const byHand = withChange(before, 0, { byHand: typedBy({ corrections, finding: judged.finding }) });
    const after = carryOver(byHand, await anew(`Bài được cập nhật.\n\n${ARTICLE_VI}`)).evidence;
    const again = after.claims[0];
    expect(again?.byHand?.finding.record.computed?.value).toBe(judged.finding.record.computed?.value);
    const moved = again?.byHand?.corrections[0];
    expect(moved?.type === 'figure' && moved.start).toBe(start + 'Bài được cập nhật.\n\n'.length);
  });

  const passage = 'Hội nghị có mặt 120 người trong số 150 người được mời, vắng 25% theo sổ.';
  const added = async (): Promise<Evidence> => {
    const evidence = await anew(`${ARTICLE_VI}\n\n${passage}`);
    const source = sourceFor(evidence);
    const start = evidence.text.indexOf(passage);
    const selection = { start, end: start + passage.length };
    const [selected] = claimsIn(source, selection).proposals;
    const claim = {
      kind: 'quota',
      figures: [
        { role: 'part', typed: '120', language: 'vi' },
        { role: 'whole', typed: '150', language: 'vi' },
      ],
    } as const;
    const named = nameClaim(source, selection, claim);
    if (selected === undefined || named.type !== 'judged') throw new Error('nothing to add');
    const rest = { ...NO_WORDS, decision: confirmed };
    return withClaim(
      withClaim(evidence, { origin: { type: 'selected', selection }, finding: selected, ...rest }),
      { origin: { type: 'named', selection, claim }, finding: named.finding, ...rest },
    );
  };

  it('claims that were added stand where their passage stands now', async () => {
    const fresh = await anew(`${passage}\n\n${ARTICLE_VI}`);
    const { evidence, left } = carryOver(await added(), fresh);
    expect(left).toEqual([]);
    const own = evidence.claims.filter(({ origin }) => origin.type !== 'read');
    expect(own.map(({ origin }) => origin.type !== 'read' && origin.selection.start)).toEqual([0, 0]);
    expect(own.map(({ decision }) => decision?.type)).toEqual(['confirmed', 'confirmed']);
  });

  it('and are left where it is gone', async () => {
    expect(carryOver(await added(), await anew(ARTICLE_VI)).left).toHaveLength(2);
  });
});
