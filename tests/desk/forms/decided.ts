import { correct } from '../../../lib/desk/evidence/correct.ts';
import type { Evidence } from '../../../lib/desk/evidence/evidence.ts';
import { withChange } from '../../../lib/desk/evidence/make-evidence.ts';
import { readSources } from '../../../lib/desk/evidence/source.ts';
import { ARTICLE_EN, ARTICLE_VI, evidenceOf } from '../evidence/fixtures.ts';
import { decision, typedBy } from '../evidence/said.ts';

const at = '2026-11-25T10:00:00.000Z';

/** An audit that somebody has gone through: one claim confirmed, one dismissed, one that needs a source, one corrected. */
export async function decided(
  language: 'vi' | 'en',
  url: string | null = 'https://example.org/a?b=1',
): Promise<Evidence> {
  const evidence = await evidenceOf(language === 'vi' ? ARTICLE_VI : ARTICLE_EN, language, url);
  const source = readSources(evidence)?.[0];
  const last = evidence.claims[3];
  if (source === undefined || last === undefined) throw new Error('no claim');
  const { record } = last.finding;
  const [operand] = record.operands;
  if (operand === undefined) throw new Error('no operand');
  const typed = language === 'vi' ? '250' : '14.5%';
  const corrections = [
    { type: 'figure', role: operand.role, start: operand.start, typed, language },
  ] as const;
  const anew = correct(source, { origin: last.origin, record }, corrections);
  if (anew.type !== 'judged') throw new Error(anew.type);
  const changes = [
    {
      decision: decision('confirmed', at, 'Số của báo không khớp', 'Lan'),
      note: 'Đã gọi phòng, họ nói "đúng", và\n=1+1',
    },
    { decision: decision('dismissed', at, 'Làm tròn; theo lệ, "của báo"') },
    { decision: decision('needs-source', at) },
    {
      decision: decision('confirmed', at),
      byHand: typedBy({ corrections, finding: anew.finding }, 'Minh', at, 'Theo sổ của quận'),
    },
  ] as const;
  return changes.reduce((changed: Evidence, change, index) => withChange(changed, index, change), evidence);
}
