import type { Crawler } from '../fetch/crawler.ts';
import { fetchPage } from '../fetch/fetch-page.ts';
import { isSameSite, type NamedHosts } from '../fetch/named-hosts.ts';
import type { AuditCommand } from '../options.ts';
import { FORMATS } from '../print/formats.ts';
import { linesOf } from '../read/lines.ts';
import { isBlank, startsWithBrace } from '../read/peek.ts';
import { bare, fileBytes, type Source, wholeOf } from '../read/source.ts';
import { UnusableInput } from '../unusable.ts';
import { entriesOf } from './address-list.ts';
import { entryOf, pathOf } from './files.ts';
import { memberOf, type Place, placeOf } from './place.ts';
import { pagesOf } from './sitemap.ts';
import { SITEMAP_TYPES } from './sitemap-file.ts';
import type { Listing, Task } from './task.ts';

/** What the listing of tasks needs besides the names. */
export interface Reach {
  readonly crawler: Crawler;
  /** Gets the host of each address that is named one by one. */
  readonly named: NamedHosts;
  /** The user agent for the one address that a person names. */
  readonly agent: string;
  /** Absolute paths of the files that the run itself writes. */
  readonly own: ReadonlySet<string>;
  readonly sitemaps: SitemapMemory;
}

/** What sitemaps named when the run began: they change by the hour, and a run that goes on must go on with the same pages. */
export interface SitemapMemory {
  recall(place: string): readonly string[] | undefined;
  keep(place: string, pages: readonly string[]): Promise<void>;
}

/** What a command names, one item after another. Nothing is read that is not needed to know them. */
export async function listTasks(command: AuditCommand, reach: Reach): Promise<Listing> {
  const [first = '-', ...more] = command.places;
  const both = command.places.find((place) => reach.own.has(pathOf(place)));
  if (both !== undefined) throw new UnusableInput(`${both} is what the run writes, and no source for it`);
  if (command.reading === 'lists') return { several: true, tasks: inLists(command.places, reach) };
  if (first === '-') return standardInput(command);
  if (more.length > 0) return { several: true, tasks: inTurn(command.places, reach) };
  const place = await placeOf(first);
  switch (place.type) {
    case 'address':
      return opened(await fetchPage(place.name, reach.agent));
    case 'file':
      return { several: false, tasks: iterated([place.file]) };
    case 'files':
      if (place.names.length > 0) break;
      throw new UnusableInput(`${place.name} holds no file that can be read`);
    case 'lines':
      return { several: true, tasks: lineTasks(fileBytes(place.file.path, first), undefined) };
    default:
      break;
  }
  return { several: true, tasks: tasksIn(place, reach) };
}

/** NDJSON where the format is one of lines, or where it begins with a brace, as no article does; else one document. */
async function standardInput({ settings }: AuditCommand): Promise<Listing> {
  const source = bare('standard input', process.stdin);
  if (FORMATS[settings.format].input === 'lines')
    return { several: true, tasks: lineTasks(source.bytes, undefined) };
  const { brace, stream } = await startsWithBrace(source.bytes);
  if (brace) return { several: true, tasks: lineTasks(stream, undefined) };
  return opened({ ...source, bytes: stream });
}

const opened = (source: Source): Listing =>
  source.mediaType !== undefined && /ndjson|jsonl/u.test(source.mediaType)
    ? { several: true, tasks: lineTasks(source.bytes, undefined) }
    : { several: false, tasks: iterated([{ type: 'source', source }]) };

async function* iterated(tasks: readonly Task[]): AsyncGenerator<Task> {
  yield* tasks;
}

/** The lines that hold something, as they come. */
async function* lineTasks(stream: AsyncIterable<Uint8Array>, file: string | undefined): AsyncGenerator<Task> {
  for await (const line of linesOf(stream)) {
    if (line.bytes === undefined || !isBlank(line.bytes)) yield { type: 'line', file, line };
  }
}

/** The items of each name; one that stands for nothing is an item of its own, which says so. */
async function* inTurn(names: Iterable<string> | AsyncIterable<string>, reach: Reach): AsyncGenerator<Task> {
  for await (const name of names) {
    yield* saying(name, async function* () {
      yield* tasksIn(await placeOf(name), reach);
    });
  }
}

async function* saying(name: string, tasks: () => AsyncIterable<Task>): AsyncGenerator<Task> {
  try {
    yield* tasks();
  } catch (error) {
    if (!(error instanceof UnusableInput)) throw error;
    yield { type: 'broken', name, problem: error.message };
  }
}

async function* tasksIn(place: Place, reach: Reach): AsyncGenerator<Task> {
  switch (place.type) {
    case 'address':
      reach.named.add(place.name);
      yield { type: 'address', address: place.name };
      break;
    case 'file':
      if (!reach.own.has(place.file.path)) yield place.file;
      break;
    case 'lines':
      if (!reach.own.has(place.file.path)) {
        yield* lineTasks(fileBytes(place.file.path, place.file.name), place.file.name);
      }
      break;
    case 'list':
      yield* inTurn(entriesOf(fileBytes(place.file.path, place.file.name)), reach);
      break;
    case 'sitemap':
      reach.named.add(place.name);
      for (const address of await pagesAt(place.name, reach)) yield pageTask(address, place.name, reach);
      break;
    case 'files':
      if (place.names.length === 0) throw new UnusableInput(`${place.name} holds no file that can be read`);
      for (const name of place.names) {
        yield* saying(name, async function* () {
          yield* tasksIn(await memberOf(name), reach);
        });
      }
  }
}

/** A page that a sitemap names; one of somebody else's site is left out, and says so. A sitemap that is a file is of no site. */
function pageTask(address: string, sitemap: string, { named }: Reach): Task {
  if (!URL.canParse(address) || !isWeb(sitemap)) return { type: 'address', address };
  const url = new URL(address);
  if (isSameSite(url, new URL(sitemap)) || named.has(url)) return { type: 'address', address };
  const problem = `${address} is left out: it is not of the host of ${sitemap}; --host ${url.host} lets it in`;
  return { type: 'broken', name: address, problem };
}

const isWeb = (name: string): boolean => /^https?:\/\//iu.test(name);

/** The items that lists name, whatever the lists are called. */
async function* inLists(places: readonly string[], reach: Reach): AsyncGenerator<Task> {
  for (const place of places) {
    if (place === '-') yield* inTurn(entriesOf(process.stdin), reach);
    else {
      const entry = await entryOf(place);
      if (entry.type === 'folder') throw new UnusableInput(`${place} is a folder, not a list`);
      yield* inTurn(entriesOf(fileBytes(entry.path, place)), reach);
    }
  }
}

async function pagesAt(name: string, reach: Reach): Promise<readonly string[]> {
  const { crawler, sitemaps } = reach;
  const known = sitemaps.recall(name);
  if (known !== undefined) return known;
  const load = (address: string) => crawler.page(address, async (page) => page, SITEMAP_TYPES);
  const first = isWeb(name) ? await load(name) : await fileAt(name);
  const pages = await pagesOf(first, load, (address) => pageTask(address, name, reach).type === 'address');
  await sitemaps.keep(name, pages);
  return pages;
}

async function fileAt(name: string) {
  const entry = await entryOf(name);
  if (entry.type === 'folder') throw new UnusableInput(`${name} is a folder, not a sitemap`);
  const source = bare(name, fileBytes(entry.path, name));
  return { ...source, bytes: await wholeOf(source) };
}
