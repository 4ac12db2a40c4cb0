import { describe, expect, it } from 'vitest';
import { otherBaseOf } from '../../../lib/engine/check/other-base.ts';
import { plainReading } from '../../../lib/engine/check/readings.ts';
import type { Claim } from '../../../lib/engine/claim/claim.ts';
import { ABOUT } from '../../../lib/engine/languages/hedges.ts';
import type { Quantity } from '../../../lib/engine/quantity/quantity.ts';
import { change, FOUND, figure, percent } from './figures.ts';

/** What the other whole is looked for in; `around` stands behind the figures of the claim. */
interface Text {
  readonly isBody?: boolean;
  readonly noun?: string;
  readonly around?: readonly Quantity[];
}

const shown = (claim: Claim, figures: readonly Quantity[]): string => {
  const found = otherBaseOf(claim, plainReading(claim), { figures, bodies: ['delegates'] });
  return found === undefined ? 'none' : `${found.low}–${found.high}, ${found.sharers} beside it`;
};

/** `part of whole noun (stated), …` */
function ratio(part: Quantity, of: string, stated: Quantity, text: Text): string {
  const whole = figure(of, { measure: text.noun ?? 'houses' });
  const claim: Claim = {
    ...FOUND,
    kind: 'ratio',
    part,
    whole,
    stated,
    isBody: text.isBody ?? false,
  };
  return shown(claim, [part, whole, stated, ...(text.around ?? [])]);
}

/** `of whole, part (stated), …` */
function share(part: Quantity, of: string, stated: Quantity, around: readonly Quantity[]): string {
  const whole = figure(of);
  const claim: Claim = { ...FOUND, kind: 'share', part, whole, stated };
  return shown(claim, [whole, part, stated, ...around]);
}

const BODY: Text = { isBody: true };

describe('another whole of a pair', () => {
  it.each<[why: string, part: string, whole: string, stated: string, text: Text, found: string]>([
    ['of a body', '443', '448', '91.53', BODY, '484–484, 0 beside it'],
    ['of a noun of a body', '443', '448', '91.53', { noun: 'Delegates' }, '484–484, 0 beside it'],
    ['of plain things', '443', '448', '91.53', {}, 'none'],
    [
      'of plain things, and printed',
      '443',
      '448',
      '91.53',
      { around: [figure('484')] },
      '484–484, 0 beside it',
    ],
    [
      'printed, and another beside it',
      '443',
      '448',
      '91.53',
      { around: [figure('7'), figure('484')] },
      '484–484, 0 beside it',
    ],
    ['printed is a larger one', '443', '448', '91.53', { around: [figure('485')] }, 'none'],
    ['printed is a smaller one', '443', '448', '91.53', { around: [figure('483')] }, 'none'],
    [
      'printed is an amount',
      '443',
      '448',
      '91.53',
      { around: [figure('484', { nature: 'measured' })] },
      'none',
    ],
    ['printed is the part only', '110', '100', '100.0', {}, 'none'],
    ['a whole per cent of a body', '40', '45', '82', BODY, '49–49, 0 beside it'],
    ['a whole per cent of plain things', '40', '45', '82', { around: [figure('49')] }, 'none'],
    // A half may be rounded up: 35 of 40 is 87.5%.
    ['just a half', '35', '36', '88', BODY, '40–40, 0 beside it'],
    // 45 of 50 is 90.0%, which nobody cuts to 89.9.
    ['just the next figure', '45', '48', '89.9', BODY, 'none'],
    ['cut off', '15', '70', '20.2', BODY, '74–74, 0 beside it'],
    // 175 of 200 is 87.5%, which may be rounded down.
    ['just a half, rounded down', '175', '180', '87', BODY, '200–202, 0 beside it'],
    ['no whole number', '45', '48', '91.9', BODY, 'none'],
    ['three side by side', '280', '300', '90', BODY, '310–312, 0 beside it'],
    ['four side by side', '330', '350', '90', BODY, 'none'],
    ['nothing per cent', '1', '300', '0', BODY, 'none'],
    ['a smaller whole', '443', '484', '98.88', BODY, 'none'],
    ['just a fifth more', '50', '50', '83.3', BODY, '60–60, 0 beside it'],
    ['more than a fifth', '50', '50', '82.0', BODY, 'none'],
    // The whole and the stated percentage are no part and its own.
    ['part and whole alike', '20', '20', '90.9', {}, 'none'],
    [
      'another part with its percentage',
      '15',
      '62',
      '20.3',
      { around: [figure('14'), percent('18.9')] },
      '74–74, 0 beside it',
    ],
    [
      'an amount with its percentage',
      '15',
      '62',
      '20.3',
      { around: [figure('14', { nature: 'measured' }), percent('18.9')] },
      'none',
    ],
    [
      'a part with points',
      '15',
      '62',
      '20.3',
      { around: [figure('14'), percent('18.9', { nature: 'points' })] },
      'none',
    ],
    ['a part at the end', '15', '62', '20.3', { around: [figure('14')] }, 'none'],
    ['a part of another one still', '15', '62', '20.3', { around: [figure('14'), percent('17.9')] }, 'none'],
    // 14 is 19% of 73 as well.
    [
      'a part that is of the printed whole too',
      '15',
      '73',
      '20.3',
      { around: [figure('14'), percent('19')] },
      'none',
    ],
  ])('%s: %s of %s, %s%%', (_, part, whole, stated, text, found) => {
    expect(ratio(figure(part), whole, percent(stated), text)).toBe(found);
  });

  it.each<[why: string, part: Quantity, stated: Quantity]>([
    ['a hedged percentage', figure('443'), percent('91.53', { hedge: ABOUT })],
    ['an amount', figure('443', { nature: 'measured' }), percent('91.53')],
  ])('none of %s', (_, part, stated) => {
    expect(ratio(part, '448', stated, BODY)).toBe('none');
  });

  it.each<[why: string, claim: Claim]>([
    [
      'an amount',
      {
        ...FOUND,
        kind: 'ratio',
        part: figure('443'),
        whole: figure('448', { nature: 'measured' }),
        stated: percent('91.53'),
        isBody: true,
      },
    ],
    [
      'a group without a part',
      {
        ...FOUND,
        kind: 'share',
        part: undefined,
        whole: figure('448', { measure: 'delegates' }),
        stated: percent('91.53'),
      },
    ],
    ['a quota', { ...FOUND, kind: 'quota', part: figure('443'), whole: figure('448') }],
    [
      'a fraction in words',
      {
        ...FOUND,
        kind: 'share',
        part: figure('1', { nature: 'fraction' }),
        whole: undefined,
        stated: percent('91.53'),
      },
    ],
    [
      'a change',
      change(
        { known: 'before-after', before: figure('448'), after: figure('443') },
        percent('91.53'),
        'fall',
      ),
    ],
  ])('none of %s', (_, claim) => {
    expect(shown(claim, [])).toBe('none');
  });
});

