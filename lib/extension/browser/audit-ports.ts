import { browser } from 'wxt/browser';
import { type DecidedClaim, decidedFor } from '../../desk/evidence/decided.ts';
import type { AuditService } from '../audit/audit-service.ts';
import { AUDIT_PORT, type AuditAnswer, type AuditRequest } from '../audit/protocol.ts';
import type { RemotePort } from '../audit/remote-auditor.ts';
import { readOffKinds } from './off-kinds.ts';

/** A way from this page to the background, which is started where it does not run; throws once the extension has gone. */
export function connectForAudits(): RemotePort {
  const port = browser.runtime.connect({ name: AUDIT_PORT });
  return {
    post: (request) => port.postMessage(request),
    // A border: only this extension sends here, and it types what it sends by the same protocol.
    onAnswer: (listener) => port.onMessage.addListener((answer: unknown) => listener(answer as AuditAnswer)),
    onClose: (listener) => port.onDisconnect.addListener(listener),
    close: () => port.disconnect(),
  };
}

/**
 * In the background: audits for every page that connects. `decidedAt` says what was made of the claims of an address;
 * of a private window it is not asked.
 */
export function serveAudits(
  service: AuditService,
  decidedAt: (url: string | undefined) => Promise<readonly DecidedClaim[]>,
): void {
  browser.runtime.onConnect.addListener((port) => {
    if (port.name !== AUDIT_PORT) return;
    service.serve({
      post: (answer) => port.postMessage(answer),
      onRequest: (listener) =>
        port.onMessage.addListener((request: unknown) => listener(request as AuditRequest)),
      onClose: (listener) => port.onDisconnect.addListener(listener),
      close: () => port.disconnect(),
      async decided() {
        // The frames of a page are one article, which is kept under its address.
        const { tab, url } = port.sender ?? {};
        const [claims, off] = await Promise.all([
          tab?.incognito ? [] : decidedAt(tab?.url ?? url),
          readOffKinds(),
        ]);
        return (findings) => {
          const decided = decidedFor(findings, claims);
          return findings.map(({ record }, at) =>
            off.includes(record.kind) ? 'off' : (decided[at] ?? null),
          );
        };
      },
    });
  });
}
