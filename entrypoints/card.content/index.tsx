import { defineContentScript } from 'wxt/utils/define-content-script';
import { createCard } from '../../components/card/create-card.tsx';
import { loadChartsBy } from '../../components/chart/chart-library.ts';
import { send } from '../../lib/extension/browser/messaging.ts';

export default defineContentScript({
  registration: 'runtime',
  matches: [],
  main() {
    loadChartsBy(async () => {
      if (globalThis.recountChart === undefined) await send('inject', { script: 'chart' });
      if (globalThis.recountChart === undefined) throw new Error('The charts did not come');
      return globalThis.recountChart;
    });
    globalThis.recountCard ??= createCard(() => location.href, {
      decide: (index, decision) => void send('decide-claim', { index, ...decision }),
      kindOff: (kind) => void send('kind-off', { kind }),
    });
  },
});
