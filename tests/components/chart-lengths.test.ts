import { describe, expect, it } from 'vitest';
import { chartConfig } from '../../components/chart/chart-config.ts';
import { chartLayout, xOf } from '../../components/chart/chart-layout.ts';
import { chartSpec } from '../../components/chart/chart-of.ts';
import type { Palette } from '../../components/chart/palette.ts';
import { audit } from '../../lib/engine/audit.ts';
import { fixtures } from './fixtures.ts';

const WIDTH = 326;
const COLOURS = 'ink muted ground line track focus stated recomputed partOdd partEven font'.split(' ');
const palette = {
  ...(Object.fromEntries(COLOURS.map((name) => [name, name])) as Record<string, string>),
  scale: 1,
} as unknown as Palette;

function chartOf(text: string) {
  const [finding] = audit(text, 'en');
  const spec = finding && chartSpec(finding, 'en');
  if (!spec) throw new Error('There is no chart');
  const layout = chartLayout(spec, WIDTH, 1, (words) => words.length * 6);
  return { spec, config: chartConfig(spec, palette, layout, 1, []) };
}

/** How long each bar is drawn, in pixels: what its figures ask for, but no shorter than the least. */
function lengthsIn(text: string): readonly (readonly number[])[] {
  const { spec, config } = chartOf(text);
  const least = config.data.datasets.map(({ minBarLength }) => minBarLength ?? 0);
  let at = 0;
  return spec.rows.map(({ bars }) =>
    bars.map(({ from, to }) =>
      Math.max(least[at++] ?? 0, Math.abs(xOf(to, spec, WIDTH) - xOf(from, spec, WIDTH))),
    ),
  );
}

describe('both bars of a change are seen', () => {
  it.each([
    ['1', 'Members rose from 200 to 201, up 5%.'],
    ['27', 'Members rose from 11 to 297, up 1,600%.'],
    ['27 in another scale', 'Sales rose from $40m to $1.08bn, up 260%.'],
    ['a 27th', 'Jobs fell from 2,700 to 100, down 50%.'],
    ['1,000', 'Cases rose from 2 to 2,000, up 50,000%.'],
    ['a 10,000th', 'Cases fell from 20,000 to 2, down 50%.'],
  ])('by a factor of %s', (_, text) => {
    const lengths = lengthsIn(text);
    expect(lengths).toHaveLength(2);
    for (const [own = 0] of lengths) expect(own).toBeGreaterThanOrEqual(4);
    const { spec } = chartOf(text);
    for (const { value } of spec.rows) expect(value).toMatch(/\d/);
  });

  it('but nought has no more than a line', () => {
    const [before, after] = lengthsIn('Jobs fell from 12 to 0, down 50%.');
    expect(before?.[0]).toBeGreaterThan(300);
    expect(after?.[0]).toBe(1);
  });

  it('and the printed fall to nought is drawn beside it', () => {
    const { spec } = chartOf('Jobs fell from 12 to 0, down 50%.');
    expect(spec.rows[1]?.mark).toMatchObject({ at: 6 });
  });

  it('and what is large enough keeps its length', () => {
    const [before] = lengthsIn('Members rose from 11 to 297, up 1,600%.');
    expect(before?.[0]).toBeCloseTo((11 / 297 / 1.02) * (WIDTH - 4), 5);
  });
});

describe('a change through nought', () => {
  const { points } = fixtures;
  const { chart } = points.explanation;
  if (chart?.type !== 'two-percentages') throw new Error('The fixture has another chart');
  const negative = {
    ...points,
    explanation: { ...points.explanation, chart: { ...chart, before: { ...chart.before, value: '-1.5' } } },
  };

  it('has bars to both sides of a line', () => {
    const spec = chartSpec(negative, 'en');
    expect(spec).toMatchObject({ min: -1.5, line: { at: 0 } });
    expect(spec?.rows.map(({ value }) => value)).toEqual(['\u22121.5%', '3.6%']);
    if (!spec) return;
    const ends = spec.rows.flatMap(({ bars }) => bars.flatMap(({ from, to }) => [from, to]));
    for (const end of ends) {
      expect(xOf(end, spec, WIDTH)).toBeGreaterThanOrEqual(0);
      expect(xOf(end, spec, WIDTH)).toBeLessThanOrEqual(WIDTH);
    }
  });
});
