import { mkdir, writeFile } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import type { WxtBrowser } from 'wxt/browser';
import { LOCALES } from '../../lib/desk/messages/locale.ts';
import { serveArticles } from './articles.ts';
import { buildDemo, openBrowser } from './extension.ts';
import { type Setting, SURFACES, type Surface } from './surfaces.ts';

/** The global of the extension's background, in which the evaluated functions run. */
declare const chrome: WxtBrowser;

const ROOT = resolve(import.meta.dirname, '../..');
const FOLDER = resolve(ROOT, 'docs/screens');
const SCHEMES = ['light', 'dark'] as const;

/**
 * Takes every surface, or those named, in both languages, both themes and all its widths, and lists all of them in
 * docs/screens/README.md; the paths of what was written.
 */
export async function takeScreens(
  executablePath: string,
  only: readonly string[],
): Promise<readonly string[]> {
  await buildDemo([]);
  await mkdir(FOLDER, { recursive: true });
  const server = await serveArticles();
  const view = { type: 'unseen', colorScheme: 'light', width: 1280, height: 720, scale: 1 } as const;
  const browser = await openBrowser(executablePath, view);
  const paths: string[] = [];
  try {
    for (const surface of SURFACES.filter(({ name }) => only.length === 0 || only.includes(name))) {
      for (const setting of settingsOf(surface)) {
        const { locale, scheme: theme } = setting;
        await browser.worker.evaluate((chosen) => chrome.storage.sync.set(chosen), { locale, theme });
        const path = join(FOLDER, fileOf(surface, setting));
        await writeFile(path, await surface.take({ browser, origin: server.origin }, setting));
        paths.push(path);
      }
    }
  } finally {
    await browser.close();
    server.close();
  }
  const list = join(FOLDER, 'README.md');
  await writeFile(list, listOf(SURFACES));
  return [...paths, list].map((path) => relative(ROOT, path));
}

const settingsOf = ({ widths }: Surface): readonly Setting[] =>
  LOCALES.flatMap((locale) =>
    SCHEMES.flatMap((scheme) => widths.map((width) => ({ locale, scheme, width }))),
  );

const fileOf = ({ name, widths }: Surface, { locale, scheme, width }: Setting): string =>
  [name, locale, scheme, ...(widths.length > 1 ? [width] : [])].join('-').concat('.webp');

function listOf(surfaces: readonly Surface[]): string {
  const sections = surfaces.map((surface) => {
    const rows = LOCALES.flatMap((locale) =>
      SCHEMES.map((scheme) => {
        const cells = surface.widths.map((width) => {
          const file = fileOf(surface, { locale, scheme, width });
          return `<a href="${file}"><img src="${file}" width="${Math.min(width, 320)}" alt="${surface.title}, ${locale}, ${scheme}"></a>`;
        });
        return `| ${locale}, ${scheme} | ${cells.join(' | ')} |`;
      }),
    );
    const heads = surface.widths.map((width) =>
      surface.widths.length > 1 ? `${width} px` : 'its own width',
    );
    return [
      `## ${surface.title}`,
      '',
      `| | ${heads.join(' | ')} |`,
      `| --- | ${heads.map(() => '---').join(' | ')} |`,
      ...rows,
    ].join('\n');
  });
  return `# Screens\n\nWhat \`npm run screens\` takes in a real Chromium.\n\n${sections.join('\n\n')}\n`;
}
