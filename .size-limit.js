// What the parts of the built extension may weigh at most, packed by gzip: `npm run build && npx size-limit`; `npm test` asks it of
// the build that it makes. Each limit stands little above what the part weighs: lower it when the part has become smaller, and say
// in the commit what was bought where it has to be raised.
import { env } from 'node:process';

const BUILD = env.RECOUNT_E2E_BUILD ? `${env.RECOUNT_E2E_BUILD}/chrome-mv3-demo` : '.output/chrome-mv3';
// Paths are patterns, in which a backslash is no separator.
const part = (name, path, limit) => ({
  name,
  path: `${BUILD}/${path}`.replaceAll('\\', '/'),
  limit,
  gzip: true,
});

export default [
  // In every page that Recount may read.
  part('content script', 'content-scripts/content.js', '20 kB'),
  // Both loaded once a mark is in view; the card's styles are in it, and nearly all of the charts is Chart.js.
  part('card', 'content-scripts/card.js', '45 kB'),
  part('charts', 'content-scripts/chart.js', '46 kB'),
  // Of these some 3 kB are the schemas by which it takes messages, ports and stored records, valibot included.
  part('background', 'background.js', '143 kB'),
  part('styles of the extension’s own pages', 'assets/*.css', '25 kB'),
];
