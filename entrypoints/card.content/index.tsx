import { defineContentScript } from 'wxt/utils/define-content-script';
import { createCard } from '../../components/card/create-card.tsx';
import { loadChartsBy } from '../../components/chart/chart-library.ts';
import { send } from '../../lib/extension/browser/messaging.ts';
import { writeSettings } from '../../lib/extension/browser/settings.ts';
import type { TextSize } from '../../lib/extension/page/appearance.ts';

export default defineContentScript({
  registration: 'runtime',
  matches: [],
  main() {
    loadChartsBy(async () => {
      if (globalThis.recountChart === undefined) await send('inject', { script: 'chart' });
      if (globalThis.recountChart === undefined) throw new Error('The charts did not come');
      return globalThis.recountChart;
    });
    // After an update of the extension nothing can be stored any more.
    const resized = (textSize: TextSize) => void writeSettings({ textSize }).catch(() => undefined);
    globalThis.recountCard ??= createCard(() => location.href, resized, {
      decide: (index, decision) => void send('decide-claim', { index, ...decision }),
      kindOff: (kind) => void send('kind-off', { kind }),
    });
  },
});
