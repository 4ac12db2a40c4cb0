import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { build, createServer } from 'vite';
import type { BuiltPage } from './server.ts';

const PAGES = join(import.meta.dirname, '../pages');

/** The pages that a framework renders, on the server first and then in the browser: their languages by their slugs. */
const RENDERED = { 'react-en': 'en', 'vue-vi': 'vi' } as const;

/** Frameworks say what does not fit in hydration only while they are in development. */
const DEFINE = {
  'process.env.NODE_ENV': '"development"',
  __VUE_OPTIONS_API__: 'false',
  __VUE_PROD_DEVTOOLS__: 'false',
  __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'true',
};

/** Renders and bundles these pages as a site would that uses the framework. Nothing is written to the disk. */
export async function buildPages(): Promise<ReadonlyMap<string, BuiltPage>> {
  const slugs = Object.entries(RENDERED);
  const pages = await Promise.all(
    slugs.map(async ([slug, language]) => {
      const [markup, script] = await Promise.all([render(slug), bundle(slug)]);
      const page = new Map([
        ['source.html', html(language, markup)],
        ['page.js', script],
      ]);
      return [slug, page] as const;
    }),
  );
  return new Map(pages);
}

const moduleOf = (slug: string, name: string): string => {
  const path = join(PAGES, slug, `${name}.tsx`);
  return existsSync(path) ? path : join(PAGES, slug, `${name}.ts`);
};

async function render(slug: string): Promise<string> {
  const server = await createServer({
    configFile: false,
    root: join(PAGES, slug),
    logLevel: 'error',
    appType: 'custom',
    server: { middlewareMode: true, ws: false, watch: null },
    optimizeDeps: { noDiscovery: true },
  });
  try {
    const { render } = await server.ssrLoadModule(moduleOf(slug, 'server'));
    return await render();
  } finally {
    await server.close();
  }
}

async function bundle(slug: string): Promise<string> {
  const built = await build({
    configFile: false,
    root: join(PAGES, slug),
    logLevel: 'error',
    define: DEFINE,
    build: {
      write: false,
      minify: false,
      lib: { entry: moduleOf(slug, 'client'), formats: ['iife'], name: 'page' },
    },
  });
  const [output] = [built].flat();
  if (output === undefined || !('output' in output)) throw new Error(`${slug} has not been bundled`);
  return output.output[0].code;
}

const html = (language: string, markup: string): string => `<!doctype html>
<html lang="${language}">
<head><meta charset="utf-8"><title>Rendered</title><link rel="icon" href="data:,"></head>
<body><div id="root">${markup}</div><script src="page.js"></script></body>
</html>
`;
