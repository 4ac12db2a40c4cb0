import type { Claim, ClaimKind, Direction } from '../../engine/claim/claim.ts';
import type { Quantity } from '../../engine/quantity/quantity.ts';
import type { Span } from '../../engine/text/span.ts';
import type { FigureRole, NamedClaim, TypedFigure } from './by-hand.ts';
import { isRefused, type Judged, judgeGiven, type Refused } from './judged.ts';
import { normalSpan, type ReadSource } from './source.ts';
import { typedQuantity } from './typed-quantity.ts';

interface Roles {
  readonly needed: readonly FigureRole[];
  /** May be left out, and is then worked out. */
  readonly optional: readonly FigureRole[];
}

/** The figures that a claim of each kind is named with; a breakdown has as many parts as there are. */
export const ROLES: Readonly<Record<ClaimKind, Roles>> = {
  ratio: { needed: ['part', 'whole', 'stated'], optional: [] },
  quota: { needed: ['part', 'whole'], optional: [] },
  share: { needed: ['whole', 'stated'], optional: ['part'] },
  attainment: { needed: ['actual', 'stated'], optional: ['target'] },
  change: { needed: ['after', 'stated'], optional: ['before'] },
  points: { needed: ['after', 'stated'], optional: ['before'] },
  multiple: { needed: ['after', 'stated'], optional: ['before'] },
  breakdown: { needed: ['part'], optional: ['stated'] },
};

/** In what a bare number typed for the stated figure is meant. */
const STATED_UNIT = {
  ratio: { nature: 'percent', unit: '%' },
  quota: { nature: 'percent', unit: '%' },
  share: { nature: 'percent', unit: '%' },
  attainment: { nature: 'percent', unit: '%' },
  change: { nature: 'percent', unit: '%' },
  points: { nature: 'points', unit: '' },
  multiple: { nature: 'times', unit: '' },
  breakdown: undefined,
} as const satisfies Record<
  ClaimKind,
  { readonly nature: Quantity['nature']; readonly unit: string } | undefined
>;

function inUnit(quantity: Quantity, kind: ClaimKind, role: FigureRole): Quantity {
  const isBare = quantity.unit === '' && quantity.prefix === '';
  if (role === 'stated' && isBare && STATED_UNIT[kind] !== undefined)
    return { ...quantity, ...STATED_UNIT[kind], measure: '%' };
  // The two levels of a difference in points are percentages, whether or not their sign was typed.
  if (kind === 'points' && isBare) return { ...quantity, nature: 'percent', unit: '%', measure: '%' };
  return quantity;
}

const DIGIT = /\p{N}/u;

/** Where in the selection the typed numeral stands by itself, so that the record can point at it; else nowhere. */
function placeIn(text: string, { start, end }: Span, digits: string): Span {
  for (let at = start; digits !== ''; at++) {
    at = text.indexOf(digits, at);
    const behind = at + digits.length;
    if (at < 0 || behind > end) break;
    if (!DIGIT.test(text.charAt(at - 1)) && !DIGIT.test(text.charAt(behind)))
      return { start: at, end: behind };
  }
  return { start, end: start };
}

const directionOf = ({ sign, readings: [{ value }] }: Quantity): Direction => {
  if (sign === '-') return 'fall';
  return sign === '+' && value.gt(0) ? 'rise' : 'unsaid';
};

type Figures = ReadonlyMap<FigureRole, readonly Quantity[]>;

function assembled(kind: ClaimKind, span: Span, figures: Figures): Claim | Refused {
  const one = (role: FigureRole): Quantity | undefined => figures.get(role)?.[0];
  const found = { ...span, rule: `hand.${kind}`, certainty: 'given' } as const;
  const [stated, part, whole, after] = [one('stated'), one('part'), one('whole'), one('after')];
  const missing = ROLES[kind].needed.find((role) => one(role) === undefined);
  const lacks = (): Refused => ({ type: 'missing', role: missing ?? 'stated' });
  switch (kind) {
    case 'ratio':
      return part && whole && stated ? { ...found, kind, part, whole, stated, isBody: false } : lacks();
    case 'quota':
      return part && whole ? { ...found, kind, part, whole } : lacks();
    case 'share':
      return whole && stated ? { ...found, kind, part, whole, stated } : lacks();
    case 'attainment': {
      const actual = one('actual');
      return actual && stated
        ? { ...found, kind, actual, target: one('target'), stated, measures: 'level' }
        : lacks();
    }
    case 'change': {
      const before = one('before');
      if (!after || !stated) return lacks();
      const levels = before
        ? ({ known: 'before-after', before, after } as const)
        : ({ known: 'after', after } as const);
      return { ...found, kind, levels, stated, direction: directionOf(stated), measures: 'growth' };
    }
    case 'points':
      return after && stated
        ? { ...found, kind, before: one('before'), after, stated, direction: directionOf(stated) }
        : lacks();
    case 'multiple':
      return after && stated
        ? { ...found, kind, before: one('before'), after, stated, measures: 'times', direction: 'unsaid' }
        : lacks();
    case 'breakdown': {
      const parts = figures.get('part') ?? [];
      return parts.length < 2
        ? { type: 'missing', role: 'part' }
        : { ...found, kind, total: stated, parts, isComplete: true };
    }
  }
}

/** The claim that a person made of typed figures, at the place that they selected. */
export function namedClaim(
  source: ReadSource,
  selection: Span,
  { kind, figures }: NamedClaim,
): Claim | Refused {
  const { text, lexicon } = source.checked;
  const span = normalSpan(selection, source);
  const read = new Map<FigureRole, Quantity[]>();
  const known: readonly FigureRole[] = [...ROLES[kind].needed, ...ROLES[kind].optional];
  for (const figure of figures) {
    if (!known.includes(figure.role)) return { type: 'no-such-figure', role: figure.role };
    const quantity = typedQuantity(figure.typed, figure.language, lexicon);
    if (quantity === undefined) return { type: 'unread', figure: plain(figure) };
    const numeral = placeIn(text.text, span, quantity.digits);
    const placed = { ...inUnit(quantity, kind, figure.role), numeral, ...numeral };
    read.set(figure.role, [...(read.get(figure.role) ?? []), placed]);
  }
  return assembled(kind, span, read);
}

const plain = ({ role, typed, language }: TypedFigure): TypedFigure => ({ role, typed, language });

/** A claim that a person names figure by figure, judged as any other. Its rule says so: `vi/hand.ratio`. */
export function nameClaim(source: ReadSource, selection: Span, named: NamedClaim): Judged {
  const claim = namedClaim(source, selection, named);
  return isRefused(claim) ? claim : judgeGiven(claim, claim.rule, source);
}
