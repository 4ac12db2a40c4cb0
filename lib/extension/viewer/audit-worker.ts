import { auditText } from '../../engine/audit.ts';
import type { AuditRequest } from './audit-request.ts';

addEventListener('message', ({ data }: MessageEvent<AuditRequest>) => {
  postMessage(auditText(data.text, data.language, data.tables));
});
