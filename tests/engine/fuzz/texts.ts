import fc from 'fast-check';

const SPACES = [
  ...'\t\v\f\r\u0020\u0085\u00A0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A',
  ...'\u2028\u2029\u202F\u205F\u3000',
];
/** Without width, or turning the direction of what follows. */
const UNSEEN = [
  ...'\u00AD\u200B\u200C\u200D\u200E\u200F\u2060\uFEFF\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2069',
];
const CONTROLS = [...'\u0000\u0001\u0007\u0008\u001B\u007F\u009F'];
/** The digit nine of every script that has digits of its own, and numbers that are no digits. */
const DIGITS = [
  ...Array.from({ length: 0x1fbff }, (_, code) => String.fromCodePoint(code)).filter((character) =>
    /\p{Nd}/u.test(character),
  ),
].filter((_, index) => index % 10 === 9);
const NUMBERS = [...'½¼²Ⅷ④㊿٪៛௰'];
const MARKUP = [
  '<b>',
  '</td><td>',
  '<script>1%</script>',
  '&nbsp;',
  '&#37;',
  '<!--',
  ']]>',
  '{"id":',
  '\\u0025',
];
const RTL = ['שלום', 'مئة', '٪', 'עד 50%'];
const FIGURES = [
  '0',
  '9',
  '0/0',
  '0%',
  '0,0',
  '1/0',
  '5/0 (0%)',
  '1.234,5',
  '-0',
  '00',
  '1e9',
  '.5',
  "1'000",
];
const SIGNS = [...'%‰/().,;:-–—−…!?"“”’\'[]{}+=<>&*~|\\^$€£¥₫', '\n', '\r\n', '\uD800', '\uDC00', '％', '１'];
const WORDS = [
  'tỷ',
  'triệu',
  'tăng',
  'gồm',
  'trong số',
  'lẻ',
  'rưỡi',
  'up',
  'of',
  'from',
  'to',
  'half',
  'million',
];

export const scraps: fc.Arbitrary<string> = fc.oneof(
  ...[SPACES, UNSEEN, CONTROLS, DIGITS, NUMBERS, MARKUP, RTL, FIGURES, SIGNS, WORDS].map((all) =>
    fc.constantFrom(...all),
  ),
);

/** A sentence with pieces cut out, doubled and put elsewhere. */
export const mutated = (sentences: readonly string[]): fc.Arbitrary<string> =>
  fc
    .tuple(
      fc.constantFrom(...sentences),
      fc.array(fc.tuple(fc.nat(400), fc.nat(20), scraps), { maxLength: 8 }),
    )
    .map(([text, edits]) =>
      edits.reduce((edited, [at, cut, scrap]) => edited.slice(0, at) + scrap + edited.slice(at + cut), text),
    );

export const random: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      scraps,
      fc.string({ unit: 'grapheme', maxLength: 6 }),
      fc.string({ unit: 'binary', maxLength: 3 }),
      fc.nat().map(String),
    ),
    { maxLength: 60 },
  )
  .map((parts) => parts.join(''));

/** Of something short very much, mostly some dozens, now and then thousands. */
const muchOf = (short: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc
    .tuple(
      short,
      fc.oneof(
        { weight: 20, arbitrary: fc.nat(60) },
        { weight: 4, arbitrary: fc.nat(400) },
        { weight: 1, arbitrary: fc.nat(4000) },
      ),
    )
    .map(([piece, times]) => piece.repeat(times));

const deep = fc
  .tuple(fc.constantFrom('()', '[]', '“”', '(%)'), fc.nat(400), scraps)
  .map(([pair, depth, inside]) => pair.charAt(0).repeat(depth) + inside + pair.slice(1).repeat(depth));

/** `1` with hundreds of noughts, whole or behind the decimal sign, in figures that a percentage compares. */
const giant = fc
  .tuple(fc.nat(420), fc.nat(420), fc.constantFrom('', '0,', '0.', '1.'))
  .map(
    ([part, whole, lead]) =>
      `${lead}${'9'.repeat(part)}/1${'0'.repeat(whole)} người, đạt ${lead}1${'0'.repeat(part)}%`,
  );

/** Shapes that make a careless reader slow, deep or wrong, alone or within a sentence that says something. */
export const adversarial = (sentences: readonly string[]): fc.Arbitrary<string> =>
  fc
    .tuple(
      fc.oneof(muchOf(scraps), muchOf(fc.tuple(scraps, scraps).map((two) => two.join(' '))), deep, giant),
      mutated(sentences),
      fc.nat(200),
    )
    .map(([shape, sentence, at]) => sentence.slice(0, at) + shape + sentence.slice(at));

export const runTogether = (sentences: readonly string[]): fc.Arbitrary<string> =>
  fc.array(mutated(sentences), { maxLength: 30 }).map((all) => all.join(' ').replaceAll('.', ' '));

export const article = (sentences: readonly string[]): fc.Arbitrary<string> =>
  fc
    .array(fc.tuple(mutated(sentences), fc.constantFrom(' ', '\n\n', '. ', '')), {
      minLength: 60,
      maxLength: 200,
    })
    .map((all) => all.flat().join(''));
