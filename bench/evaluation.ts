import { readFileSync } from 'node:fs';
import { generated } from './generated.ts';
import { KINDS, readTexts } from './label.ts';
import { added, EMPTY, type Score, score, type Tally } from './score.ts';

export const LANGUAGES = ['vi', 'en'] as const;
export const SETS = { written: readTexts, generated } as const;

/** The figures that must not get worse, in per cent but for the two counts. */
export interface Figures {
  readonly recall: number | null;
  readonly precision: number | null;
  readonly verdicts: number | null;
  readonly flags: number | null;
  readonly falseFlags: number;
}

export type Recorded = Readonly<Record<string, Figures & { readonly alarms?: number }>>;

const percent = (part: number, whole: number): number | null =>
  whole === 0 ? null : Math.round((1000 * part) / whole) / 10;

/** Verdicts are counted of all labels, so that a miss is a wrong verdict too. */
export const figuresOf = (tally: Tally): Figures => ({
  recall: percent(tally.found, tally.labelled),
  precision: percent(tally.matched, tally.reported),
  verdicts: percent(tally.verdictRight, tally.labelled),
  flags: percent(tally.flagsFound, tally.flagsLabelled),
  falseFlags: tally.falseFlags,
});

export const total = ({ kinds }: Score): Tally => [...kinds.values()].reduce(added, EMPTY);

export interface Part {
  /** `written/vi`, `generated/en`. */
  readonly name: string;
  readonly texts: number;
  readonly score: Score;
}

/** The engine's score over every set and language. */
export const evaluate = (): readonly Part[] =>
  Object.entries(SETS).flatMap(([set, textsOf]) =>
    LANGUAGES.map((language) => {
      const texts = textsOf(language);
      return { name: `${set}/${language}`, texts: texts.length, score: score(texts) };
    }),
  );

/** All figures by name: `written/vi` and, for each kind, `written/vi/ratio`. */
export function summary(parts: readonly Part[]): Recorded {
  return Object.fromEntries(
    parts.flatMap(({ name, score: one }) => [
      [name, { ...figuresOf(total(one)), alarms: one.alarms }] as const,
      ...KINDS.flatMap((kind) => {
        const tally = one.kinds.get(kind);
        return tally ? [[`${name}/${kind}`, figuresOf(tally)] as const] : [];
      }),
    ]),
  );
}

/** The figures that the tests hold the engine to. */
export const recorded = (): Recorded =>
  JSON.parse(readFileSync(new URL('./recorded.json', import.meta.url), 'utf8')) as Recorded;

const shareCells = ['recall', 'precision', 'verdicts', 'flags'] as const;

/** Each figure that is worse than recorded, as a sentence. */
export function drops(before: Recorded, now: Recorded): readonly string[] {
  return Object.entries(before).flatMap(([name, old]) => {
    const current = now[name];
    if (current === undefined) return [`${name} is gone`];
    return [
      ...shareCells.flatMap((cell) => {
        const [from, to] = [old[cell], current[cell]];
        return from !== null && (to === null || to < from) ? [`${name}: ${cell} ${to}, was ${from}`] : [];
      }),
      ...(current.falseFlags > old.falseFlags
        ? [`${name}: ${current.falseFlags} false flags, were ${old.falseFlags}`]
        : []),
      ...((current.alarms ?? 0) > (old.alarms ?? 0)
        ? [`${name}: ${current.alarms} alarms in silent texts, were ${old.alarms}`]
        : []),
    ];
  });
}

const shown = (value: number | null): string => (value === null ? '–' : value.toFixed(1));

const row = (name: string, tally: Tally): string => {
  const { recall, precision, verdicts, flags } = figuresOf(tally);
  const missed = tally.flagsLabelled - tally.flagsFound;
  const computed = percent(tally.computedRight, tally.computedLabelled);
  return `| ${name} | ${tally.labelled} | ${shown(recall)} | ${shown(precision)} | ${shown(verdicts)} | ${shown(computed)} | ${shown(flags)} | ${missed} | ${tally.falseFlags} |`;
};

/** One table in Markdown for each set and language, a row for each kind. */
export function tables(parts: readonly Part[]): string {
  return parts
    .map(({ name, texts, score: one }) =>
      [
        `**${name}**: ${texts} texts; ${one.silent} must stay silent, and ${one.alarms} of them do not.`,
        '',
        '| kind | labels | recall % | precision % | verdicts right % | recomputed right % | flags found % | flags missed | false flags |',
        '| --- | --: | --: | --: | --: | --: | --: | --: | --: |',
        ...KINDS.flatMap((kind) => {
          const tally = one.kinds.get(kind);
          return tally ? [row(kind, tally)] : [];
        }),
        row('all', total(one)),
      ].join('\n'),
    )
    .join('\n\n');
}
