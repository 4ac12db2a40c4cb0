import { defineContentScript } from 'wxt/utils/define-content-script';
import { Auditor } from '../../lib/engine/auditor.ts';
import '../../lib/extension/page/engine.ts';

export default defineContentScript({
  registration: 'runtime',
  matches: [],
  main() {
    globalThis.recountEngine ??= { createAuditor: () => new Auditor() };
  },
});
