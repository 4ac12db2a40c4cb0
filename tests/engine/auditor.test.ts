import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Audit, auditText } from '../../lib/engine/audit.ts';
import { Auditor } from '../../lib/engine/auditor.ts';
import { LANGUAGES } from '../../lib/engine/languages/registry.ts';
import type { Table } from '../../lib/engine/text/table.ts';
import { CORPORA } from '../corpus/index.ts';

const numRuns = Number(process.env.RECOUNT_FUZZ_RUNS ?? 150);

/** Takes all steps of an audit at once, and says how many there were. */
function finish(steps: Generator<undefined, Audit>): Audit {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

const paragraphs = CORPORA.flatMap(({ claims, silent }) => [
  ...claims.map(([text]) => text),
  ...silent.map(([, text]) => text),
]);
/** What changes how the rest of a text is read, or stands where a sentence looks. */
const DISTURBING = [
  'Tổng là 1,234,567.8 đồng và 2,345,678.9 đồng, tức 0.5%.',
  'Il y en a 1.234.567,8 et 2.345.678,9, soit 0,5 %.',
  'Ð\u0323a\u0323t 45/60 người, đạt 85\u00A0%.',
  'Δ\u2126 12\u00AD3/230 đảng viên, bằng 53%.',
  'Xã|Kế hoạch|Thực hiện|Tỷ lệ (%)\nA|100|90|90\nB|200|220|110\nC|50|40|80\nD|80|60|70',
  'Quá nửa.',
  'Không đạt kế hoạch.',
  '…',
  'x',
  '4',
  '%',
];

/** Longer than what is looked at beside a sentence. */
const LONG = `Trời nắng${', rồi lại mưa rồi lại nắng'.repeat(6)}.`;

type Edit = (text: readonly string[]) => readonly string[];
const piece = fc.oneof(fc.constantFrom(...paragraphs), fc.constantFrom(...DISTURBING));
const edits = fc.array(
  fc.oneof(
    fc.tuple(fc.nat(), piece).map(
      ([at, put]): Edit =>
        (text) =>
          text.toSpliced(at % (text.length + 1), 0, put),
    ),
    fc.nat().map(
      (at): Edit =>
        (text) =>
          text.toSpliced(at % (text.length + 1), 1),
    ),
    fc.tuple(fc.nat(), piece).map(
      ([at, put]): Edit =>
        (text) =>
          text.toSpliced(at % (text.length + 1), 1, put),
    ),
    fc.constant<Edit>((text) => text.toReversed()),
  ),
  { minLength: 1, maxLength: 5 },
);

/** What is said of the claims of a text, wherever they stand in it. */
const saidOf = ({ findings }: Audit) =>
  findings.map(({ record }) => [record.verdict, record.computed?.value]);

describe('an audit that takes over what has not changed', () => {
  it.each(LANGUAGES.map(({ tag }) => tag))(
    'equals the whole audit after any edits, in %s',
    (tag) => {
      const equals = (
        first: readonly string[],
        changes: readonly Edit[],
        separator: string,
        places: readonly number[],
      ) => {
        const auditor = new Auditor();
        let text = first;
        for (const [at, change] of [(same: readonly string[]) => same, ...changes].entries()) {
          text = change(text);
          const raw = text.join(separator);
          const begin = (places[at % places.length] ?? 0) % (raw.length + 1);
          // One that is broken off, of a part of it, comes between.
          const vain = auditor.steps(raw.slice(0, begin), tag);
          for (let steps = 0; steps < begin % 7; steps++) vain.next();
          const whole = auditText(raw, tag);
          expect(finish(auditor.steps(raw, tag, [], begin))).toEqual(whole);
          expect(auditor.soFar()).toEqual(whole.findings);
        }
      };
      fc.assert(
        fc.property(
          fc.array(piece, { maxLength: 8 }),
          edits,
          fc.constantFrom('\n\n', ' ', '\n'),
          fc.array(fc.nat(), { minLength: 1, maxLength: 6 }),
          equals,
        ),
        { numRuns },
      );
    },
    Math.max(60_000, numRuns * 100),
  );

  it.each<[what: string, before: string, after: string]>([
    [
      'a conclusion in the next line',
      'Có 48/100 phiếu (48%)\n\n, xong.',
      'Có 48/100 phiếu (48%)\n\n, quá bán.',
    ],
    [
      'a whole two sentences before',
      `Đợt này trường xét 1.500 hồ sơ. ${LONG} Có 1.230 hồ sơ hợp lệ, đạt 82%.`,
      `Đợt này trường xét 1.600 hồ sơ. ${LONG} Có 1.230 hồ sơ hợp lệ, đạt 82%.`,
    ],
    [
      'how the rest writes its decimals',
      'Đạt 1.250 người, tăng 25%.\n\nCả vùng có 3.456 hộ.',
      'Đạt 1.250 người, tăng 25%.\n\nCả vùng có 1,234,567.8 và 2,345,678.9 hộ.',
    ],
  ])('sees %s', (_, before, after) => {
    const auditor = new Auditor();
    finish(auditor.steps(before, 'vi'));
    const whole = auditText(after, 'vi');
    expect(finish(auditor.steps(after, 'vi'))).toEqual(whole);
    expect(saidOf(whole)).not.toEqual(saidOf(auditText(before, 'vi')));
  });

  it('begins where it is told to, and says what it has found so far', () => {
    const text = ['10 of 20 (50%).', '30 of 40 (75%).', '12 of 15 (80%).'].join('\n\n');
    const auditor = new Auditor();
    const firsts: string[] = [];
    for (const _ of auditor.steps(text, 'en', [], text.indexOf('30'))) {
      const quotes = auditor.soFar().map(({ record }) => record.quote);
      firsts.push(...quotes.filter((quote) => !firsts.includes(quote)));
    }
    expect(firsts).toEqual(['30 of 40 (75%)', '12 of 15 (80%)', '10 of 20 (50%)']);
  });

  it('forgets the language, and the tables, of the last text', () => {
    const text = 'A\n\n100\n\n90\n\n90,0%\n\nĐạt 45/60 người, đạt 85%.';
    const cell = (part: string) => {
      const start = text.indexOf(part);
      return { start, end: start + part.length, isHeader: false };
    };
    const tables: readonly Table[] = [{ caption: undefined, rows: [['A', '100', '90', '90,0%'].map(cell)] }];
    const auditor = new Auditor();
    for (const [tag, given] of [
      ['vi', []],
      ['vi', tables],
      ['en', tables],
      ['vi', []],
      ['xx', []],
    ] as const) {
      expect(finish(auditor.steps(text, tag, given))).toEqual(auditText(text, tag, given));
    }
  });

  it('takes over what an audit had found of the beginning before it was broken off', () => {
    const [head, tail] = [`10 of 20 (50%).\n\n${LONG}\n\n${LONG}`, '\n\n30 of 40 (75%).'];
    const auditor = new Auditor();
    const vain = auditor.steps(head, 'en');
    while (auditor.soFar().length === 0) vain.next();
    const [found] = auditor.soFar();
    const { findings } = finish(auditor.steps(head + tail, 'en'));
    expect(findings).toHaveLength(2);
    expect(findings[0]).toBe(found);
  });

  it('takes over the same findings where nothing has changed', () => {
    const auditor = new Auditor();
    const text = 'Đạt 45/60 người, đạt 85%.';
    const [first] = finish(auditor.steps(text, 'vi')).findings;
    const [again] = finish(auditor.steps(text, 'vi')).findings;
    expect(first).toBeDefined();
    expect(again).toBe(first);
    const [further] = finish(
      auditor.steps(`${'Hội nghị bắt đầu lúc sáng. '.repeat(20)}${text}`, 'vi'),
    ).findings;
    expect(further?.record).toMatchObject({ quote: first?.record.quote, verdict: first?.record.verdict });
  });
});
