import { grantPatterns, isGranted, patternOf, removePattern } from './permissions.ts';
import { readSettings, type Settings, writeSettings } from './settings.ts';

/**
 * How Recount stands to the site of a page. `on-click`: it may not read there unasked. `granted`: it reads its pages as
 * they open. `off`: it may, as one of many, and the reader has switched it off here.
 */
export type SiteState = 'on-click' | 'granted' | 'off';

/** The host of an origin as the settings name it: without a port. */
export const hostOfOrigin = (origin: string): string => new URL(origin).hostname;

/** How Recount stands to a site now. */
export async function readSiteState(origin: string, { off }: Settings): Promise<SiteState> {
  if (!(await isGranted(origin))) return 'on-click';
  return off.includes(hostOfOrigin(origin)) ? 'off' : 'granted';
}

/** Lets Recount read the site as its pages open; whether it may now. Call it inside a click, with the state shown there. */
export async function switchOn(origin: string, state: SiteState): Promise<boolean> {
  const [, granted] = await Promise.all([
    // Begun before, since the popup may be closed by the browser's question; not waited for, since it asks only in the click.
    switchHostOn(hostOfOrigin(origin)),
    state !== 'on-click' || grantPatterns([patternOf(origin)]),
  ]);
  return granted;
}

/** Ends reading the site unasked: its own permission is given back; where a wider one holds, the site is switched off. */
export async function switchOff(origin: string): Promise<void> {
  await removePattern(patternOf(origin));
  if (await isGranted(origin)) await setOff(hostOfOrigin(origin), (others, host) => [...others, host].sort());
}

/** Takes a host from the sites that are off. */
export const switchHostOn = (host: string): Promise<void> => setOff(host, (others) => others);

async function setOff(
  host: string,
  change: (others: readonly string[], host: string) => readonly string[],
): Promise<void> {
  const { off } = await readSettings();
  const changed = change(
    off.filter((other) => other !== host),
    host,
  );
  if (changed.length !== off.length) await writeSettings({ off: changed });
}
