import { defineContentScript } from 'wxt/utils/define-content-script';
import { createCard } from '../../components/card/create-card.tsx';
import { loadChartsBy } from '../../components/chart/chart-library.ts';
import { send } from '../../lib/extension/browser/messaging.ts';
import { writeSettings } from '../../lib/extension/browser/settings.ts';
import { isStored } from '../../lib/extension/browser/storing.ts';
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
    const resized = (textSize: TextSize) => isStored(writeSettings({ textSize }));
    globalThis.recountCard ??= createCard(() => location.href, resized, {
      decide: (index, decision) => send('decide-claim', { index, ...decision }).catch(() => false),
      kindOff: (kind) => isStored(send('kind-off', { kind })),
    });
  },
});
