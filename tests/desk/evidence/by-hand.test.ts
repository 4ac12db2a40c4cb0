import { describe, expect, it } from 'vitest';
import type { Correction, FigureRole } from '../../../lib/desk/evidence/by-hand.ts';
import { correct } from '../../../lib/desk/evidence/correct.ts';
import { claimsIn } from '../../../lib/desk/evidence/in-selection.ts';
import type { Judged } from '../../../lib/desk/evidence/judged.ts';
import { nameClaim } from '../../../lib/desk/evidence/name-claim.ts';
import { type ReadSource, readSource, toFinding } from '../../../lib/desk/evidence/source.ts';
import { say } from '../../../lib/desk/messages/say.ts';
import type { ClaimKind } from '../../../lib/engine/claim/claim.ts';

function read(text: string, language: string): ReadSource {
  const source = readSource({ text, language, tables: [] });
  if (source === undefined) throw new Error(`${language} is not read`);
  return source;
}

/** What the person is told, with the verdict before it. */
const told = (judged: Judged): string =>
  judged.type === 'judged'
    ? `${judged.finding.record.verdict}: ${say(judged.finding.explanation.finding, 'en')}`.replaceAll(
        '\u00A0',
        ' ',
      )
    : judged.type;

type Typed = readonly [role: FigureRole, typed: string, language?: string];

/** The first claim of a text with one figure typed anew, which the text prints or leaves out. */
function corrected(text: string, language: string, changes: readonly (Typed | 'level' | 'excess')[]): Judged {
  const source = read(text, language);
  const [check] = source.checked.checks;
  if (check === undefined) throw new Error('no claim');
  const { record } = toFinding(check, source);
  const corrections = changes.map((change): Correction => {
    if (change === 'level' || change === 'excess') return { type: 'reading', says: change };
    const [role, typed, typedIn = language] = change;
    const printed = role === 'stated' ? record.stated : record.operands.find((one) => one.role === role);
    return { type: 'figure', role, start: printed?.start ?? null, typed, language: typedIn };
  });
  return correct(source, { origin: { type: 'read' }, record }, corrections);
}

const RATIO = 'Kết nạp 233/230 đảng viên, bằng 101%.';
const PLAN = 'Tổng thu ước đạt 1.947,272 tỷ đồng, bằng 184% dự toán.';
const EXCESS = 'Sản lượng đạt 14.100 tấn, vượt 4% so với kế hoạch 15.000 tấn.';

