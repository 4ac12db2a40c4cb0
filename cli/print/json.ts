import { claimsOf } from './claims.ts';
import { NO_FRAME, type Printer } from './printer.ts';

const ARRAY = { before: '[\n', between: ',\n', after: '\n]\n', empty: '[]\n' };

/**
 * `{"source", "language", "claims", "coverage"}`, with `"tensions"` and `"trace"` where they were asked for, or
 * `{"source", "error"}`; an array of these where `several` may come.
 */
export function jsonPrinter(several: boolean): Printer {
  const printed = (record: object): string => JSON.stringify(record, null, 2) + (several ? '' : '\n');
  return {
    frame: several ? ARRAY : NO_FRAME,
    document({ id, language }, audit) {
      const claims = claimsOf(audit);
      const tensions = audit.tensions?.map(({ record }) => record);
      const { coverage, trace } = audit;
      const more = { ...(tensions && { tensions }), ...(trace && { trace }) };
      return printed({ source: id, language, claims, coverage, ...more });
    },
    broken: ({ id, problem }) => printed({ source: id, error: problem }),
  };
}
