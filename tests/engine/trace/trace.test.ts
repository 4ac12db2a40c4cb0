import { describe, expect, it } from 'vitest';
import { audit } from '../../../lib/engine/audit.ts';
import { DETECTORS, LAST_DETECTOR } from '../../../lib/engine/claim/detect.ts';
import type { ClaimRecord } from '../../../lib/engine/report/record.ts';
import type { Proposal, SentenceTrace, Trace } from '../../../lib/engine/trace/trace.ts';
import { traceText } from '../../../lib/engine/trace/trace-text.ts';
import { CORPORA } from '../../corpus/index.ts';

const TABLE = `| Ward | Homes | Lit | Share lit |
| --- | --- | --- | --- |
| Eastfield | 200 | 100 | 50% |
| Hillside | 120 | 90 | 75% |
| Riverbank | 150 | 120 | 80% |`;

function traced(text: string, language: string): Trace {
  const trace = traceText(text, language);
  if (trace === undefined) throw new Error(`${language} is not read`);
  return trace;
}

const proposalsOf = ({ detectors }: SentenceTrace): readonly Proposal[] =>
  detectors.flatMap(({ proposals }) => proposals);

/** `change.after: dropped not-linked` */
const cameOf = ({ rule, outcome }: Proposal): string =>
  `${rule}: ${outcome.came}${outcome.came === 'dropped' ? ` ${outcome.why}` : ''}`;

describe('what came of each proposal', () => {
  it.each<[text: string, language: string, came: readonly string[]]>([
    ['The council seated 12 of 15 members (80%).', 'en', ['ratio.out-of: reported']],
    // The percentage may also be that of a plan which is not printed.
    [
      'Only 7 of the 13 schools, or 54%, have a nurse.',
      'en',
      ['ratio.out-of: reported', 'attainment.base-implied: outweighed'],
    ],
    [
      'Staff completed 73/80 checks, 91.3% of those due.',
      'en',
      ['ratio.slash: reported', 'quota.slash: superseded'],
    ],
    [
      'Sebanyak 208 orang atau 32,5 persen dari 640 pekerja adalah perempuan.',
      'id',
      ['share.whole-named: reported', 'share.whole-only: gave-way'],
    ],
    ['Revenue went from 100 to 120 tonnes, up 900%.', 'en', ['change.before-after: dropped not-linked']],
    ['Tiến độ 9/4, đạt 98%.', 'vi', ['ratio.slash: not-flagged']],
  ])('%s', (text, language, came) => {
    expect(traced(text, language).sentences.flatMap(proposalsOf).map(cameOf)).toEqual(
      expect.arrayContaining([...came]),
    );
  });

  it('says what a dropped claim would have been', () => {
    const [proposal] = traced('Revenue went from 100 to 120 tonnes, up 900%.', 'en').sentences.flatMap(
      proposalsOf,
    );
    expect(proposal).toMatchObject({
      certainty: 'sure',
      operands: [
        { role: 'before', quote: '100' },
        { role: 'after', quote: '120 tonnes' },
      ],
      stated: '900%',
      outcome: { wouldBe: { verdict: 'inconsistent', computed: { value: 20 } } },
    });
  });

  it('names the innocent explanation of figures that do not fit', () => {
    const text = 'Công ty lãi 12 tỷ đồng, tăng 50% so với mức lỗ 10 tỷ đồng.';
    const [proposal] = traced(text, 'vi').sentences.flatMap(proposalsOf);
    expect(proposal?.outcome).toMatchObject({ came: 'not-flagged', acquittal: 'loss-and-profit' });
  });

  it('names what proves a flag', () => {
    const [proposal] = traced('The council seated 12 of 15 members (85%).', 'en').sentences.flatMap(
      proposalsOf,
    );
    expect(proposal?.outcome).toMatchObject({ came: 'reported', proof: 'tight-form' });
  });

  it('names the reason why a claim is left open', () => {
    const [proposal] = traced('Cases rose from 0 to 5, up 500%.', 'en').sentences.flatMap(proposalsOf);
    expect(proposal?.outcome).toMatchObject({ came: 'reported', reason: 'zero-base' });
  });
});

