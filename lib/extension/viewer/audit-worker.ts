import { auditText } from '../../engine/audit.ts';
import type { AuditRequest } from './audit-apart.ts';

addEventListener('message', ({ data }: MessageEvent<AuditRequest>) => {
  postMessage(auditText(data.text, data.language, data.tables));
});
