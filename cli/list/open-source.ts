import { userAgent } from '../fetch/agent.ts';
import { fetchPage } from '../fetch/fetch-page.ts';
import { bare, fileBytes, type Source } from '../read/source.ts';
import { UnusableInput } from '../unusable.ts';
import { isAddress } from './address-list.ts';
import { entryOf } from './files.ts';

/** Opens the one file or address that a person named or, for `-`, standard input. */
export async function openSource(name: string): Promise<Source> {
  if (name === '-') return bare('standard input', process.stdin);
  if (isAddress(name)) return fetchPage(name, userAgent(undefined));
  const entry = await entryOf(name);
  if (entry.type === 'folder') throw new UnusableInput(`${name} is a folder; name a file in it`);
  return bare(name, fileBytes(entry.path, name));
}
