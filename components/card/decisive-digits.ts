/** A shown number, cut where its digits begin to matter. */
export interface CutNumber {
  readonly same: string;
  readonly decisive: string;
}

/**
 * Cuts a recomputed number where it parts from the printed one: against `101`, `101.3` is `101` and `.3`. A number
 * that does not part from it, or has more or fewer digits before the decimal sign, is decisive as a whole.
 * `value` and `printed` are decimal strings; `shown` is `value` as the language writes it.
 */
export function cutDecisive(value: string, shown: string, printed: string | undefined): CutNumber {
  const [size, other] = [unsigned(value), unsigned(printed ?? '')];
  if (wholeDigits(size) !== wholeDigits(other) || size === other) return { same: '', decisive: shown };
  let end = 0;
  while (end < size.length && size[end] === other[end]) end++;
  const digits = size.slice(0, end).replaceAll('.', '').length;
  if (digits === 0) return { same: '', decisive: shown };
  const cut = [...shown.matchAll(/\d/g)][digits - 1]?.index ?? -1;
  return { same: shown.slice(0, cut + 1), decisive: shown.slice(cut + 1) };
}

const unsigned = (value: string): string => value.replace(/^[-+\u2212]/, '');
const wholeDigits = (value: string): number => value.split('.')[0]?.length ?? 0;
