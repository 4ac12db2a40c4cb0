import type { Passage } from './passage.ts';

/** The first token of the statement that a token stands in; a comma goes on with it, a semicolon does not. */
export function statementStart({ tokens }: Passage, at: number): number {
  let k = at;
  while (k > 0 && !/^[;:()]$/u.test(tokens[k - 1]?.text ?? '')) k--;
  return k;
}
