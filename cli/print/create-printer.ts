import type { ExtraField, Format } from '../options.ts';
import { csvPrinter } from './csv.ts';
import { jsonPrinter } from './json.ts';
import { ndjsonPrinter } from './ndjson.ts';
import type { Printer, Screen } from './printer.ts';
import { tablePrinter } from './table.ts';

/** The printer of a format; `several` says that more than one document may come, `extra` what NDJSON lines hold besides. */
export function createPrinter(
  format: Format,
  {
    screen,
    several,
    extra,
  }: { readonly screen: Screen; readonly several: boolean; readonly extra: readonly ExtraField[] },
): Printer {
  switch (format) {
    case 'table':
      return tablePrinter(screen, several);
    case 'json':
      return jsonPrinter(several);
    case 'ndjson':
      return ndjsonPrinter(extra);
    case 'csv':
      return csvPrinter();
  }
}
