import { describe, expect, it } from 'vitest';
import { correct } from '../../../lib/desk/evidence/correct.ts';
import { type Evidence, NO_WORDS } from '../../../lib/desk/evidence/evidence.ts';
import { readEvidence, writeEvidence } from '../../../lib/desk/evidence/evidence-json.ts';
import { withChange } from '../../../lib/desk/evidence/make-evidence.ts';
import { nameClaim } from '../../../lib/desk/evidence/name-claim.ts';
import { isSame, replay } from '../../../lib/desk/evidence/replay.ts';
import { readSources } from '../../../lib/desk/evidence/source.ts';
import { toClaimReview } from '../../../lib/desk/forms/claim-review.ts';
import { toCsv } from '../../../lib/desk/forms/csv.ts';
import { toMarkdown } from '../../../lib/desk/forms/markdown.ts';
import { reportView } from '../../../lib/desk/forms/report-view.ts';
import { toAnnotations } from '../../../lib/desk/forms/web-annotation.ts';
import { claimCounts } from '../../../lib/desk/history/entry.ts';
import { countsIn, NO_FILTER, rowsOf } from '../../../lib/extension/panel/rows.ts';
import { evidenceOf } from '../evidence/fixtures.ts';
import { decision, typedBy } from '../evidence/said.ts';

const AT = '2026-11-25T10:00:00.000Z';
const DESK = { type: 'Organization', name: 'Desk', url: '', reviewUrl: '' } as const;

/** A claim that is a misfit as printed, with a figure typed that makes it fit. */
async function corrected(): Promise<Evidence> {
  const text = 'Turnover.\n\nSales went from 2.1m to 1.5m, a drop of 40%.';
  const evidence = await evidenceOf(text, 'en');
  const [claim] = evidence.claims;
  const source = readSources(evidence)?.[0];
  if (claim === undefined || source === undefined) throw new Error('no claim');
  const start = text.indexOf('2.1');
  const corrections = [{ type: 'figure', role: 'before', start, typed: '2.5', language: 'en' }] as const;
  const judged = correct(source, { origin: claim.origin, record: claim.finding.record }, corrections);
  if (judged.type !== 'judged') throw new Error(judged.type);
  expect([claim.finding.record.verdict, judged.finding.record.verdict]).toEqual([
    'inconsistent',
    'consistent',
  ]);
  return withChange(evidence, 0, {
    decision: decision('confirmed', AT, 'The table has 2.5m', 'Lan'),
    byHand: typedBy({ corrections, finding: judged.finding }, 'Minh', AT, 'annual report, page 4'),
  });
}

/** A claim that a person named with a figure that the passage does not print, and that fits with it. */
async function named(): Promise<Evidence> {
  const text = 'Turnout.\n\nTwelve came, or 12 of the members, which is 80% of all.';
  const evidence = await evidenceOf(text, 'en');
  const source = readSources(evidence)?.[0];
  const selection = { start: text.indexOf('Twelve'), end: text.length };
  const figure = (role: 'part' | 'whole' | 'stated', typed: string) => ({ role, typed, language: 'en' });
  const claim = {
    kind: 'ratio',
    figures: [figure('part', '12'), figure('whole', '15'), figure('stated', '80')],
  } as const;
  if (source === undefined) throw new Error('not read');
  const judged = nameClaim(source, selection, claim);
  if (judged.type !== 'judged') throw new Error(judged.type);
  expect(judged.finding.record.verdict).toBe('consistent');
  const origin = { type: 'named', selection, claim } as const;
  const words = { ...NO_WORDS, decision: decision('confirmed', AT, '', 'Lan') };
  return { ...evidence, claims: [{ origin, finding: judged.finding, ...words }] };
}

const rowOf = (evidence: Evidence): Record<string, string> => {
  const [names = '', cells = ''] = toCsv([evidence], 'en', 'bare').split('\r\n');
  const parted = [...cells.matchAll(/(?:"((?:[^"]|"")*)"|([^,]*))(?:,|$)/gu)].map(
    ([, quoted, bare]) => quoted ?? bare ?? '',
  );
  return Object.fromEntries(names.split(',').map((name, at) => [name, parted[at] ?? '']));
};

