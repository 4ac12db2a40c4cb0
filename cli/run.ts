import { auditText } from '../lib/audit.ts';
import { severityOf } from '../lib/check/verdict.ts';
import { explainedAudit } from '../lib/explained-audit.ts';
import { HELP } from './help.ts';
import { type AuditCommand, readCommand } from './options.ts';
import { createPrinter } from './print/create-printer.ts';
import type { Screen } from './print/printer.ts';
import { openItems } from './read/items.ts';

/** The command's surroundings, so that it does not reach for them itself. */
export interface Surroundings {
  readonly write: (text: string) => Promise<void>;
  readonly complain: (line: string) => void;
  readonly screen: Screen;
}

/** 0: no error in the figures; 1: figures that do not add up; 2: input that could not be used. */
export type ExitStatus = 0 | 1 | 2;

/** Runs the audit command; throws UnusableInput where there is nothing to go on with. */
export async function run(argv: readonly string[], surroundings: Surroundings): Promise<ExitStatus> {
  if (argv[0] === 'replay') return (await import('./replay.ts')).runReplay(argv.slice(1), surroundings);
  if (argv[0] === 'evidence') return (await import('./evidence.ts')).runEvidence(argv.slice(1), surroundings);
  const command = readCommand(argv);
  if (command.type === 'audit') return auditAll(command, surroundings);
  await surroundings.write(HELP);
  return 0;
}

async function auditAll(
  command: AuditCommand,
  { write, complain, screen }: Surroundings,
): Promise<ExitStatus> {
  const { several, items } = await openItems(command);
  const printer = createPrinter(command.format, { screen, several, extra: command.extra });
  let errors = 0;
  let broken = 0;
  for await (const item of items) {
    if (item.type === 'broken') {
      broken += 1;
      if (command.format !== 'ndjson') complain(item.problem);
      await write(printer.broken(item));
      continue;
    }
    const audit =
      command.explain === 'working'
        ? explainedAudit(item.text, item.language, item.tables)
        : { ...auditText(item.text, item.language, item.tables), workings: [] };
    errors += audit.findings.filter(({ record }) => severityOf(record.verdict) === 'error').length;
    await write(printer.document(item, audit));
  }
  await write(printer.end());
  if (command.format === 'ndjson') return 0;
  if (broken > 0) return 2;
  return errors > 0 ? 1 : 0;
}