describe('how many parts beside it are of the other whole', () => {
  const [second, third] = [
    [figure('14'), percent('18.9')],
    [figure('12'), percent('16.2')],
  ];
  it.each<[why: string, around: readonly Quantity[], found: string]>([
    ['one', [...second], '74–74, 1 beside it'],
    ['two', [...second, ...third], '74–74, 2 beside it'],
    ['one, and one behind another figure', [...second, figure('3'), ...third], '74–74, 1 beside it'],
    // 15 and 14 and 33 are just the 62, and with 34 they are more.
    ['just the printed whole in all', [...second, figure('33'), percent('44.6')], '74–74, 2 beside it'],
    ['more than the printed whole in all', [...second, figure('34'), percent('45.9')], '74–74, 0 beside it'],
    ['a second percentage of its own', [percent('20')], 'none'],
  ])('%s', (_, around, found) => {
    expect(share(figure('15'), '62', percent('20.3'), around)).toBe(found);
  });

  it('counts those in front of it, and not the printed whole', () => {
    const [part, whole, stated] = [figure('15'), figure('62'), percent('20.3')];
    const claim: Claim = { ...FOUND, kind: 'share', part, whole, stated };
    expect(shown(claim, [...second, ...third, part, stated])).toBe('74–74, 2 beside it');
    expect(shown(claim, [part, stated, whole, percent('83.8')])).toBe('74–74, 0 beside it');
    expect(shown(claim, [part, stated, ...second])).toBe('74–74, 1 beside it');
    expect(shown(claim, [...second, part, stated, whole, percent('83.8')])).toBe('74–74, 1 beside it');
    // A part that a person named stands in another text.
    expect(shown(claim, [figure('3'), ...second])).toBe('74–74, 0 beside it');
    expect(shown(claim, [part, percent('20'), stated])).toBe('none');
  });
});
