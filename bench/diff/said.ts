import type { ClaimRecord } from '../../lib/engine/report/record.ts';

/** What a comparison looks at in a claim. Revisions differ in the rest of their records. */
export type SaidClaim = Pick<ClaimRecord, 'kind' | 'verdict' | 'start' | 'end' | 'rule'> & {
  /** As written, with its unit; nothing where the text states none. */
  readonly stated: string | undefined;
  /** Where the stated figure stands. */
  readonly place: number | undefined;
  readonly computed: string | undefined;
  /** Role, value and place of each operand, as one string. */
  readonly operands: string;
};

/** What was said of an article. */
export interface Said {
  readonly claims: readonly SaidClaim[];
  /** Why it could not be read. */
  readonly problem?: string;
}

/** How many digits of a computed figure tell it from another. */
const DIGITS = 6;

/** What a line of the command's answers says. */
export function saidOf(line: string): Said {
  const answer = JSON.parse(line) as { claims?: readonly ClaimRecord[]; error?: string };
  if (answer.claims === undefined) return { claims: [], problem: answer.error ?? 'no claims in the answer' };
  return { claims: answer.claims.map(claimOf) };
}

function claimOf({ kind, verdict, start, end, rule, stated, computed, operands }: ClaimRecord): SaidClaim {
  return {
    kind,
    verdict,
    start,
    end,
    rule,
    stated: stated === null ? undefined : figure(stated.value, stated.unit),
    place: stated?.start,
    computed:
      computed === null ? undefined : figure(`${Number(computed.value.toPrecision(DIGITS))}`, computed.unit),
    operands: operands.map((one) => `${one.role} ${one.value} at ${one.start}`).join(', '),
  };
}

const figure = (value: string, unit: string): string =>
  unit === '' || unit === '%' ? `${value}${unit}` : `${value} ${unit}`;