describe.each<[what: string, make: () => Promise<Evidence>, verdict: string, word: string, group: string]>([
  ['a figure that is corrected', corrected, 'inconsistent', 'Does not add up', 'error'],
  ['a figure that is named and not printed', named, 'undecidable', 'Left open', 'undecidable'],
])('with %s, the verdict is that of the article as printed', (_, make, verdict, word, group) => {
  it('in ClaimReview', async () => {
    const [review] = toClaimReview(await make(), DESK, 'en')?.['@graph'] ?? [];
    expect(review).toMatchObject({ reviewRating: { alternateName: word } });
    expect(JSON.stringify(review)).not.toContain('Checks out');
  });

  it('in Web Annotations', async () => {
    const [item] = toAnnotations(await make(), 'en')?.first.items ?? [];
    expect(item?.body.find(({ purpose }) => purpose === 'tagging')?.value).toBe(word);
    expect(item?.body.find(({ purpose }) => purpose === 'assessing')?.value).not.toContain('Checks out');
  });

  it('in CSV', async () => {
    expect(rowOf(await make())).toMatchObject({ verdict, by_hand: 'yes', hand_verdict: 'consistent' });
  });

  it('in the report, its head and its Markdown', async () => {
    const view = reportView(await make(), { locale: 'en', timeZone: 'UTC', dismissed: 'shown' });
    expect(view.claims[0]).toMatchObject({ word, finding: { record: { verdict } } });
    expect(view.summary).toMatch(group === 'error' ? /^1 does not add up$/u : /^1 left open$/u);
    expect(toMarkdown(view)).not.toContain('Checks out');
  });

  it('in the counts of the history and of the panel, and in the groups of its list', async () => {
    const evidence = await make();
    const counts = { error: 0, warning: 0, notice: 0, consistent: 0, undecidable: 0, derived: 0 };
    expect(claimCounts(evidence.claims)).toEqual({ ...counts, [group]: 1 });
    expect(countsIn(evidence.claims).words).toEqual([{ name: group, size: 1 }]);
    expect(rowsOf(evidence, NO_FILTER, 'gravity')).toMatchObject([{ type: 'word', word: group }]);
  });
});

describe('beside it stands, marked, what comes of the typed figure, who typed it and why', () => {
  const LINE = 'By hand, with 2.5 for 2.1: fits.';
  const WHO = 'Typed: Minh, 25 Nov 2026';
  const WHY = 'Why: annual report, page 4';

  it('in ClaimReview, with the decision, its reason and who decided', async () => {
    const [review] = toClaimReview(await corrected(), DESK, 'en')?.['@graph'] ?? [];
    const body = JSON.stringify(review);
    for (const part of [LINE, WHO, WHY, 'Confirmed, Lan, 25 Nov 2026: The table has 2.5m'])
      expect(body).toContain(part);
    expect(review).toMatchObject({ reviewRating: { author: { '@type': 'Person', name: 'Lan' } } });
  });

  it('in Web Annotations, with the decision, its reason and who decided', async () => {
    const [item] = toAnnotations(await corrected(), 'en')?.first.items ?? [];
    const creator = (name: string) => ({ creator: { type: 'Person', name }, created: AT });
    expect(item).toMatchObject({ creator: { type: 'Person', name: 'Lan' }, created: AT });
    expect(item?.body).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ purpose: 'classifying', value: 'Confirmed', ...creator('Lan') }),
        expect.objectContaining({ purpose: 'commenting', value: 'The table has 2.5m', ...creator('Lan') }),
        expect.objectContaining({
          purpose: 'editing',
          value: [LINE, WHO, WHY].join('\n'),
          ...creator('Minh'),
        }),
      ]),
    );
  });

  it('in CSV', async () => {
    expect(rowOf(await corrected())).toMatchObject({
      decision: 'confirmed',
      decided_by: 'Lan',
      reason: 'The table has 2.5m',
      hand_figures: '2.5 for 2.1',
      hand_verdict: 'consistent',
      hand_computed: '-40',
      hand_by: 'Minh',
      hand_at: AT,
      hand_why: 'annual report, page 4',
    });
  });

  it('in the report', async () => {
    const view = reportView(await corrected(), { locale: 'en', timeZone: 'UTC', dismissed: 'shown' });
    expect(view.claims[0]?.byHand).toEqual([
      LINE,
      '1.5m − 2.5m = −1m',
      '−1m ÷ 2.5m = −0.4 = −40%',
      'Typed: Minh, 25 November 2026, 10:00',
      WHY,
    ]);
    expect(view.claims[0]?.decision).toBe('Confirmed, Lan, 25 November 2026, 10:00: The table has 2.5m');
  });
});

it.each([
  ['the verdict as printed', 'finding', 'printed'],
  ['that of the typed figures', 'byHand', 'typed'],
] as const)('replay recomputes both: %s that is forged is found', async (_, which, of) => {
  const evidence = await corrected();
  expect(
    isSame(
      replay(evidence) ?? {
        claims: [],
        added: [],
        coverage: { from: evidence.coverage, to: evidence.coverage },
      },
    ),
  ).toBe(true);
  const json = JSON.parse(writeEvidence(evidence));
  const holder = which === 'finding' ? json.claims[0] : json.claims[0].byHand;
  holder.finding.record.verdict = 'rounded';
  const read = readEvidence(JSON.stringify(json));
  if (read.type === 'misfit') throw new Error(read.problem);
  const outcomes = replay(read.value)?.claims.map((one) => [one.of, one.outcome]);
  expect(outcomes).toEqual(['printed', 'typed'].map((name) => [name, name === of ? 'changed' : 'same']));
});
