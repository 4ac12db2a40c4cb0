// Ends what is being written with no time to say goodbye, at random moments, and sees that nothing of it is lost:
//   npx tsx bench/killed.ts journal [--times 50] [--seed 1]    runs of the command line with a journal
//   npx tsx bench/killed.ts history [--times 50] [--seed 1]    the browser, while a person decides and takes notes in the panel
// It ends with 1 where something was lost.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as rest } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import fc from 'fast-check';
import { browserSession } from '../scripts/demo/hidden-target.ts';
import { COMMAND } from '../tests/cli/command.ts';
import { panelBeside, row } from '../tests/e2e/beside.ts';
import { type Browser, launch, open } from '../tests/e2e/browser.ts';
import { buildInto } from '../tests/e2e/build.ts';
import { serve } from '../tests/e2e/server.ts';
import { asLine, madeArticles } from './many/articles.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { times: { type: 'string', default: '50' }, seed: { type: 'string', default: '1' } },
});
const times = Number(values.times);
/** When each one is ended, as fractions of the time that there is. */
const moments = fc.sample(fc.double({ min: 0, max: 1, noNaN: true }), {
  numRuns: times,
  seed: Number(values.seed),
});
const folder = await mkdtemp(join(tmpdir(), 'recount-killed-'));

/** Runs the command line to its end, or until it is killed after so many milliseconds; its exit status. */
async function run(args: readonly string[], after?: number): Promise<number | null> {
  const child = spawn(process.execPath, [...COMMAND, ...args], { stdio: 'ignore' });
  const exit = once(child, 'exit');
  if (after !== undefined) {
    await Promise.race([rest(after), exit]);
    child.kill('SIGKILL');
  }
  const [status] = await exit;
  return status;
}

async function journal(): Promise<number> {
  const source = join(folder, 'articles.ndjson');
  await writeFile(source, [...madeArticles(60)].map(asLine).join(''));
  const order = (name: string) => [
    ...[source, '--format', 'csv', '--output', join(folder, name)],
    ...['--journal', join(folder, `${name}.journal`)],
  ];
  const began = performance.now();
  const status = await run(order('whole'));
  const length = performance.now() - began;
  const whole = await readFile(join(folder, 'whole'), 'utf8');
  let lost = 0;
  for (const [at, moment] of moments.entries()) {
    const name = `killed-${at}`;
    await run(order(name), moment * length);
    const again = await run(order(name));
    const isWhole = again === status && (await readFile(join(folder, name), 'utf8')) === whole;
    if (!isWhole)
      console.log(`${name}, ended after ${Math.round(moment * length)} ms: another output, exit ${again}`);
    lost += Number(!isWhole);
  }
  return lost;
}

const ARTICLE = `<!doctype html><html lang="vi"><meta charset="utf-8"><title>Quận Bến Đò tổng kết công tác năm</title>
<h1>Quận Bến Đò tổng kết công tác năm</h1>
<p>Hiến máu được 45/60 người, đạt 85% kế hoạch của phường Thượng.</p>
<p>Về giáo dục, quận có 14/16 trường đạt chuẩn, đạt 80%.</p></html>`;
/** What was typed so long ago is kept, and a person is at it for so much longer, so that each time something is due. Milliseconds. */
const KEPT = 3_500;
const WORK = 4_000;

async function kill({ context }: Browser): Promise<void> {
  const session = await browserSession(context);
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  const own = processInfo.find(({ type }) => type === 'browser');
  const gone = new Promise((done) => context.once('close', done));
  if (own !== undefined) process.kill(own.id, 'SIGKILL');
  await gone;
}

async function history(): Promise<number> {
  process.env.CHROME_PATH ??= '/usr/bin/chromium';
  process.env.RECOUNT_E2E_BUILD = join(folder, 'build');
  await buildInto(process.env.RECOUNT_E2E_BUILD, { mode: 'demo' });
  const server = await serve(new Map([['desk', new Map([['source.html', ARTICLE]])]]));
  const profile = join(folder, 'profile');
  const typed: { readonly note: string; readonly at: number }[] = [];
  let lost = 0;
  /** What has to be there when the browser starts again. */
  let due: string | undefined;
  for (let round = 0; round <= times; round++) {
    const browser = await launch({ profile });
    const panel = await panelBeside(browser, await open(browser, server.url('desk')));
    await row(panel, '45/60').click();
    const field = panel.getByLabel('Note', { exact: true });
    await field.waitFor();
    if (round > 0) {
      // The panel shows what is kept once it has found it.
      const isThere = () => field.inputValue().then((note) => note !== '' || due === undefined);
      for (let waited = 0; waited < 100 && !(await isThere()); waited++) await rest(100);
      const note = await field.inputValue();
      const from = typed.findLastIndex((one) => one.note === due);
      const isRight =
        (note === '' && due === undefined) || typed.slice(Math.max(0, from)).some((one) => one.note === note);
      const isDecided = (await row(panel, '45/60').innerText()).includes('Dismissed');
      if (!isRight || !isDecided) {
        lost++;
        console.log(
          `Before round ${round}: “${note.slice(-40)}” is kept where “${due?.slice(-40)}” was due; ${isDecided ? '' : 'not '}decided: ${JSON.stringify(await row(panel, '45/60').innerText())}`,
        );
      }
    } else {
      await panel.getByRole('button', { name: 'Dismiss', exact: true }).click();
      await rest(KEPT);
    }
    const moment = moments[round];
    if (moment === undefined) {
      await browser.close();
      break;
    }
    const begun = performance.now();
    const end = begun + KEPT + moment * WORK;
    await field.focus();
    await panel.keyboard.press('ControlOrMeta+End');
    let note = await field.inputValue();
    // As people type: what was there stays, more comes behind it, and sooner than a rest would be over.
    for (let count = 0; performance.now() < end; count++) {
      const word = ` ${round}.${count}`;
      await panel.keyboard.insertText(word);
      note += word;
      typed.push({ note, at: performance.now() });
      await rest(100);
    }
    due = typed.findLast(({ at }) => at > begun && at < performance.now() - KEPT)?.note ?? due;
    await kill(browser);
  }
  await server.close();
  return lost;
}

const PARTS: Readonly<Record<string, () => Promise<number>>> = { journal, history };
const part = PARTS[positionals[0] ?? ''];
if (part === undefined) {
  console.error('What is to be ended: journal or history?');
  process.exit(2);
}
try {
  const lost = await part();
  console.log(`Ended ${times} times at random (seed ${values.seed}): ${lost} times something was lost.`);
  process.exitCode = lost > 0 ? 1 : 0;
} finally {
  await rm(folder, { recursive: true, force: true });
}
