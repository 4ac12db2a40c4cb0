/** Words for what people said of a claim, in English. */
export const wordsEn = {
  'words.other': 'Otherwise: {said}',

  'hand.line': 'By hand, with {figures}: {result}.',
  'hand.sign': 'by hand, with {figures}: {result}',
  'hand.for': '{typed} for {printed}',
  'hand.added': '{typed} as {role}, which is not printed',
  'hand.level': 'the percentage taken for the level reached',
  'hand.excess': 'the percentage taken for what goes beyond the level',
  'hand.named': 'figures that the passage does not print',
  'hand.typed': 'Typed: {said}',
  'hand.why': 'Why: {why}',
  'hand.result.contradicted': 'does not fit',
  'hand.result.impossible': 'does not fit',
  'hand.result.inconsistent': 'does not fit',
  'hand.result.mislabelled': 'fits under another name only',
  'hand.result.other-base': 'fits another whole only',
  'hand.result.truncated': 'fits when digits are cut off or raised',
  'hand.result.rounded': 'fits when rounded',
  'hand.result.consistent': 'fits',
  'hand.result.derived': 'gives the missing figure only',
  'hand.result.undecidable': 'left open',
} as const satisfies Record<string, string>;
