import { browser } from 'wxt/browser';
import { AUDIT_PORT, type AuditAnswer } from '../audit/protocol.ts';
import type { RemotePort } from '../audit/remote-auditor.ts';

/** A way from this page to the background, which is started where it does not run; throws once the extension has gone. */
export function connectForAudits(): RemotePort {
  const port = browser.runtime.connect({ name: AUDIT_PORT });
  return {
    post: (request) => port.postMessage(request),
    // Only the background sends here, and it types what it sends by the same protocol.
    onAnswer: (listener) => port.onMessage.addListener((answer: unknown) => listener(answer as AuditAnswer)),
    onClose: (listener) => port.onDisconnect.addListener(listener),
    close: () => port.disconnect(),
  };
}
