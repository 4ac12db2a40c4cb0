import { defineContentScript } from 'wxt/utils/define-content-script';
import { Chart } from '../../components/chart/chart-js.ts';

export default defineContentScript({
  registration: 'runtime',
  matches: [],
  main() {
    globalThis.recountChart ??= Chart;
  },
});
