import { browser } from 'wxt/browser';
import { type DecidedClaim, decidedFor } from '../../desk/evidence/decided.ts';
import { decode } from '../../documents/schema/decode.ts';
import type { AuditService } from '../audit/audit-service.ts';
import { AUDIT_PORT } from '../audit/protocol.ts';
import { auditRequestSchema } from '../audit/request-schema.ts';
import { readOffKinds } from './off-kinds.ts';

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
    const ends: (() => void)[] = [];
    service.serve({
      post: (answer) => port.postMessage(answer),
      onRequest: (listener) =>
        port.onMessage.addListener((request: unknown) => {
          const read = decode(auditRequestSchema, request);
          if (read.type === 'decoded') return listener(read.value);
          // Who closes a port does not hear of it.
          port.disconnect();
          for (const end of ends) end();
        }),
      onClose: (listener) => {
        ends.push(listener);
        port.onDisconnect.addListener(listener);
      },
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
