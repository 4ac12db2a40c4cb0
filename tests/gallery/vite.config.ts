import preact from '@preact/preset-vite';
import { defineConfig } from 'vite';

// Not shipped: `npx vite tests/gallery` shows the card and the popup in all their states.
export default defineConfig({
  plugins: [preact()],
  server: { fs: { allow: ['../..'] } },
});
