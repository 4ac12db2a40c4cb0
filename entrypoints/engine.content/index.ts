import { defineContentScript } from 'wxt/utils/define-content-script';
import { Auditor } from '../../lib/auditor.ts';
import '../../lib/page/engine.ts';

export default defineContentScript({
  registration: 'runtime',
  matches: [],
  main() {
    globalThis.recountEngine ??= { createAuditor: () => new Auditor() };
  },
});
