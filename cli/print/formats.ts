import type { ExtraField } from './extra-fields.ts';
import type { Printer, Screen } from './printer.ts';

/** What a printer may go by besides what it prints. */
export interface Occasion {
  readonly screen: Screen;
  /** Whether more than one document may come. */
  readonly several: boolean;
  /** What a line of NDJSON holds besides. */
  readonly extra: readonly ExtraField[];
}

interface FormatFacts {
  /** Loads the printer: that of another format has no part in the start. */
  readonly printer: (occasion: Occasion) => Promise<Printer>;
  /** Whether a file of it can be cut off after any item and gone on with. */
  readonly resumable: boolean;
  /** What standard input is when nothing else is said of it: lines of JSON, or what it looks like. */
  readonly input: 'lines' | 'any';
  /** What the exit status speaks of: the figures, or only whether every item was answered. */
  readonly status: 'figures' | 'answers';
}

/** The formats that the output may be in: all that the command knows of them stands here and in their printers. */
export const FORMATS = {
  table: {
    printer: async ({ screen, several }) => (await import('./table.ts')).tablePrinter(screen, several),
    resumable: false,
    input: 'any',
    status: 'figures',
  },
  json: {
    printer: async ({ several }) => (await import('./json.ts')).jsonPrinter(several),
    resumable: false,
    input: 'any',
    status: 'figures',
  },
  ndjson: {
    printer: async ({ extra }) => (await import('./ndjson.ts')).ndjsonPrinter(extra),
    resumable: true,
    input: 'lines',
    status: 'answers',
  },
  csv: {
    printer: async () => (await import('./csv.ts')).csvPrinter(),
    resumable: true,
    input: 'any',
    status: 'figures',
  },
} as const satisfies Readonly<Record<string, FormatFacts>>;
export type Format = keyof typeof FORMATS;

/** The format of a name, where there is one. */
export const isFormat = (name: string): name is Format => Object.hasOwn(FORMATS, name);
