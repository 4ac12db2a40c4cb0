import { parseArgs } from 'node:util';
import { UnusableInput } from '../../cli/unusable.ts';

export const HELP = `Opens Chromium with Recount loaded on the bundled article.

  npm start                     the bundled article, in Vietnamese and in English
  npm start -- URL              another page; Recount may read its site while this runs
  npm start -- --headless       no window: prints the audit, takes screenshots with an open card
                                (so it does by itself where there is no display)
`;

export type DemoCommand =
  | { readonly type: 'help' }
  | { readonly type: 'show'; readonly url: URL | undefined; readonly headless: boolean };

/** What the person asked for; without a display there is nothing to open a window on. */
export function readDemoCommand(argv: readonly string[], hasDisplay: boolean): DemoCommand {
  const { values, positionals } = parse(argv);
  if (values.help) return { type: 'help' };
  const [address, second] = positionals;
  if (second !== undefined) throw new UnusableInput(`One page at a time: ${address} or ${second}`);
  return {
    type: 'show',
    url: address === undefined ? undefined : readAddress(address),
    headless: values.headless || !hasDisplay,
  };
}

function parse(argv: readonly string[]) {
  try {
    return parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        headless: { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
  } catch (error) {
    const [fact = ''] = String(error instanceof Error ? error.message : error).split(/\.\s|\n/u);
    throw new UnusableInput(`${fact}; npm start -- --help says what there is`);
  }
}

function readAddress(address: string): URL {
  const full = /^[a-z][a-z\d+.-]*:\/\//iu.test(address) ? address : `https://${address}`;
  const url = URL.canParse(full) ? new URL(full) : undefined;
  if (url?.protocol === 'http:' || url?.protocol === 'https:') return url;
  throw new UnusableInput(`${address} is not an http or https address`);
}

/** Whether a window can be opened. On macOS and Windows it always can. */
export const hasDisplay = (): boolean =>
  process.platform === 'darwin' ||
  process.platform === 'win32' ||
  Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
