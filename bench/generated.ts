import fc from 'fast-check';
import { by, type Exact, exact, floorOf, minus, plus, size, times, toNumber, whole } from './exact.ts';
import { otherBases } from './fits.ts';
import { judge } from './judge.ts';
import type { Label, LabelledText, Outcome } from './label.ts';
import { TEMPLATES, type Template, WAY_WORDS, type Way } from './templates.ts';

const SEED = 20_260_131;
const EACH = 60;

type Lang = 'vi' | 'en';

interface Draw {
  readonly low: number;
  readonly more: number;
  readonly swap: boolean;
  readonly decimals: 0 | 1 | 2;
  readonly step: number;
  readonly way: Way;
}

const draws = (ways: readonly Way[]): fc.Arbitrary<Draw> =>
  fc.record({
    low: fc.integer({ min: 101, max: 2999 }),
    more: fc.integer({ min: 17, max: 1999 }),
    swap: fc.boolean(),
    decimals: fc.constantFrom(0 as const, 1 as const, 1 as const, 2 as const),
    step: fc.integer({ min: 3, max: 8 }),
    way: fc.constantFrom(...ways),
  });

/** Texts made by construction, the same ones every time: the verdict follows from how the stated figure was made. */
export function generated(language: Lang): readonly LabelledText[] {
  return TEMPLATES[language].flatMap((template, index) =>
    fc
      .sample(draws(template.ways), { numRuns: EACH, seed: SEED + index })
      .flatMap((draw) => made(template, draw, language) ?? [])
      .map((text, i) => ({ id: `${language}-made-${template.kind}-${index}-${i}`, lang: language, ...text })),
  );
}

/** The nearest decimal, halves up, as it is written with so many decimals. */
function rounded(value: Exact, decimals: number, isFloor: boolean): string {
  const scaled = times(value, whole(10 ** decimals));
  return asWritten(floorOf(isFloor ? scaled : plus(scaled, exact(1n, 2n))), decimals);
}

function asWritten(units: bigint, decimals: number): string {
  if (decimals === 0) return units.toString();
  const digits = units.toString().padStart(decimals + 1, '0');
  return `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
}

/** Some units of the last digit more: a changed digit, far enough to fit under no rounding. */
function changed(written: string, step: number): string {
  const decimals = written.split('.')[1]?.length ?? 0;
  return asWritten(BigInt(written.replace('.', '')) + BigInt(step), decimals);
}

/** The numeral as a newspaper of the language prints it. */
function printed(value: string, language: Lang): string {
  const [units = '', decimals] = value.split('.');
  const grouped = units.replace(/(?<=[0-9])(?=(?:[0-9]{3})+$)/gu, language === 'vi' ? '.' : ',');
  return decimals === undefined ? grouped : `${grouped}${language === 'vi' ? ',' : '.'}${decimals}`;
}

const EXPECTED = {
  floor: 'truncated',
  changed: 'inconsistent',
  direction: 'contradicted',
  base: 'other-base',
  'per-cent': 'mislabelled',
  bare: 'derived',
} as const satisfies Partial<Record<Way, Outcome>>;

/** What the figures are, by the shape of the working, the smaller one first unless a fall swaps them. */
function figuresOf({ working, areRates }: Template, { low, more, swap }: Draw): readonly [string, string] {
  const pair = [low, low + more] as const;
  const [a, b] = swap && (working === 'levels' || working === 'delta-after') ? [pair[1], pair[0]] : pair;
  return areRates ? [asWritten(BigInt(a), 2), asWritten(BigInt(b), 2)] : [`${a}`, `${b}`];
}

const numeric = (written: string): Exact =>
  exact(BigInt(written.replace('.', '')), 10n ** BigInt(written.split('.')[1]?.length ?? 0));

/** The true figure in the unit of what is stated. */
function truth(template: Template, a: Exact, b: Exact): Exact {
  if (template.working === 'sum') return plus(a, b);
  if (template.kind === 'points') return size(minus(b, a));
  if (template.kind === 'multiple') return by(b, a);
  const percent = times(by(b, a), whole(100));
  return template.working === 'ratio' ? times(by(a, b), whole(100)) : size(minus(percent, whole(100)));
}

/** A multiple is a rise; a body that votes is of hundreds, so that its members can be told from a percentage. */
function shaped({ kind, body }: Template, draw: Draw): Draw {
  if (kind === 'multiple') return { ...draw, swap: false, more: draw.more * 2 };
  return body ? { ...draw, low: 101 + (draw.low % 300), more: 17 + (draw.more % 80) } : draw;
}

function made(
  template: Template,
  draw: Draw,
  language: Lang,
): Pick<LabelledText, 'text' | 'claims'> | undefined {
  const { kind, working, body, areRates } = template;
  const { way } = draw;
  const [a, b] = figuresOf(template, shaped(template, draw));
  const base = way === 'base' ? times(numeric(b), exact(105n, 100n)) : numeric(b);
  const value = truth(template, numeric(a), way === 'base' ? exact(floorOf(base), 1n) : base);
  const least = areRates
    ? 2
    : kind === 'breakdown'
      ? 0
      : kind === 'multiple' || way === 'base'
        ? 1
        : draw.decimals;
  const right = rounded(value, least, way === 'floor');
  const stated = way === 'changed' ? changed(right, draw.step) : right;
  const falls = compareStrings(b, a) < 0 !== (way === 'direction');
  const growth = working === 'levels' || working === 'delta-after';
  const delta = `${Math.abs(Number(b) - Number(a))}`;
  const label = {
    kind,
    stated: kind === 'quota' ? null : stated,
    working: workingOf(working, kind, a, b, stated, delta, areRates === true),
    ...(growth && falls ? { falls: true as const } : {}),
    ...(body ? { body } : {}),
    ...(way === 'per-cent' ? { writtenAs: 'per-cent' as const } : {}),
  };
  const { computed, verdict } = judge(label);
  const isRounded = least === 0 && kind !== 'breakdown' && verdict === 'rounded';
  const expected = way === 'exact' ? (isRounded ? 'rounded' : 'consistent') : EXPECTED[way];
  // Where chance makes the figures fit otherwise (no digit was cut off, another base fits), the text is left out.
  if (verdict !== expected) return undefined;
  // A run of many wholes that would fit is not narrow, and how narrow it must be is not defined.
  if (way === 'base' && otherBases(label) !== 1) return undefined;
  const words = WAY_WORDS[language][falls ? 'fall' : 'rise'];
  const text = template.sentence
    .replace('{a}', printed(a, language))
    .replace('{b}', printed(b, language))
    .replace('{d}', printed(delta, language))
    .replace('{p}', printed(stated, language))
    .replace('{t}', words[0])
    .replace('{u}', words[1]);
  const anchor = text.slice(text.indexOf('[') + 1, text.indexOf(']'));
  const claim: Label = {
    anchor,
    ...label,
    computed: computed ? toNumber(computed) : null,
    verdict: expected,
  };
  return { text: text.replace(/[[\]]/gu, ''), claims: [claim] };
}

const compareStrings = (a: string, b: string): number => Number(a) - Number(b);

function workingOf(
  working: Template['working'],
  kind: Template['kind'],
  a: string,
  b: string,
  stated: string,
  delta: string,
  areRates: boolean,
): string {
  const measure = areRates || kind === 'attainment' ? '~' : '';
  if (working === 'sum') return `${stated} = ${a} + ${b}`;
  if (working === 'levels') return `${a}${measure} -> ${b}${measure}`;
  if (working === 'delta-after') return `${delta} to ${b}`;
  return `${a}${measure}/${b}${measure}`;
}
