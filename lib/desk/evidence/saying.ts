import type { ClaimRecord } from '../../engine/report/record.ts';

/** What of a record tells one claim of an article from the others. */
export interface Said extends Pick<ClaimRecord, 'kind' | 'quote'> {
  readonly operands: readonly Pick<ClaimRecord['operands'][number], 'role' | 'value'>[];
  readonly stated: Pick<NonNullable<ClaimRecord['stated']>, 'value' | 'unit'> | null;
}

/** What a claim says, wherever it stands: the quote counts, so that an edit beside its figures makes it another claim. */
export const saying = ({ kind, quote, operands, stated }: Said): string =>
  JSON.stringify([
    kind,
    quote,
    operands.map(({ role, value }) => [role, value]),
    stated?.value,
    stated?.unit,
  ]);
