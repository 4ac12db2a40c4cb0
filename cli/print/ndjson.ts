import { mainLanguage } from '../read/document.ts';
import { claimsOf, traceField } from './claims.ts';
import type { ExtraField } from './extra-fields.ts';
import { harmlessJson } from './harmless.ts';
import { NO_FRAME, type Printer } from './printer.ts';

const line = (record: object): string => `${harmlessJson(JSON.stringify(record))}\n`;

/**
 * One line a document, in the order of the input; a line that could not be read is answered with its error. A line has
 * the fields `id`, `lang` and `claims`, and those that were asked for: a reader may take any other for a mistake.
 */
export const ndjsonPrinter = (extra: readonly ExtraField[]): Printer => ({
  frame: NO_FRAME,
  document(document, audit) {
    const claims = claimsOf(audit);
    const tensions = audit.tensions?.map(({ record }) => record);
    const more = {
      ...(tensions && { tensions }),
      ...(extra.includes('coverage') && { coverage: audit.coverage }),
      ...traceField(audit.traces),
    };
    return line({ id: document.id, lang: mainLanguage(document), claims, ...more });
  },
  broken: ({ id, problem }) => line({ id, error: problem }),
});
