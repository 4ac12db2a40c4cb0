import { mainLanguage } from '../read/document.ts';
import { claimsOf, traceField } from './claims.ts';
import { harmlessJson } from './harmless.ts';
import { NO_FRAME, type Printer } from './printer.ts';

const ARRAY = { before: '[\n', between: ',\n', after: '\n]\n', empty: '[]\n' };

/**
 * `{"source", "language", "claims", "coverage"}`, with `"tensions"` and `"trace"` where they were asked for, or
 * `{"source", "error"}`; an array of these where `several` may come.
 */
export function jsonPrinter(several: boolean): Printer {
  const printed = (record: object): string =>
    harmlessJson(JSON.stringify(record, null, 2)) + (several ? '' : '\n');
  return {
    frame: several ? ARRAY : NO_FRAME,
    document(document, audit) {
      const claims = claimsOf(audit);
      const tensions = audit.tensions?.map(({ record }) => record);
      const { coverage } = audit;
      const more = { ...(tensions && { tensions }), ...traceField(audit.traces) };
      return printed({ source: document.id, language: mainLanguage(document), claims, coverage, ...more });
    },
    broken: ({ id, problem }) => printed({ source: id, error: problem }),
  };
}
