import type { Tension } from '../tension/tension.ts';
import type { Phrase } from './explanation.ts';
import { numberFigure, printedFigure } from './figures.ts';

/** The one calm sentence of a tension. */
export function sayTension(tension: Tension): Phrase {
  switch (tension.kind) {
    case 'targets-missed':
      return { key: 'tension.targets-missed', args: { reached: printedFigure(tension.reached) } };
    case 'two-values': {
      const [first, second] = tension.values;
      return {
        key: 'tension.two-values',
        args: { first: printedFigure(first), second: printedFigure(second) },
      };
    }
    case 'parts-exceed':
      return tension.total === undefined
        ? { key: 'tension.parts-exceed.shares', args: { sum: numberFigure(tension.sum, '%') } }
        : {
            key: 'tension.parts-exceed.total',
            args: { sum: numberFigure(tension.sum), total: printedFigure(tension.total) },
          };
  }
}
