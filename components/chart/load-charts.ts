import { loadChartsBy } from './chart-library.ts';

/** For the pages of the extension: imported, it lets them load the charts when they have one to draw. */
loadChartsBy(() => import('./chart-js.ts').then(({ Chart }) => Chart));
