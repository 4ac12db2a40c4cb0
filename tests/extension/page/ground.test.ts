import { describe, expect, it } from 'vitest';
import { luminance, over, parseColour } from '../../../lib/extension/page/colour.ts';
import { byLuminance, GROUNDS, type Ground } from '../../../lib/extension/page/ground.ts';
import { lookOf } from '../../../lib/extension/page/mark-looks.ts';

const colour = (css: string) => {
  const parsed = parseColour(css);
  if (parsed === undefined) throw new Error(`${css} is no colour`);
  return parsed;
};
const hex = (code: string) =>
  colour(`rgb(${[1, 3, 5].map((at) => Number.parseInt(code.slice(at, at + 2), 16)).join(', ')})`);
const contrast = (a: number, b: number) => (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);

it.each<[string, Ground]>([
  ['rgb(255, 255, 255)', 'light'],
  ['rgb(255, 249, 235)', 'light'],
  ['rgb(0, 0, 0)', 'dark'],
  ['rgb(30, 32, 36)', 'dark'],
  ['rgb(200, 60, 60)', 'dark-halo'],
  ['rgb(150, 150, 150)', 'light-halo'],
])('%s is %s', (css, ground) => {
  expect(byLuminance(luminance(colour(css)))).toBe(ground);
});

it('lays half black over white', () => {
  const { red, alpha } = over(colour('rgba(0, 0, 0, 0.5)'), colour('rgb(255, 255, 255)'));
  expect([red, alpha]).toEqual([127.5, 1]);
});

describe('the looks', () => {
  it.each(['error', 'warning', 'notice'] as const)(
    '%s stands out by 4.5:1 on white and near-black',
    (severity) => {
      expect(contrast(luminance(hex(lookOf(severity, 'light').colour)), 1)).toBeGreaterThanOrEqual(4.5);
      const nearBlack = luminance(colour('rgb(30, 32, 36)'));
      expect(contrast(luminance(hex(lookOf(severity, 'dark').colour)), nearBlack)).toBeGreaterThanOrEqual(
        4.5,
      );
    },
  );

  it('differ by line, not by colour alone', () => {
    const lines = (['error', 'warning', 'notice', 'none'] as const).map((severity) => {
      const { style, width } = lookOf(severity, 'light');
      return `${style} ${width}`;
    });
    expect(lines).toEqual(['solid 2', 'dashed 2', 'dotted 2', 'dotted 1']);
  });

  it('have a halo only where the ground asks for one', () => {
    const haloed = GROUNDS.filter((ground) => lookOf('error', ground).halo !== undefined);
    expect(haloed).toEqual(['light-halo', 'dark-halo']);
  });
});
