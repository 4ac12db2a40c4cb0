import type { Figure } from '../../engine/explain/explanation.ts';

/** What stands before an amount: a sign, alone or behind letters, and the codes that come before in any case. */
const SIGN = /^\p{L}{0,3}\p{Sc}$|^(?:Rp\.?|RM|Rs)$/u;
/** An ISO 4217 code may stand on either side: before the number where more words follow it in the unit. */
const CODE = /^[A-Z]{3}$/u;

/** A figure in the unit of a record, which is one string there: of `$ million` the sign stands before the number. */
export function recordFigure(value: string, unit: string): Figure {
  const [first = '', ...others] = unit.split(' ');
  return SIGN.test(first) || (CODE.test(first) && others.length > 0)
    ? { value, endless: false, unit: others.join(' '), prefix: first }
    : { value, endless: false, unit };
}
