import { describe, expect, it } from 'vitest';
import { auditCommand } from './command.ts';

const TEXT = 'Kết nạp 233/230 đảng viên, bằng 101%.';

describe.concurrent('--explain', () => {
  it('prints the working below each claim of the table, indented', async () => {
    const { stdout } = await auditCommand(['-', '--lang', 'vi', '--explain'], TEXT);
    const lines = stdout.split('\n');
    const block = lines.filter((line) => line.startsWith('    ')).map((line) => line.trim());
    expect(block).toEqual(
      expect.arrayContaining([
        '233 ÷ 230 = 1.01304… = 101.3%',
        expect.stringMatching(/^formula +part ÷ whole × 100$/u),
        expect.stringMatching(/^whole +230; count; at 12–15$/u),
        expect.stringMatching(/^stated +101 \(100\.5 to 101\.5\)$/u),
        expect.stringMatching(/^result +2330\/23$/u),
        expect.stringMatching(/^rule +vi\/ratio\.slash$/u),
      ]),
    );
  });

  it.each(['json', 'ndjson'])(
    'adds the working to each claim of %s, and nothing without it',
    async (format) => {
      const order = ['-', '--lang', 'vi', '--format', format];
      const plain = await auditCommand(order, input(format));
      const explained = await auditCommand([...order, '--explain'], input(format));
      expect(plain.stdout).not.toContain('"working"');
      expect(JSON.parse(explained.stdout)).toMatchObject({
        claims: [
          {
            working: {
              formula: 'part ÷ whole × 100',
              reading: 'plain',
              rounding: 'nearest',
              stated: { value: '101', low: '100.5', high: '101.5' },
              recomputed: { value: '2330/23', low: '2330/23', high: '2330/23' },
            },
          },
        ],
      });
    },
  );
});

const input = (format: string): string =>
  format === 'ndjson' ? JSON.stringify({ id: 1, lang: 'vi', text: TEXT }) : TEXT;
