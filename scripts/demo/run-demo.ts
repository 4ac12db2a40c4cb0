import { relative, resolve } from 'node:path';
import { run } from '../../cli/run.ts';
import { UnusableInput } from '../../cli/unusable.ts';
import { ARTICLES, serveArticles } from './articles.ts';
import { HELP, hasDisplay, readDemoCommand } from './command.ts';
import { buildDemo, openBrowser } from './extension.ts';
import { takePictures } from './pictures.ts';
import { hostsOf } from './reach.ts';

const PICTURES = resolve(import.meta.dirname, '../../.output/screenshots');
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
const HINT = `
Recount is loaded. Its button is in the toolbar; Alt+Shift+Down goes to the first claim.
Close the window to end.`;

/** What is shown: the addresses to open, and what the audit command is to read. */
interface Show {
  readonly executablePath: string;
  readonly url: URL | undefined;
  readonly origin: string;
}

/** Shows Recount at work; the exit status. `findBrowser` is asked only when a browser is needed. */
export async function runDemo(argv: readonly string[], findBrowser: () => string): Promise<number> {
  try {
    const command = readDemoCommand(argv, hasDisplay());
    if (command.type === 'help') {
      process.stdout.write(HELP);
      return 0;
    }
    const { url, headless } = command;
    const hosts = url === undefined ? [] : await hostsOf(url);
    const executablePath = findBrowser();
    console.error('Building the extension …');
    await buildDemo(hosts);
    const server = await serveArticles();
    try {
      const show = { executablePath, url, origin: server.origin };
      await (headless ? print(show) : open(show));
    } finally {
      server.close();
    }
    return 0;
  } catch (error) {
    if (!(error instanceof UnusableInput)) throw error;
    console.error(error.message);
    return 2;
  }
}

/** A window on the pages, until the person closes it. */
async function open({ executablePath, url, origin }: Show): Promise<void> {
  const { context, close } = await openBrowser(executablePath, { type: 'window' });
  const closed = new Promise<void>((done) => context.once('close', () => done()));
  for (const signal of SIGNALS) process.once(signal, () => void context.close());
  const addresses = url === undefined ? ARTICLES.map(({ language }) => `${origin}/${language}`) : [url.href];
  console.log(`${addresses.join('\n')}\n${HINT}`);
  const [first = await context.newPage()] = context.pages();
  const pages = [first, ...(await Promise.all(addresses.slice(1).map(() => context.newPage())))];
  await Promise.all(pages.map((page, at) => page.goto(addresses[at] ?? origin).catch(() => undefined)));
  await first.bringToFront().catch(() => undefined);
  await closed;
  await close();
}

/** The audit as a table, and where the pictures of it are. */
async function print({ executablePath, url, origin }: Show): Promise<void> {
  const sources = url === undefined ? ARTICLES.map(({ file }) => file) : [url.href];
  for (const source of sources) {
    console.log(`${url === undefined ? relative(process.cwd(), source) : source}\n`);
    await run([source], {
      write: async (text) => void process.stdout.write(text),
      complain: (line) => console.error(line),
      screen: { colour: false, columns: process.stdout.columns },
    });
  }
  const subjects =
    url === undefined
      ? ARTICLES.map(({ language }) => ({ name: language, url: `${origin}/${language}`, locale: language }))
      : [{ name: 'page', url: url.href, locale: 'en' as const }];
  const pictures = await takePictures(
    { executablePath, folder: PICTURES, width: 1180, height: 860, scale: 1 },
    subjects,
  );
  console.log(`Screenshots:\n${pictures.map((path) => `  ${relative(process.cwd(), path)}`).join('\n')}`);
}
