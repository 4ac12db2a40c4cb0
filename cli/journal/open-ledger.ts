import { pathOf } from '../list/files.ts';
import type { AuditCommand } from '../options.ts';
import { type Ledger, plainLedger } from './ledger.ts';
import { headingOf } from './order.ts';
import type { OutputFile } from './output-file.ts';

/** Where the output of a command goes: a file with a journal, a file without, or else to `write`. */
export async function openLedger(
  command: AuditCommand,
  write: (text: string) => Promise<void>,
): Promise<Ledger> {
  const { output, journal } = command;
  if (output === undefined) return plainLedger(write, async () => {});
  const named = (name: string) => ({ name, path: pathOf(name) });
  if (journal !== undefined) {
    const { openJournalled } = await import('./journalled.ts');
    return openJournalled(named(output), named(journal), headingOf(command));
  }
  // Not before there is something to write: an order that comes to nothing leaves an older file as it is.
  let file: Promise<OutputFile> | undefined;
  const opened = (): Promise<OutputFile> => {
    file ??= import('./output-file.ts').then(({ openOutputFile }) =>
      openOutputFile(pathOf(output), output, undefined),
    );
    return file;
  };
  return plainLedger(
    async (text) => (await opened()).write(text),
    async () => (await file)?.close(),
  );
}
