import { type Listed, readListed } from '../../desk/evidence/listed.ts';
import { linesOf } from '../../desk/history/pieces.ts';
import { parseJson } from '../../documents/schema/json.ts';
import type { Origin } from './item.ts';

/** Lists of articles as the command line reads and writes them. */
const LIST = /\.(?:ndjson|jsonl|json)$/iu;

/** What stands for each file: itself or, where it is a list, the articles in it. */
export async function originsOf(files: readonly File[]): Promise<readonly Origin[]> {
  const origins: Origin[] = [];
  for (const file of files) {
    if (!LIST.test(file.name)) origins.push({ type: 'file', file });
    // What the browser does not hand over says so when it is read.
    else
      for (const origin of await inList(file).catch(() => [{ type: 'file', file } as const]))
        origins.push(origin);
  }
  return origins;
}

const inList = (file: File): Promise<readonly Origin[]> =>
  /\.json$/iu.test(file.name) ? inJson(file) : byLine(file);

async function inJson(file: File): Promise<readonly Origin[]> {
  const json = parseJson((await file.text()).replace(/^\uFEFF/u, ''));
  const values: readonly unknown[] =
    json.type === 'decoded' ? (Array.isArray(json.value) ? json.value : [json.value]) : [undefined];
  return values.map((value, at) =>
    originOf(value, values.length === 1 ? file.name : `${file.name}, ${at + 1}`),
  );
}

async function byLine(file: File): Promise<readonly Origin[]> {
  const origins: Origin[] = [];
  let number = 0;
  for await (const line of linesOf(file)) {
    number++;
    if (line.trim() === '') continue;
    const json = parseJson(line.replace(/^\uFEFF/u, ''));
    origins.push(originOf(json.type === 'decoded' ? json.value : undefined, `${file.name}, ${number}`));
  }
  return origins;
}

function originOf(value: unknown, place: string): Origin {
  const read = readListed(value);
  if (read.type === 'misfit') return { type: 'line', line: place, problem: 'not-a-record' };
  const { name, article }: Listed = read.value;
  const called = name === '' ? place : name;
  return article === undefined
    ? { type: 'line', line: called, problem: 'unanswered' }
    : { type: 'listed', name: called, article };
}