describe('a figure typed anew', () => {
  it.each<[text: string, language: string, changes: readonly (Typed | 'level' | 'excess')[], told: string]>([
    [RATIO, 'vi', [['whole', '231']], 'rounded: Shown as 101%. It is 100.9%.'],
    [RATIO, 'vi', [['stated', '101,3%']], 'consistent: Checks out: 233 ÷ 230 = 101.3%.'],
    [RATIO, 'vi', [['stated', '101,3']], 'consistent: Checks out: 233 ÷ 230 = 101.3%.'],
    // In the number format of the one who types.
    [RATIO, 'vi', [['stated', '101.3%', 'en']], 'consistent: Checks out: 233 ÷ 230 = 101.3%.'],
    [RATIO, 'vi', [['part', '2.330', 'vi']], 'inconsistent: 2,330 of 230 is 1,013.0%; the text says 101%.'],
    // However far off, a person has put the figures together.
    [RATIO, 'vi', [['whole', '1']], 'inconsistent: 233 of 1 is 23,300%; the text says 101%.'],
    [
      RATIO,
      'vi',
      [
        ['whole', '231'],
        ['whole', '230'],
        ['stated', '101,3'],
      ],
      'consistent: Checks out: 233 ÷ 230 = 101.3%.',
    ],
    // What the text leaves out; without a unit in that of its fellow.
    [
      PLAN,
      'vi',
      [['target', '1.058']],
      'consistent: Checks out: 1,947.272 tỷ đồng is 184% of 1,058 tỷ đồng.',
    ],
    [
      PLAN,
      'vi',
      [['target', '1.058 tỷ đồng']],
      'consistent: Checks out: 1,947.272 tỷ đồng is 184% of 1,058 tỷ đồng.',
    ],
    [
      PLAN,
      'vi',
      [['target', '1,100 tỷ đồng', 'en']],
      'inconsistent: The figures give 177.0%; the text says 184%.',
    ],
    [
      'Doanh thu đạt 5.542 tỷ đồng, tăng 11,5% so với cùng kỳ.',
      'vi',
      [['before', '4.970,4']],
      'consistent: Checks out: a rise of 11.5%.',
    ],
    [
      'Hoàn thành 20/20 chỉ tiêu được giao.',
      'vi',
      [['stated', '100%']],
      'consistent: Checks out: 20 ÷ 20 = 100%.',
    ],
    [
      'Đoàn có 45 đại biểu, gồm 28 nam và 17 nữ.',
      'vi',
      [['part', '29']],
      'inconsistent: The parts add up to 46; the text says 45.',
    ],
    [EXCESS, 'vi', ['level'], 'inconsistent: The figures give 94%; the text says 4%.'],
    [EXCESS, 'vi', ['level', ['stated', '94%']], 'consistent: Checks out: 14,100 tấn is 94% of 15,000 tấn.'],
  ])('%s %s %j → %s', (text, language, changes, expected) => {
    expect(told(corrected(text, language, changes))).toBe(expected);
  });

  it.each<[text: string, changes: readonly (Typed | 'level' | 'excess')[], refusal: Judged['type']]>([
    [RATIO, [['whole', '']], 'unread'],
    [RATIO, [['whole', 'nhiều']], 'unread'],
    [RATIO, [['whole', '230 hoặc 231']], 'unread'],
    [RATIO, [['whole', '230/231']], 'unread'],
    [RATIO, [['whole', '1.2.3']], 'unread'],
    [RATIO, [['whole', '230', 'xx']], 'unread'],
    [RATIO, [['whole', '0']], 'nothing-to-say'],
    [RATIO, [['target', '230']], 'no-such-figure'],
    [RATIO, ['excess'], 'no-such-reading'],
    ['Đoàn có 45 đại biểu, gồm 28 nam và 17 nữ.', [['before', '3']], 'no-such-figure'],
  ])('%s %j is refused: %s', (text, changes, refusal) => {
    expect(corrected(text, 'vi', changes).type).toBe(refusal);
  });

  it('is marked in the record, and stands where the printed one does', () => {
    const judged = corrected(RATIO, 'vi', [['whole', '231']]);
    expect(judged).toMatchObject({
      type: 'judged',
      finding: {
        record: {
          rule: 'vi/hand.ratio.slash',
          quote: '233/230 đảng viên, bằng 101%',
          operands: [
            { role: 'part', value: '233', start: 8, end: 11 },
            { role: 'whole', value: '231', start: 12, end: 15 },
          ],
        },
      },
    });
  });

  it('proposes no edit of a figure that the text does not have', () => {
    const judged = corrected('Some 44 of 48 schools (96.7%) took part.', 'en', [['whole', '46']]);
    if (judged.type !== 'judged') throw new Error(judged.type);
    expect(judged.finding.record.repairs.every(({ from }) => from !== '46')).toBe(true);
  });

  it('is lost where the text has no such claim', () => {
    const [check] = read(RATIO, 'vi').checked.checks;
    if (check === undefined) throw new Error('no claim');
    const { record } = toFinding(check, read(RATIO, 'vi'));
    expect(correct(read('Kết nạp 5/9 đảng viên.', 'vi'), { origin: { type: 'read' }, record }, []).type).toBe(
      'lost',
    );
  });
});

describe('a selection', () => {
  const all = (text: string) => ({ start: 0, end: text.length });

  it.each<[language: string, text: string, told: readonly string[]]>([
    [
      'vi',
      'Trường có 640 học sinh. Nữ sinh thì 208 em, tức vào khoảng chừng 42,5% thôi.',
      ['inconsistent: 208 of 640 is 32.5%; the text says 42.5%.'],
    ],
    [
      'en',
      'The club, 120 strong, saw 90 turn up: 80%.',
      ['inconsistent: 90 of 120 is 75%; the text says 80%.'],
    ],
    ['en', 'Old 1,200, new 1,500 and 25%', ['consistent: Checks out: a rise of 25%.']],
    ['vi', 'Xưởng này 12 và xưởng kia 15', ['derived: 12 of 15 is 80%.']],
    ['en', 'No figures here.', []],
    ['en', 'Only 12 and a name.', []],
    ['en', 'Some 25% and nothing else.', []],
    ['vi', 'Ngày 12/5/2024 và ngày 30/4', []],
  ])('%s: %s', (language, text, expected) => {
    const { proposals } = claimsIn(read(text, language), all(text));
    expect(proposals.map((finding) => told({ type: 'judged', finding }))).toEqual(expected);
    expect(proposals.every(({ record }) => record.rule.startsWith(`${language}/selected.`))).toBe(true);
  });

  it('gives the claim that the engine has found by itself as known, and nothing beside it', () => {
    expect(claimsIn(read(RATIO, 'vi'), all(RATIO))).toEqual({ known: [0], proposals: [] });
  });

  it('holds only figures within it', () => {
    const text = 'The club, 120 strong, saw 90 turn up: 80%.';
    expect(
      claimsIn(read(text, 'en'), { start: 0, end: 30 }).proposals.map(({ record }) => record.kind),
    ).toEqual(['quota']);
  });

  it('gives no more than a person can choose from', () => {
    const text = Array.from({ length: 30 }, (_, n) => `${n + 100} cars, ${n + 3}%`).join('; ');
    expect(claimsIn(read(text, 'en'), all(text)).proposals.length).toBeLessThanOrEqual(6);
  });
});

