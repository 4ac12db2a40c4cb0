import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parse } from '@babel/parser';

const ROOT = resolve(import.meta.dirname, '..');
const FOLDERS = ['lib', 'components', 'cli', 'entrypoints'];

/** A regular expression of the sources, and one place where it stands. */
export interface Pattern {
  readonly source: string;
  readonly flags: string;
  readonly place: string;
}

interface Node {
  readonly type: string;
  readonly pattern?: unknown;
  readonly flags?: unknown;
  readonly loc?: { readonly start: { readonly line: number } };
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value;

function* nodesIn(value: unknown): Generator<Node> {
  if (Array.isArray(value)) for (const one of value) yield* nodesIn(one);
  else if (isNode(value)) {
    yield value;
    for (const [name, child] of Object.entries(value)) if (name !== 'loc') yield* nodesIn(child);
  }
}

/** All regular expressions that are written in the sources, each once. */
export function writtenPatterns(): readonly Pattern[] {
  const found = new Map<string, Pattern>();
  for (const folder of FOLDERS) {
    for (const name of readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' }).toSorted()) {
      if (!/\.tsx?$/u.test(name)) continue;
      const code = readFileSync(join(ROOT, folder, name), 'utf8');
      const { program } = parse(code, { sourceType: 'module', plugins: ['typescript', 'jsx'] });
      for (const { type, pattern, flags, loc } of nodesIn(program.body)) {
        if (type !== 'RegExpLiteral' || typeof pattern !== 'string' || typeof flags !== 'string') continue;
        const key = `/${pattern}/${flags}`;
        if (!found.has(key))
          found.set(key, {
            source: pattern,
            flags,
            place: `${folder}/${name.replaceAll('\\', '/')}:${loc?.start.line}`,
          });
      }
    }
  }
  return [...found.values()];
}
