import { compareAudits } from '../../desk/compare/compare-audits.ts';
import type { CompareRequest } from './compare-request.ts';

addEventListener('message', ({ data }: MessageEvent<CompareRequest>) => {
  postMessage(compareAudits(data.before, data.after));
});
