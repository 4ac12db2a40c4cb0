import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Pattern, writtenPatterns } from './patterns.ts';

process.env.RECHECK_BACKEND = 'pure';
const { checkSync } = await import('recheck');

/** Long enough for a busy machine; an idle one needs some seconds for the slowest. In milliseconds. */
const PATIENCE = 60_000;

/**
 * What takes more time than its text is long, but never sees a long one: where the text is cut, and after how many UTF-16
 * units. Nothing beyond the square may stand here, and nothing of which that is not true.
 */
const BOUNDED: Readonly<Record<string, number>> = {
  'lib/documents/html/footnote.ts': 60,
  'lib/documents/pdf/furniture.ts': 60,
  'lib/engine/check/derivable.ts': 40,
  'lib/engine/text/sentences.ts': 16,
};
const isBounded = ({ place }: Pattern): boolean => Object.hasOwn(BOUNDED, place.replace(/:\d+$/u, ''));

/** Why a pattern is refused; nothing where it takes time in proportion to its text. */
function complaint({ source, flags }: Pick<Pattern, 'source' | 'flags'>): string | undefined {
  const found = checkSync(source, flags, { timeout: PATIENCE });
  switch (found.status) {
    case 'safe':
      return undefined;
    case 'vulnerable':
      return found.complexity.summary;
    case 'unknown':
      return `cannot be told: ${found.error.kind}`;
  }
}

/** Those that are made while the sources run, out of other patterns or of a name. */
const made: Pattern[] = [];
const written = writtenPatterns();
const RealRegExp = RegExp;
beforeAll(async () => {
  globalThis.RegExp = new Proxy(RealRegExp, {
    construct(target, [source, flags]: [RegExp | string, string | undefined]) {
      const pattern = new target(source, flags);
      made.push({ source: pattern.source, flags: pattern.flags, place: 'made' });
      return pattern;
    },
  });
  const [{ audit }, { LANGUAGES }, { isTooOpen }] = await Promise.all([
    import('../lib/engine/audit.ts'),
    import('../lib/engine/languages/registry.ts'),
    import('../lib/documents/html/depth.ts'),
  ]);
  for (const { tag } of LANGUAGES) audit('Có 45/60 người (75%), từ 3 lên 4, tăng 1.000,5%.', tag);
  isTooOpen('<script>x</script><p>', 'html');
});
afterAll(() => {
  globalThis.RegExp = RealRegExp;
});

describe('a pattern takes time in proportion to its text', () => {
  it.each(written.map((pattern) => [pattern.place, `/${pattern.source}/${pattern.flags}`, pattern] as const))(
    '%s %s',
    { timeout: 3 * PATIENCE },
    (_, __, pattern) => {
      const problem = complaint(pattern);
      if (isBounded(pattern))
        expect(problem ?? '').toMatch(/^(?:2nd degree polynomial.*|cannot be told: timeout|)$/);
      else expect(problem).toBeUndefined();
    },
  );

  it('those that are made while it runs', { timeout: 10 * PATIENCE }, () => {
    // What is written may be made too, by what compiles the sources for older engines.
    const known = new Set(written.map(({ source }) => source));
    const each = new Map(
      made.flatMap((pattern) =>
        known.has(pattern.source) ? [] : [[`/${pattern.source}/${pattern.flags}`, pattern] as const],
      ),
    );
    expect(each.size).toBeGreaterThan(1);
    expect(
      [...each].map(([name, pattern]) => [name, complaint(pattern)]).filter(([, problem]) => problem),
    ).toEqual([]);
  });

  it.each<[string, string]>([
    ['^(?:a+)+$', ''],
    ['<!--.*?-->\\s*<', 's'],
    ['\\s+$', 'u'],
  ])('and /%s/%s does not', (source, flags) => {
    expect(complaint({ source, flags })).toMatch(/exponential|polynomial/u);
  });
});

it('each exception is needed', () => {
  const places = new Set(written.map(({ place }) => place.replace(/:\d+$/u, '')));
  expect(Object.keys(BOUNDED).filter((place) => !places.has(place))).toEqual([]);
});
