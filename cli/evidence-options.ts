import { parseArgs } from 'node:util';
import type { Reviewer } from '../lib/desk/forms/claim-review.ts';
import { LOCALES, type Locale } from '../lib/desk/messages/locale.ts';
import { readableTag } from './language.ts';
import { UnusableInput } from './unusable.ts';

export const FORMS = ['json', 'csv', 'markdown', 'claimreview', 'annotations'] as const;
export type Form = (typeof FORMS)[number];

export interface EvidenceCommand {
  /** An article, or a file of evidence. */
  readonly source: string;
  readonly form: Form;
  /** Of the report; nothing where it is that of the article. */
  readonly locale: Locale | undefined;
  /** Primary tag of the article's language, or nothing where it is to be found out. */
  readonly language: string | undefined;
  /** That of the article, where it is a PDF that is locked. */
  readonly password: string | undefined;
  /** The address of the article, where the source is a copy of it. */
  readonly url: string | undefined;
  /** Numbers of claims, from 1, that the person has gone through and stands by. */
  readonly confirmed: readonly number[];
  readonly reviewer: Reviewer;
  /** A file to write instead of standard output. */
  readonly output: string | undefined;
}

function parse(argv: readonly string[]) {
  try {
    return parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        as: { type: 'string', default: 'json' },
        in: { type: 'string' },
        lang: { type: 'string' },
        password: { type: 'string' },
        url: { type: 'string' },
        confirm: { type: 'string' },
        reviewer: { type: 'string', default: '' },
        'reviewer-url': { type: 'string', default: '' },
        'review-url': { type: 'string', default: '' },
        output: { type: 'string', short: 'o' },
      },
    });
  } catch (error) {
    const [fact = ''] = String(error instanceof Error ? error.message : error).split(/\.\s|\n/u);
    throw new UnusableInput(`${fact.replace(/\.$/u, '')}; --help lists the options`);
  }
}

const known = <Name extends string>(names: readonly Name[], written: string, what: string): Name => {
  const found = names.find((name) => name === written);
  if (found === undefined)
    throw new UnusableInput(`Unknown ${what} “${written}”; it can be ${names.join(', ')}`);
  return found;
};

/** An http(s) address as it was written; the empty text where none was. */
function address(written: string, option: string): string {
  if (written === '' || (/^https?:\/\//u.test(written) && URL.canParse(written))) return written;
  throw new UnusableInput(`${option} is an http or https address, not “${written}”`);
}

function numbersIn(written: string): readonly number[] {
  if (/^\d+(?:,\d+)*$/u.test(written)) return written.split(',').map(Number);
  throw new UnusableInput(`--confirm takes the numbers of claims, like 1,3; not “${written}”`);
}

/** What follows `evidence` on the command line. */
export function readEvidenceCommand(argv: readonly string[]): EvidenceCommand {
  const { values, positionals } = parse(argv);
  const [source, second] = positionals;
  if (source === undefined || source === '')
    throw new UnusableInput('No article: name a file, an address, or a file of evidence; --help says more');
  if (second !== undefined) throw new UnusableInput(`One source at a time: ${source} or ${second}`);
  const form = known(FORMS, values.as, 'form');
  if (form === 'claimreview' && values.reviewer.trim() === '')
    throw new UnusableInput('A ClaimReview says who reviews: name the desk with --reviewer');
  return {
    source,
    form,
    locale: values.in === undefined ? undefined : known(LOCALES, values.in, 'language of the report'),
    language: values.lang === undefined ? undefined : readableTag(values.lang),
    password: values.password,
    url: values.url === undefined ? undefined : address(values.url, '--url'),
    confirmed: values.confirm === undefined ? [] : numbersIn(values.confirm),
    reviewer: {
      type: 'Organization',
      name: values.reviewer,
      url: address(values['reviewer-url'], '--reviewer-url'),
      reviewUrl: address(values['review-url'], '--review-url'),
    },
    output: values.output,
  };
}
