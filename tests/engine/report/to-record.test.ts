import { describe, expect, it } from 'vitest';
import { audit } from '../../../lib/engine/audit.ts';

const TABLE = [
  ['Cost of\u00A0  sales', '2023', '2024'],
  ['Bonds', '413', '503'],
  ['Shares', '217', '290'],
  ['Cash', '104', '107'],
  ['Grand  total', '734', '900'],
]
  .map((cells) => cells.join('\t'))
  .join('\n');

describe('the cell of a record', () => {
  it('bears the names of its row and column, white space run together', () => {
    const cells = audit(TABLE, 'en').map(({ record }) => record.cell);
    expect(cells).toEqual([
      expect.objectContaining({ row: 'Grand total', column: '2023' }),
      expect.objectContaining({ row: 'Grand total', column: '2024' }),
    ]);
  });

  it('is none in prose', () => {
    const records = audit('Sales fell from 8,000 to 6,800 cars, down 15%.', 'en').map(({ record }) => record);
    expect(records.map((record) => 'cell' in record)).toEqual([false]);
  });
});
