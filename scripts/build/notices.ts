import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** A package that stands in what is built, and the terms under which it may. */
interface Package {
  readonly name: string;
  readonly version: string;
  /** As package.json says it, in words of SPDX. */
  readonly license: string;
  readonly text: string;
}

const TERMS = /^(?:licen[cs]e|copying|notice)(?:[.-].*)?$/iu;

/** Remembers which packages went into the scripts of all parts of a build. */
export function createNotices() {
  const folders = new Set<string>();
  return {
    /** A plugin of the bundler for each part. */
    plugin: {
      name: 'recount:notices',
      generateBundle(
        _: unknown,
        bundle: Readonly<Record<string, { readonly type: string; readonly moduleIds?: readonly string[] }>>,
      ) {
        for (const { moduleIds = [] } of Object.values(bundle)) {
          for (const id of moduleIds) {
            const folder = packageOf(id);
            if (folder !== undefined) folders.add(folder);
          }
        }
      },
    },
    /** What has to be said of them, in the order of their names; the same whatever the order in which they came. */
    text: (): string => noticesOf([...folders].map(readPackage)),
  };
}

/** The folder of the package that a module is of; nothing for one of the project's own. */
export function packageOf(id: string): string | undefined {
  const path = id.replace(/^\0/u, '').replace(/\?.*$/u, '');
  if (!path.includes('/node_modules/')) return undefined;
  for (let folder = dirname(path); !folder.endsWith('/node_modules'); folder = dirname(folder)) {
    const manifest = join(folder, 'package.json');
    // Some packages have more than one, to say how the modules of a folder are meant.
    if (existsSync(manifest) && isPackage(JSON.parse(readFileSync(manifest, 'utf8')))) return folder;
  }
  return undefined;
}

const isPackage = (manifest: object): boolean => 'name' in manifest && 'version' in manifest;

function readPackage(folder: string): Package {
  const { name, version, license }: Record<string, unknown> = JSON.parse(
    readFileSync(join(folder, 'package.json'), 'utf8'),
  );
  const files = readdirSync(folder)
    .filter((file) => TERMS.test(file))
    .toSorted();
  const text = files.map((file) => readFileSync(join(folder, file), 'utf8').trim()).join('\n\n');
  return { name: String(name), version: String(version), license: String(license ?? ''), text };
}

/** Throws where a package says nothing of its terms: it may not be given away. */
export function noticesOf(packages: readonly Package[]): string {
  const byName = new Map(packages.map((one) => [`${one.name} ${one.version}`, one]));
  const parts = [...byName]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([title, { license, text }]) => {
      if (license === '' && text === '') throw new Error(`${title} names no licence`);
      return [
        title,
        `Licence: ${license}`,
        '',
        text === '' ? 'It comes without a text of its licence.' : text,
      ].join('\n');
    });
  return `${['Recount contains these packages, under their own terms.', ...parts].join(`\n\n${'-'.repeat(72)}\n\n`)}\n`;
}
