import { expect, it } from 'vitest';
import { drops, evaluate, recorded, summary } from '../../bench/evaluation.ts';

const now = summary(evaluate());

it('does no worse on any text set, language and kind than recorded', () => {
  expect(drops(recorded(), now)).toEqual([]);
});

it('says which figure dropped', () => {
  const name = 'written/vi';
  const figures = now[name];
  if (figures === undefined) throw new Error(`no figures for ${name}`);
  const worse = {
    ...now,
    [name]: { ...figures, recall: (figures.recall ?? 0) - 0.1, falseFlags: figures.falseFlags + 1 },
  };
  expect(drops(now, worse)).toEqual([
    `${name}: recall ${(figures.recall ?? 0) - 0.1}, was ${figures.recall}`,
    `${name}: ${figures.falseFlags + 1} false flags, were ${figures.falseFlags}`,
  ]);
});
