import { parseArgs } from 'node:util';
import { readableTag } from './language.ts';
import { EXTRA_FIELDS, type ExtraField } from './print/extra-fields.ts';
import { FORMATS, type Format, isFormat } from './print/formats.ts';
import { UnusableInput } from './unusable.ts';

/** What decides how an item is answered: with equal settings equal items have equal answers. */
export interface AuditSettings {
  readonly format: Format;
  /** Primary tag of a language that is read, or nothing where it is to be found out. */
  readonly language: string | undefined;
  readonly extra: readonly ExtraField[];
  /** Whether the working goes with each claim. */
  readonly explain: 'working' | 'nothing';
  /** Whether it is told how each sentence was read. */
  readonly trace: 'sentences' | 'nothing';
}

/** How a stranger's server is asked for pages. */
export interface Manners {
  /** Where the person who crawls can be reached, for the user agent. */
  readonly contact: string | undefined;
  /** Seconds between two requests to one host, at least. */
  readonly delay: number;
  /** Hosts, some with a port, that sitemaps may lead to besides their own. */
  readonly hosts: readonly string[];
}

export interface AuditCommand {
  readonly type: 'audit';
  /** Files, folders, patterns, http(s) addresses, or `-` for standard input; at least one. */
  readonly places: readonly string[];
  /** Whether the places are themselves what is audited, or name it line by line. */
  readonly reading: 'sources' | 'lists';
  readonly settings: AuditSettings;
  /** That of PDFs that are locked; kept out of the settings, which a journal keeps. */
  readonly password: string | undefined;
  /** Worker threads; nothing where the process does the work itself. */
  readonly jobs: number | undefined;
  /** A file to write to instead of standard output. */
  readonly output: string | undefined;
  /** Only together with an output. */
  readonly journal: string | undefined;
  readonly progress: 'always' | 'watched';
  readonly manners: Manners;
}
export type Command = { readonly type: 'help' } | AuditCommand;

const MOST_JOBS = 256;

function parse(argv: readonly string[]) {
  try {
    return parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        format: { type: 'string', default: 'table' },
        lang: { type: 'string' },
        password: { type: 'string' },
        tensions: { type: 'boolean', default: false },
        coverage: { type: 'boolean', default: false },
        explain: { type: 'boolean', default: false },
        trace: { type: 'boolean', default: false },
        list: { type: 'boolean', default: false },
        jobs: { type: 'string' },
        output: { type: 'string', short: 'o' },
        journal: { type: 'string' },
        progress: { type: 'boolean', default: false },
        contact: { type: 'string' },
        delay: { type: 'string' },
        host: { type: 'string', multiple: true, default: [] },
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
  const places = positionals.filter((place) => place !== '');
  if (places.length === 0) {
    throw new UnusableInput(
      'Nothing to audit: name a file, an address, or - for standard input; --help says more',
    );
  }
  if (places.length > 1 && places.includes('-')) {
    throw new UnusableInput('Standard input (-) is read alone, not among other sources');
  }
  const { format, output, journal } = values;
  if (!isFormat(format)) {
    throw new UnusableInput(`Unknown format “${format}”; it can be ${Object.keys(FORMATS).join(', ')}`);
  }
  checkJournal(format, output, journal);
  return {
    type: 'audit',
    places,
    reading: values.list ? 'lists' : 'sources',
    settings: {
      format,
      language: values.lang === undefined ? undefined : readableTag(values.lang),
      extra: EXTRA_FIELDS.filter((field) => values[field]),
      explain: values.explain ? 'working' : 'nothing',
      trace: values.trace ? 'sentences' : 'nothing',
    },
    password: values.password,
    jobs: values.jobs === undefined ? undefined : jobsOf(values.jobs),
    output,
    journal,
    progress: values.progress ? 'always' : 'watched',
    manners: {
      contact: contactOf(values.contact),
      delay: delayOf(values.delay),
      hosts: values.host.map(hostOf),
    },
  };
}

function checkJournal(format: Format, output: string | undefined, journal: string | undefined): void {
  if (journal === undefined) return;
  if (output === undefined)
    throw new UnusableInput('--journal needs --output FILE, which it keeps account of');
  if (FORMATS[format].resumable) return;
  const fit = Object.entries(FORMATS).flatMap(([name, { resumable }]) => (resumable ? [name] : []));
  throw new UnusableInput(`--journal goes with --format ${fit.join(' or ')}, not ${format}`);
}

function jobsOf(written: string): number {
  const jobs = /^\d+$/u.test(written) ? Number(written) : 0;
  if (jobs >= 1 && jobs <= MOST_JOBS) return jobs;
  throw new UnusableInput(`--jobs is a number of threads from 1 to ${MOST_JOBS}, not “${written}”`);
}

function delayOf(written: string | undefined): number {
  if (written === undefined) return 1;
  const seconds = /^\d+(?:\.\d+)?$/u.test(written) ? Number(written) : Number.NaN;
  if (seconds <= 3600) return seconds;
  throw new UnusableInput(`--delay is a number of seconds, not “${written}”`);
}

/** The host of a name as people write it, as addresses have it. */
function hostOf(written: string): string {
  const url = URL.canParse(`http://${written}`) ? new URL(`http://${written}`) : undefined;
  if (url !== undefined && url.href === `http://${url.host}/`) return url.host;
  throw new UnusableInput(`--host is a host, as in example.org or localhost:8080, not “${written}”`);
}

/** What goes into an HTTP header as it is. */
function contactOf(written: string | undefined): string | undefined {
  if (written === undefined || /^[\x21-\x27\x2a-\x7e]+$/u.test(written)) return written;
  throw new UnusableInput('--contact is an address of the web or of mail, without blanks or brackets');
}
