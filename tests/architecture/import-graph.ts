import { readdirSync, readFileSync } from 'node:fs';
import { posix, resolve, sep } from 'node:path';

const ROOT = resolve(import.meta.dirname, '../..');
const SOURCE = /\.tsx?$/;
/** `import … from`, `export … from` and `import '…'` at the start of a line, and `import('…')` anywhere. */
const STATIC = /^\s*(?:import|export)\s+(?<type>type\s+)?(?:[^'";]*?\sfrom\s+)?'(?<static>[^']+)'/gmu;
const DYNAMIC = /\bimport\(\s*'(?<dynamic>[^']+)'\s*\)/gu;

export interface Import {
  /** The importing file, from the root of the project. */
  readonly from: string;
  /** The imported file, from the root of the project; for a package its specifier. */
  readonly to: string;
  /** Whether nothing of it is left when the types are taken away. */
  readonly typeOnly: boolean;
}

/** The imports that stand in the source text of a file. */
export function importsIn(from: string, source: string): readonly Import[] {
  const found = (specifier: string, typeOnly: boolean): Import => {
    const path = specifier.replace(/\?.*$/u, '');
    const to = path.startsWith('.') ? posix.join(posix.dirname(from), path) : path;
    return { from, to, typeOnly };
  };
  return [
    ...[...source.matchAll(STATIC)].map(({ groups }) =>
      found(groups?.static ?? '', groups?.type !== undefined),
    ),
    ...[...source.matchAll(DYNAMIC)].map(({ groups }) => found(groups?.dynamic ?? '', false)),
  ];
}

/** Source files below the folders, from the root of the project. */
export const filesIn = (folders: readonly string[]): readonly string[] =>
  folders.flatMap((folder) =>
    readdirSync(resolve(ROOT, folder), { recursive: true, encoding: 'utf8' })
      .map((path) => posix.join(folder, path.split(sep).join('/')))
      .filter((path) => SOURCE.test(path)),
  );

export const readImports = (files: readonly string[]): readonly Import[] =>
  files.flatMap((file) => importsIn(file, readFileSync(resolve(ROOT, file), 'utf8')));

/** Files with what each imports. */
export type ImportGraph = ReadonlyMap<string, readonly Import[]>;

export function graphOf(imports: readonly Import[]): ImportGraph {
  const graph = new Map<string, Import[]>();
  for (const one of imports) {
    const known = graph.get(one.from);
    if (known === undefined) graph.set(one.from, [one]);
    else known.push(one);
  }
  return graph;
}

/** The first way found from the file to a target, over imports that are left at run time; empty where there is none. */
export function wayTo(
  graph: ImportGraph,
  start: string,
  isTarget: (path: string) => boolean,
): readonly string[] {
  const ways: (readonly string[])[] = [[start]];
  const seen = new Set([start]);
  for (const way of ways) {
    for (const { to, typeOnly } of graph.get(way.at(-1) ?? start) ?? []) {
      if (typeOnly) continue;
      if (isTarget(to)) return [...way, to];
      if (seen.has(to)) continue;
      seen.add(to);
      ways.push([...way, to]);
    }
  }
  return [];
}

/** The circles that one comes upon along all imports, types included, each as the way round. */
export function circlesIn(graph: ImportGraph): readonly (readonly string[])[] {
  const circles: (readonly string[])[] = [];
  const way: string[] = [];
  const done = new Set<string>();
  const walk = (file: string): void => {
    const at = way.indexOf(file);
    if (at >= 0) circles.push([...way.slice(at), file]);
    if (at >= 0 || done.has(file)) return;
    way.push(file);
    for (const { to } of graph.get(file) ?? []) walk(to);
    way.pop();
    done.add(file);
  };
  for (const file of graph.keys()) walk(file);
  return circles;
}