describe('what became of each figure', () => {
  it.each<[text: string, language: string, figures: readonly string[]]>([
    ['The council seated 12 of 15 members (80%).', 'en', ['80% said consistent']],
    ['Sales rose by 5.2% from a year earlier.', 'en', ['5.2% nothing-proposed no-amount']],
    ['Revenue went from 100 to 120 tonnes, up 900%.', 'en', ['900% all-dropped several-subjects']],
    ['Lãi suất tăng 10-20%.', 'vi', ['20% nothing-proposed range']],
    ['Sản lượng đạt 90 tấn, gấp 3 lần.', 'vi', ['3 lần said derived']],
    // No detector of sentences says it, but the table does.
    [TABLE, 'en', ['50% said consistent', '75% said consistent', '80% said consistent']],
  ])('%s', (text, language, figures) => {
    const found = traced(text, language).sentences.flatMap((sentence) => sentence.figures);
    const said = found.map((one) =>
      [
        one.quote,
        one.came,
        ...(one.came === 'said' ? one.by.map(({ verdict }) => verdict) : [one.lacks]),
      ].join(' '),
    );
    expect(said).toEqual(figures);
  });
});

describe('what was read', () => {
  it('has quantities with their values, cues, and digits of nothing, at their places in the raw text', () => {
    const text = 'Ngày\u00A010/4, xã thu hơn 1.200 tỷ đồng, tăng 5,2%.';
    const [sentence] = traced(text, 'vi').sentences;
    expect(sentence?.read.map(({ quote, as }) => `${quote} ${as}`)).toEqual([
      '10 nothing',
      '4 nothing',
      'xã cue',
      'hơn 1.200 tỷ đồng quantity',
      'tăng cue',
      '5,2% quantity',
    ]);
    expect(sentence?.read.every(({ quote, start, end }) => text.slice(start, end) === quote)).toBe(true);
    expect(sentence?.read.find(({ quote }) => quote.startsWith('hơn'))).toMatchObject({
      nature: 'measured',
      values: ['1200000000000', '1200000000'],
      unit: 'tỷ đồng',
      hedge: { below: '0' },
    });
  });

  it('tells the figures of the sentences before, and every detector that looked', () => {
    const [sentence] = traced('The village has 230 homes. Growth was 5.2%.', 'en').sentences;
    expect(sentence?.before).toEqual(['230 homes']);
    expect(sentence?.detectors.map(({ name }) => name)).toEqual(
      [...DETECTORS, LAST_DETECTOR].map(([name]) => name),
    );
  });

  it.each(['The hall was full.', 'They sold 12 cars in 2021.'])('leaves out %j', (text) => {
    expect(traced(text, 'en').sentences).toEqual([]);
  });

  it('is nothing of a text in a language that is not read', () => {
    expect(traceText('9 von 12 (75 %)', 'de')).toBeUndefined();
  });
});

/** The trace checks each claim several times over: some of the texts are enough. */
const EACH = 8;

describe.each(CORPORA)('the trace of the corpus in $language', ({ language, claims }) => {
  it.each(claims.map(([text]) => text).filter((_, at) => at % EACH === 0))(
    'reports each finding of %s once, as the audit has it',
    (text) => {
      const proposals = traced(text, language).sentences.flatMap(proposalsOf);
      const reported = proposals.flatMap(({ outcome }) =>
        outcome.came === 'reported' ? [outcome.record] : [],
      );
      // Figures that no words link may bear a percentage out; that is no detector's.
      const findings = audit(text, language)
        .map(({ record }) => record)
        .filter(({ rule }) => !rule.endsWith('.borne-out'));
      expect(reported.toSorted(byPlace)).toEqual(findings.toSorted(byPlace));
    },
  );
});

const byPlace = (a: ClaimRecord, b: ClaimRecord): number =>
  a.start - b.start || a.end - b.end || a.rule.localeCompare(b.rule);
