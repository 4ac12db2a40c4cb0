import { claimsOf } from './claims.ts';
import type { Printer } from './printer.ts';

/** `{"source", "language", "claims", "tensions", "coverage"}`; for NDJSON input an array of these, `several` being true. */
export function jsonPrinter(several: boolean): Printer {
  let printed = 0;
  const separator = (): string => {
    printed += 1;
    if (!several) return '';
    return printed === 1 ? '[\n' : ',\n';
  };
  return {
    document({ id, language }, audit) {
      const claims = claimsOf(audit);
      const tensions = audit.tensions.map(({ record }) => record);
      const json = JSON.stringify(
        { source: id, language, claims, tensions, coverage: audit.coverage },
        null,
        2,
      );
      return separator() + json + (several ? '' : '\n');
    },
    broken: () => '',
    end() {
      if (!several) return '';
      return printed === 0 ? '[]\n' : '\n]\n';
    },
  };
}
