import { userAgent } from './fetch/agent.ts';
import { createCrawler } from './fetch/crawler.ts';
import { createNamedHosts } from './fetch/named-hosts.ts';
import { HELP } from './help.ts';
import type { Ledger } from './journal/ledger.ts';
import { openLedger } from './journal/open-ledger.ts';
import { pathOf } from './list/files.ts';
import { listTasks } from './list/list-tasks.ts';
import { type AuditCommand, readCommand } from './options.ts';
import { FORMATS } from './print/formats.ts';
import { harmless } from './print/harmless.ts';
import { createJoiner } from './print/joiner.ts';
import type { ExitStatus, Surroundings } from './surroundings.ts';
import { createProgress, NO_PROGRESS, type Progress } from './watch/progress.ts';
import { runSummary } from './watch/summary.ts';
import { type Manner, printerOf } from './work/answer.ts';
import { createSoloist, createThreads } from './work/crew.ts';
import { inOrder } from './work/in-order.ts';
import { createPerformer, roomFor } from './work/perform.ts';
import { errorsIn, plus, type Tally } from './work/tally.ts';

/** Runs the audit command; throws UnusableInput where there is nothing to go on with. */
export async function run(argv: readonly string[], surroundings: Surroundings): Promise<ExitStatus> {
  if (argv[0] === 'replay') return (await import('./replay.ts')).runReplay(argv.slice(1), surroundings);
  if (argv[0] === 'evidence') return (await import('./evidence.ts')).runEvidence(argv.slice(1), surroundings);
  const command = readCommand(argv);
  if (command.type === 'audit') return auditAll(command, surroundings);
  await surroundings.write(HELP);
  return 0;
}

async function auditAll(command: AuditCommand, surroundings: Surroundings): Promise<ExitStatus> {
  const stop = new AbortController();
  const ledger = await openLedger(command, surroundings.write);
  try {
    return await auditInto(ledger, command, surroundings, stop.signal);
  } finally {
    // Where the run broke off, pages may still be waiting to be asked for.
    stop.abort();
    await ledger.release();
  }
}

async function auditInto(
  ledger: Ledger,
  command: AuditCommand,
  surroundings: Surroundings,
  signal: AbortSignal,
): Promise<ExitStatus> {
  const { settings, manners, jobs } = command;
  const start = performance.now();
  const named = createNamedHosts(manners.hosts.map((host) => `http://${host}`));
  const crawler = createCrawler(manners, named, signal);
  const own = [command.output, command.journal].flatMap((name) => (name === undefined ? [] : [pathOf(name)]));
  const reach = { crawler, named, agent: userAgent(manners.contact), own: new Set(own), sitemaps: ledger };
  const { several, tasks } = await listTasks(command, reach);
  const manner: Manner = { settings, several, screen: surroundings.screen, password: command.password };
  const printer = await printerOf(manner);
  const crew =
    jobs === undefined || !several
      ? createSoloist(manner, printer, surroundings.ask)
      : createThreads(jobs, manner, printer);
  const joiner = createJoiner(printer.frame, ledger.begun);
  const progress = progressOf(command, surroundings, ledger.before);
  const perform = createPerformer({ crew, crawler, printer, several });
  let tally = ledger.before;
  try {
    for await (const { task, result } of inOrder(ledger.left(tasks), perform, roomFor(crew))) {
      tally = plus(tally, result.tally);
      if (result.problem !== undefined && result.record === undefined) {
        progress.clear();
        surroundings.complain(harmless(result.problem));
      }
      await ledger.enter(task, joiner.next(result.record), tally);
      progress.update(tally);
    }
    await ledger.finish(joiner.end());
  } finally {
    progress.clear();
    await crew.close();
  }
  if (isBatch(command, several)) {
    surroundings.complain(runSummary(tally, ledger.before, (performance.now() - start) / 1000));
  }
  return statusOf(command, tally);
}

/** A filter in a pipe says nothing of itself unless it is asked to. */
const isBatch = ({ places, reading, progress }: AuditCommand, several: boolean): boolean =>
  progress === 'always' || (several && (reading === 'lists' || !places.includes('-')));

function progressOf(
  { progress, output }: AuditCommand,
  { watched, screen }: Surroundings,
  before: Tally,
): Progress {
  if (watched === undefined) return NO_PROGRESS;
  // On a terminal that shows the answers too, they are the progress.
  const isInTheWay = output === undefined && screen.columns !== undefined;
  if (progress === 'watched' && (!watched.shown || isInTheWay)) return NO_PROGRESS;
  return createProgress(watched.stream, before);
}

function statusOf({ settings }: AuditCommand, tally: Tally): ExitStatus {
  if (FORMATS[settings.format].status === 'answers') return 0;
  if (tally.broken > 0) return 2;
  return errorsIn(tally) > 0 ? 1 : 0;
}
