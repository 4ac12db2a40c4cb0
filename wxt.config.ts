import { readdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { CONNECTIONS, POLICY } from './scripts/build/connections.ts';
import { NO_CODE_FROM_TEXT } from './scripts/build/no-code-from-text.ts';
import { createNotices } from './scripts/build/notices.ts';

/**
 * Where the bundled articles and the end-to-end tests are served, and the match patterns of a page that `npm start` was
 * asked to open; only the demo build may read them unasked.
 */
const DEMO_HOSTS = [
  'http://localhost/*',
  'http://127.0.0.1/*',
  ...(process.env.RECOUNT_HOSTS ?? '').split(' ').filter(Boolean),
];

/**
 * What pdf.js loads when a PDF needs it: character maps, the standard fonts, and a decoder of pictures that compiles
 * nothing. They come with the extension, since none of its pages may load anything from elsewhere.
 */
const PDFJS = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));
const PDFJS_FILES = ['cmaps', 'standard_fonts', 'wasm'].flatMap((folder) =>
  readdirSync(join(PDFJS, folder))
    .filter((name) => !name.endsWith('.wasm'))
    .map((name) => `${folder}/${name}`),
);

/**
 * Content scripts run in every page that is read, and need of the polyfill nothing: what they call of the API returns
 * promises in the browsers that are supported.
 */
const WITHOUT_POLYFILL = {
  name: 'recount:without-polyfill',
  enforce: 'pre' as const,
  resolveId: (source: string) =>
    source === '@wxt-dev/webextension-polyfill/browser'
      ? fileURLToPath(import.meta.resolve('wxt/browser'))
      : undefined,
};

/** What is said of the packages in the build, beside its manifest. */
const NOTICES = 'THIRD-PARTY-NOTICES.txt';
const notices = createNotices();

export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill'],
  imports: false,
  manifestVersion: 3,
  // What the command line has been compiled to is no source.
  zip: { excludeSources: ['dist/**'] },
  vite: () => ({ plugins: [preact(), CONNECTIONS, NO_CODE_FROM_TEXT, notices.plugin] }),
  hooks: {
    'vite:build:extendConfig': (entrypoints, config) => {
      if (entrypoints.every(({ type }) => type === 'content-script')) config.plugins?.push(WITHOUT_POLYFILL);
    },
    // WXT takes a page named history for one that replaces the browser’s own.
    'build:manifestGenerated': ({ config: { browser } }, manifest) => {
      delete manifest.chrome_url_overrides;
      // Safari has no side panel, and would warn of what it does not know; there the panel opens as a page.
      if (browser === 'safari') {
        delete manifest.side_panel;
        manifest.permissions = manifest.permissions?.filter((name) => name !== 'sidePanel');
      }
    },
    'build:done': ({ config }) => writeFileSync(join(config.outDir, NOTICES), notices.text()),
    'build:publicAssets': (_, files) => {
      for (const file of PDFJS_FILES) {
        files.push({ absoluteSrc: join(PDFJS, file), relativeDest: `pdfjs/${file}` });
      }
    },
  },
  manifest: ({ mode, browser }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    permissions: ['activeTab', 'scripting', 'storage'],
    ...(mode === 'demo' && { host_permissions: DEMO_HOSTS }),
    optional_host_permissions: ['*://*/*'],
    content_security_policy: { extension_pages: POLICY },
    // Since this version it has AbortSignal.any and sidePanel.open; the Custom Highlight API is older.
    ...(!['firefox', 'safari'].includes(browser) && { minimum_chrome_version: '116' }),
    action: { default_title: '__MSG_name__' },
    commands: {
      // The key of the percent sign. Chromium takes no letter with Alt and Shift, and leaves such a command without a key.
      _execute_action: { suggested_key: { default: 'Alt+Shift+5' } },
      'next-claim': { suggested_key: { default: 'Alt+Shift+Down' }, description: '__MSG_commandNext__' },
      'previous-claim': {
        suggested_key: { default: 'Alt+Shift+Up' },
        description: '__MSG_commandPrevious__',
      },
      'open-claim': { suggested_key: { default: 'Alt+Shift+Right' }, description: '__MSG_commandOpen__' },
      // Chromium takes four suggested keys and no more; the reader can give this one a key.
      'open-panel': { description: '__MSG_commandPanel__' },
    },
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          // It never changes, and is of no domain that could change hands.
          id: '{ff2bffb7-c55d-5edb-bb19-eb168fa719f0}',
          // The first with the Custom Highlight API, and with permissions for collecting data.
          strict_min_version: '140.0',
          // The quote of a claim, where the reader has published fact checks looked up.
          data_collection_permissions: { required: ['none'], optional: ['websiteContent'] },
        },
        // The first for Android that knows those permissions.
        gecko_android: { strict_min_version: '142.0' },
      },
    }),
  }),
});
