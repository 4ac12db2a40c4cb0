import { parseArgs } from 'node:util';
import { UnusableInput } from '../../cli/unusable.ts';

/** What is to be compared, and how it is told. */
export interface Order {
  readonly revision: string;
  /** At least one. */
  readonly files: readonly string[];
  readonly only: 'flags' | 'everything';
  /** How many changes of a group are quoted at most; nothing for all. */
  readonly limit: number | undefined;
  readonly form: 'text' | 'json';
}

const USAGE = 'npm run eval:diff -- REV FILES… [--flags] [--limit N] [--json]';

function parse(argv: readonly string[]) {
  try {
    return parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        flags: { type: 'boolean', default: false },
        limit: { type: 'string' },
        json: { type: 'boolean', default: false },
      },
    });
  } catch (error) {
    const [fact = ''] = String(error instanceof Error ? error.message : error).split(/\.\s|\n/u);
    throw new UnusableInput(`${fact.replace(/\.$/u, '')}; the call is ${USAGE}`);
  }
}

/** What the person asked for; refused where it cannot be done. */
export function readOrder(argv: readonly string[]): Order {
  const { values, positionals } = parse(argv);
  const [revision, ...files] = positionals;
  if (revision === undefined) throw new UnusableInput(`No revision is named; the call is ${USAGE}`);
  if (files.length === 0) {
    throw new UnusableInput(
      `No file of articles is named behind the revision “${revision}”; the call is ${USAGE}`,
    );
  }
  return {
    revision,
    files,
    only: values.flags ? 'flags' : 'everything',
    limit: values.limit === undefined ? undefined : limitOf(values.limit),
    form: values.json ? 'json' : 'text',
  };
}

function limitOf(written: string): number {
  if (/^\d{1,9}$/u.test(written)) return Number(written);
  throw new UnusableInput(`--limit is a number of changes, not “${written}”`);
}
