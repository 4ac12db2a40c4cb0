import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Evidence } from '../lib/desk/evidence/evidence.ts';
import { writeEvidence } from '../lib/desk/evidence/evidence-json.ts';
import { toClaimReview } from '../lib/desk/forms/claim-review.ts';
import { toCsv } from '../lib/desk/forms/csv.ts';
import { toMarkdown } from '../lib/desk/forms/markdown.ts';
import { reportView } from '../lib/desk/forms/report-view.ts';
import { toAnnotations } from '../lib/desk/forms/web-annotation.ts';
import { evidenceOf } from './evidence-of.ts';
import { type EvidenceCommand, readEvidenceCommand } from './evidence-options.ts';
import { harmlessJson, harmlessLines } from './print/harmless.ts';
import type { ExitStatus, Surroundings } from './surroundings.ts';
import { UnusableInput } from './unusable.ts';
import { notWritten } from './write-problem.ts';

const json = (value: object): string => `${JSON.stringify(value, null, 2)}\n`;

function written(evidence: Evidence, { form, reviewer, ...command }: EvidenceCommand): string {
  const locale = command.locale ?? (evidence.page.language === 'vi' ? 'vi' : 'en');
  switch (form) {
    case 'json':
      return writeEvidence(evidence);
    case 'csv':
      return toCsv([evidence], locale, 'bare');
    case 'markdown': {
      const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
      return toMarkdown(reportView(evidence, { locale, timeZone, dismissed: 'shown' }));
    }
    case 'claimreview': {
      const graph = toClaimReview(evidence, reviewer, locale);
      // So that it may stand in a script element of a page, which any `</script>` in it would end.
      if (graph !== undefined) return json(graph).replaceAll('<', '\\u003c');
      throw new UnusableInput(
        'No claim is confirmed, so there is no review of one; --confirm 1,3 confirms claims by their numbers',
      );
    }
    case 'annotations': {
      const collection = toAnnotations(evidence, locale);
      if (collection !== undefined) return json(collection);
      throw new UnusableInput('Annotations are of a page; name the address of this one with --url');
    }
  }
}

/** `evidence SOURCE`: the evidence of an article, or that of a file in another form. */
export async function runEvidence(
  argv: readonly string[],
  { write, ask }: Pick<Surroundings, 'write' | 'ask'>,
): Promise<ExitStatus> {
  const command = readEvidenceCommand(argv);
  const text = written(await evidenceOf(command, ask), command);
  if (command.output === undefined) await write(toTerminal(text, command.form));
  else await writeTo(command.output, text);
  return 0;
}

/** What is printed instead of saved may come to a terminal. */
const toTerminal = (text: string, form: EvidenceCommand['form']): string =>
  form === 'csv' || form === 'markdown' ? harmlessLines(text) : harmlessJson(text);

async function writeTo(output: string, text: string): Promise<void> {
  // npm runs scripts in the project's folder; INIT_CWD is where the person stands.
  await writeFile(resolve(process.env.INIT_CWD ?? process.cwd(), output), text).catch(
    (error: NodeJS.ErrnoException) => {
      throw new UnusableInput(notWritten(output, error));
    },
  );
}
