import type { Chart } from 'chart.js';

/** What draws the bars. It weighs more than all else of a card, so it is loaded apart, and a card can be read before. */
export type ChartLibrary = typeof Chart;

let load: () => Promise<ChartLibrary> = () => Promise.reject(new Error('Nobody loads the charts'));
let loading: Promise<ChartLibrary> | undefined;
let loaded: ChartLibrary | undefined;

/** Where the library comes from: each page of the extension, and the card on a page, has its own way. */
export function loadChartsBy(way: () => Promise<ChartLibrary>): void {
  load = way;
}

/** The library, where it has been loaded. */
export const loadedCharts = (): ChartLibrary | undefined => loaded;

/** Loads the library once; a load that failed is tried again the next time. */
export function charts(): Promise<ChartLibrary> {
  loading ??= load().then(
    (library) => {
      loaded = library;
      return library;
    },
    (error) => {
      loading = undefined;
      throw error;
    },
  );
  return loading;
}