describe('a claim named figure by figure', () => {
  const text = 'Nữ sinh thì 208 em trong 640';

  it.each<[kind: ClaimKind, figures: readonly Typed[], told: string]>([
    [
      'ratio',
      [
        ['part', '208'],
        ['whole', '640'],
        ['stated', '32,5'],
      ],
      'consistent: Checks out: 208 ÷ 640 = 32.5%.',
    ],
    [
      'quota',
      [
        ['part', '208'],
        ['whole', '640'],
      ],
      'derived: 208 of 640 is 32.5%.',
    ],
    [
      'share',
      [
        ['whole', '25'],
        ['stated', '47%'],
      ],
      'impossible: No whole number out of 25 makes 47%.',
    ],
    [
      'change',
      [
        ['before', '8.000'],
        ['after', '6.800'],
        ['stated', '-15%'],
      ],
      'consistent: Checks out: a fall of 15%.',
    ],
    [
      'change',
      [
        ['before', '8.000'],
        ['after', '6.800'],
        ['stated', '15'],
      ],
      'consistent: Checks out: a fall of 15%.',
    ],
    [
      'points',
      [
        ['before', '4,5'],
        ['after', '3,6'],
        ['stated', '0,9'],
      ],
      'consistent: Checks out: a fall of 0.9 percentage points.',
    ],
    [
      'multiple',
      [
        ['before', '100'],
        ['after', '250'],
        ['stated', '2,5'],
      ],
      'consistent: Checks out: 250 is 2.5 times 100.',
    ],
    [
      'attainment',
      [
        ['actual', '1.947 tỷ đồng'],
        ['stated', '184'],
      ],
      'derived: 1,947 tỷ đồng is 184% of about 1,058 tỷ đồng.',
    ],
    [
      'breakdown',
      [
        ['part', '28'],
        ['part', '17'],
        ['stated', '46'],
      ],
      'inconsistent: The parts add up to 45; the text says 46.',
    ],
  ])('%s %j', (kind, figures, expected) => {
    const named = figures.map(([role, typed, language = 'vi']) => ({ role, typed, language }));
    const judged = nameClaim(read(text, 'vi'), { start: 0, end: text.length }, { kind, figures: named });
    expect(told(judged)).toBe(expected);
    if (judged.type === 'judged')
      expect(judged.finding.record).toMatchObject({ rule: `vi/hand.${kind}`, quote: text });
  });

  it.each<[kind: ClaimKind, figures: readonly Typed[], refusal: Judged]>([
    ['ratio', [['part', '208']], { type: 'missing', role: 'whole' }],
    [
      'ratio',
      [
        ['part', '208'],
        ['whole', 'x'],
      ],
      { type: 'unread', figure: { role: 'whole', typed: 'x', language: 'vi' } },
    ],
    ['ratio', [['before', '208']], { type: 'no-such-figure', role: 'before' }],
    [
      'ratio',
      [
        ['part', '208'],
        ['whole', '0'],
        ['stated', '5'],
      ],
      { type: 'nothing-to-say' },
    ],
    ['breakdown', [['part', '28']], { type: 'missing', role: 'part' }],
    ['change', [], { type: 'missing', role: 'after' }],
  ])('%s %j is refused', (kind, figures, refusal) => {
    const named = figures.map(([role, typed, language = 'vi']) => ({ role, typed, language }));
    expect(nameClaim(read(text, 'vi'), { start: 0, end: text.length }, { kind, figures: named })).toEqual(
      refusal,
    );
  });

  it('points at the numerals that the selection holds, whole ones only', () => {
    const figures = [
      { role: 'part', typed: '20', language: 'vi' },
      { role: 'whole', typed: '640', language: 'vi' },
    ] as const;
    const judged = nameClaim(read(text, 'vi'), { start: 0, end: text.length }, { kind: 'quota', figures });
    if (judged.type !== 'judged') throw new Error(judged.type);
    expect(judged.finding.record.operands).toEqual([
      { role: 'part', value: '20', start: 0, end: 0 },
      { role: 'whole', value: '640', start: 25, end: 28 },
    ]);
  });
});
