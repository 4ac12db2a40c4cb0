import { auditTexts } from '../../engine/audit-texts.ts';
import type { AuditRequest } from './audit-request.ts';

addEventListener('message', ({ data }: MessageEvent<AuditRequest>) => {
  postMessage(auditTexts(data));
});
