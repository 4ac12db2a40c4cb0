import { formatNumber, formatUnit } from '../../lib/desk/messages/format.ts';
import type { Locale } from '../../lib/desk/messages/locale.ts';
import type { Figure, Term, WorkingLine } from '../../lib/engine/explain/explanation.ts';
import { cutDecisive } from './decisive-digits.ts';
import { lookOf, type RoleLook } from './role-look.ts';

/** A stretch of a line of working in one look; `decisive` are the digits that decide. */
export interface WorkingPiece {
  readonly text: string;
  readonly look: RoleLook | 'sign' | 'plain' | 'decisive';
}

/** A term cut into its looks; the texts join to the term. */
export function workingPieces(
  term: Term,
  stated: Figure | undefined,
  locale: Locale,
): readonly WorkingPiece[] {
  if ('sign' in term) return [{ text: isTight(term.sign) ? term.sign : `${term.sign} `, look: 'sign' }];
  const { figure, role, decisive } = term;
  const number = formatNumber(figure, locale);
  const unit = formatUnit(figure, locale);
  const prefix = figure.prefix ?? '';
  if (!decisive)
    return pieces([
      { text: prefix, look: 'plain' },
      { text: number, look: role === undefined ? 'plain' : lookOf(role) },
      { text: unit, look: 'plain' },
    ]);
  const cut = cutDecisive(figure.value, number, stated?.unit === figure.unit ? stated.value : undefined);
  return pieces([
    { text: prefix + cut.same, look: 'plain' },
    { text: cut.decisive, look: 'decisive' },
    { text: unit, look: 'plain' },
  ]);
}

/** A line may only be broken before a sign, never after it. */
export function stepsOf(line: WorkingLine): readonly WorkingLine[] {
  const steps: Term[][] = [];
  for (const term of line) {
    const last = steps.at(-1);
    const afterSign = last?.at(-1);
    if (last && ((afterSign && 'sign' in afterSign) || ('sign' in term && term.sign === ')')))
      last.push(term);
    else steps.push([term]);
  }
  return steps;
}

const isTight = (sign: string): boolean => sign === '(' || sign === ')';
const pieces = (all: readonly WorkingPiece[]): readonly WorkingPiece[] =>
  all.filter(({ text }) => text !== '');
