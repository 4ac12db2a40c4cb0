import { parseArgs } from 'node:util';
import { readableTag } from './language.ts';
import { UnusableInput } from './unusable.ts';

export const FORMATS = ['table', 'json', 'ndjson', 'csv'] as const;
export type Format = (typeof FORMATS)[number];

/** What a line of NDJSON holds only where it is asked for. */
const EXTRA_FIELDS = ['tensions', 'coverage'] as const;
export type ExtraField = (typeof EXTRA_FIELDS)[number];

export interface AuditCommand {
  readonly type: 'audit';
  /** A file, an http(s) address, or `-` for standard input. */
  readonly source: string;
  readonly format: Format;
  /** Primary tag of a language that is read, or nothing where it is to be found out. */
  readonly language: string | undefined;
  readonly extra: readonly ExtraField[];
  /** Whether the working goes with each claim. */
  readonly explain: 'working' | 'nothing';
}
export type Command = { readonly type: 'help' } | AuditCommand;

const isFormat = (name: string): name is Format => FORMATS.some((format) => format === name);

function parse(argv: readonly string[]) {
  try {
    return parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        format: { type: 'string', default: 'table' },
        lang: { type: 'string' },
        tensions: { type: 'boolean', default: false },
        coverage: { type: 'boolean', default: false },
        explain: { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
  } catch (error) {
    // Node's message goes on with advice on how to pass such an argument by force; its first sentence is the fact.
    const [fact = ''] = String(error instanceof Error ? error.message : error).split(/\.\s|\n/u);
    throw new UnusableInput(`${fact.replace(/\.$/u, '')}; --help lists the options`);
  }
}

/** What the person asked for. */
export function readCommand(argv: readonly string[]): Command {
  const { values, positionals } = parse(argv);
  if (values.help) return { type: 'help' };
  const [source, second] = positionals;
  if (source === undefined || source === '') {
    throw new UnusableInput(
      'Nothing to audit: name a file, an address, or - for standard input; --help says more',
    );
  }
  if (second !== undefined) throw new UnusableInput(`One source at a time: ${source} or ${second}`);
  if (!isFormat(values.format)) {
    throw new UnusableInput(`Unknown format “${values.format}”; it can be ${FORMATS.join(', ')}`);
  }
  const language = values.lang === undefined ? undefined : readableTag(values.lang);
  const extra = EXTRA_FIELDS.filter((field) => values[field]);
  const explain = values.explain ? 'working' : 'nothing';
  return { type: 'audit', source, format: values.format, language, extra, explain };
}
