import { describe, expect, it } from 'vitest';
import { auditCommand } from './command.ts';

const TEXT = 'Kết nạp 233/230 đảng viên, bằng 101%. Doanh thu tăng 5,2% so với cùng kỳ.';

describe.concurrent('--trace', () => {
  it('tells below the table how each sentence was read and what came of it', async () => {
    const { status, stdout } = await auditCommand(['-', '--lang', 'vi', '--trace'], TEXT);
    const lines = stdout.split('\n').map((line) => line.trim().replace(/ {2,}/gu, '  '));
    expect(status).toBe(0);
    expect(lines).toEqual(
      expect.arrayContaining([
        'TRACE (read as vi, decimals behind “,”)',
        '0–37 “Kết nạp 233/230 đảng viên, bằng 101%.”',
        '101%  percent; 101; unit “%”',
        'bằng  cue equals',
        'proposed  ratio: ratio.slash, sure; part “233”, whole “230”; stated “101%”',
        '→ rounded: 101% in the text, 101.3% recomputed',
        'so  101%: rounded (vi/ratio.slash)',
        'before it  233 · 230 · 101%',
        'so  5,2%: nothing, for no detector proposed anything; a change, with no amount printed',
      ]),
    );
  });

  it.each<[text: string, line: string]>([
    [
      'Revenue went from 100 to 120 tonnes, up 900%.',
      '→ dropped: the figures seem not to belong together; would be inconsistent: 900% in the text, 20% recomputed',
    ],
    [
      'Staff completed 73/80 checks, 91.3% of those due.',
      '→ derived: – in the text, 91.25% recomputed; not said, for another claim or a table says it',
    ],
    [
      'The council seated 12 of 15 members (85%).',
      '→ inconsistent: 85% in the text, 80% recomputed; proved: tight-form',
    ],
    ['The hall was full.', 'No sentence has a percentage, points or a factor.'],
  ])('%s', async (text, line) => {
    const { stdout } = await auditCommand(['-', '--lang', 'en', '--trace'], text);
    expect(stdout).toContain(line);
  });

  it.each(['json', 'ndjson'])('is a field of %s, and not there without it', async (format) => {
    const input = format === 'ndjson' ? JSON.stringify({ id: 1, lang: 'vi', text: TEXT }) : TEXT;
    const order = ['-', '--lang', 'vi', '--format', format];
    expect((await auditCommand(order, input)).stdout).not.toContain('"trace"');
    expect(JSON.parse((await auditCommand([...order, '--trace'], input)).stdout)).toMatchObject({
      trace: {
        language: 'vi',
        sentences: [{ figures: [{ came: 'said' }] }, { figures: [{ lacks: 'no-amount' }] }],
      },
    });
  });
});
