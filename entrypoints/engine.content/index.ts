import { defineContentScript } from 'wxt/utils/define-content-script';
import { auditText } from '../../lib/audit.ts';
import '../../lib/page/engine.ts';

export default defineContentScript({
  registration: 'runtime',
  matches: [],
  main() {
    globalThis.recountEngine ??= { auditText };
  },
});
