import { defineContentScript } from 'wxt/utils/define-content-script';
import { connectForAudits } from '../../lib/extension/browser/audit-ports.ts';
import { detectLanguage } from '../../lib/extension/browser/detect-language.ts';
import { answer, send } from '../../lib/extension/browser/messaging.ts';
import { readSettings, watchSettings } from '../../lib/extension/browser/settings.ts';
import { Presence } from '../../lib/extension/page/presence.ts';

export default defineContentScript({
  registration: 'runtime',
  // WXT aborts the signal of an earlier run in the same frame before it starts this one.
  async main(context) {
    const { signal } = context;
    // What is rendered ahead may never be shown; until then it is not read, and no part of what its tab shows.
    if ('prerendering' in document && document.prerendering)
      await new Promise((shown) => document.addEventListener('prerenderingchange', shown, { once: true }));
    if (signal.aborted) return;
    // What an earlier version of the extension has left here would not be of one mind with this script.
    globalThis.recountCard = undefined;
    const presence = readSettings().then(
      (settings) =>
        new Presence(
          {
            // An update cuts this script off from the extension; asking whether it has is what ends the session.
            detect: (text) => (context.isInvalid ? Promise.reject(signal.reason) : detectLanguage(text)),
            connect: () => {
              if (context.isInvalid) throw signal.reason;
              return connectForAudits();
            },
            inject: (script) => send('inject', { script }),
            // After an update of the extension nobody answers any more; the page keeps what it shows.
            audited: (counts) => void send('audited', counts).catch(() => undefined),
            reached: (index) => void send('claim-reached', { index }).catch(() => undefined),
            onNavigate: (navigating) => context.addEventListener(window, 'wxt:locationchange', navigating),
          },
          settings,
          signal,
        ),
    );
    answer(
      {
        'page-article': async () => (await presence).wake().article(),
        selection: async () => (await presence).session?.selection() ?? null,
        'open-claim': async ({ index, isQuiet }) => (await presence).wake().openClaim(index, isQuiet),
        decided: async ({ decided }) => (await presence).session?.decide(decided),
        'open-current': async () => (await presence).wake().openCurrent(),
        step: async ({ by }) => (await presence).wake().step(by),
        'step-within': async ({ by }) => (await presence).wake().stepWithin(by),
        'go-on-elsewhere': async () => (await presence).session?.goOnElsewhere(),
        'frame-state': async () => (await presence).frameState(),
        leave: async () => (await presence).leave(),
      },
      signal,
    );
    watchSettings(async (settings) => (await presence).change(settings), signal);
  },
});
