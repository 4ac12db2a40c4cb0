import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';

/**
 * Where the bundled articles and the end-to-end tests are served, and the match patterns of a page that `npm start` was
 * asked to open; only the demo build may read them unasked.
 */
const DEMO_HOSTS = [
  'http://localhost/*',
  'http://127.0.0.1/*',
  ...(process.env.RECOUNT_HOSTS ?? '').split(' ').filter(Boolean),
];

export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill'],
  imports: false,
  manifestVersion: 3,
  vite: () => ({ plugins: [preact()] }),
  manifest: ({ mode, browser }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    permissions: ['activeTab', 'scripting', 'storage'],
    ...(mode === 'demo' && { host_permissions: DEMO_HOSTS }),
    optional_host_permissions: ['*://*/*'],
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
    },
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'recount@recount.example',
          strict_min_version: '140.0',
          data_collection_permissions: { required: ['none'] },
        },
      },
    }),
  }),
});
