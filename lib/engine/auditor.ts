import type { Audit } from './audit.ts';
import type { Check } from './check/check.ts';
import { movedOutline, type Outline, outlineOf } from './check/outline.ts';
import { checksIn, gathered, type OpenedText, openText, sentencesOf, tablesSteps } from './checked-text.ts';
import { SENTENCES } from './claim/context.ts';
import { coverageOf } from './coverage/coverage.ts';
import { explain } from './explain/explain.ts';
import type { Finding } from './finding.ts';
import { languageFor } from './languages/registry.ts';
import { movedFinding } from './report/moved-finding.ts';
import { toRecord } from './report/to-record.ts';
import type { Span } from './text/span.ts';
import type { Table } from './text/table.ts';

/** A check as it leaves the engine, and what the rest of its text has to know of it. */
interface Outcome {
  readonly finding: Finding;
  readonly outline: Outline;
}

/** What was found in a sentence, with the places that it was found at, in the raw and in the normalised text. */
interface Remembered {
  readonly outcomes: readonly Outcome[];
  readonly rawStart: number;
  readonly start: number;
}

/** So far beyond a sentence, and those before it, the engine looks at most for what concludes from a claim; and some more. */
const MARGIN = 128;

/** What was found of a text so far: of each thread sentence by sentence, in whichever order those were looked at. */
interface Found {
  readonly inSentences: (readonly Outcome[])[][];
  readonly inTables: Outcome[];
}

/**
 * Audits a text that changes little from one time to the next, as that of a page does. What was found in a sentence is
 * taken over where nothing has changed that the engine looks at for it; the audit always equals that of the whole text.
 * What earlier texts held is forgotten, but for one whose audit was broken off.
 */
export class Auditor {
  #known: ReadonlyMap<string, Remembered> = new Map();
  /** What was found of the last text, where its audit was broken off. */
  #begun: ReadonlyMap<string, Remembered> = new Map();
  #found: Found = { inSentences: [], inTables: [] };

  /** What the audit under way has found, in reading order; little of it may be left out at the end, or read otherwise by a table. */
  soFar(): readonly Finding[] {
    const { inSentences, inTables } = this.#found;
    return gathered(inTables, inSentences.flat(2)).map(({ finding }) => finding);
  }

  /**
   * The audit as `auditText` gives it, in steps: whoever asks for it may do something else in between. The sentences
   * from `begin` on, an offset of `raw`, are looked at first.
   */
  *steps(raw: string, tag: string, tables: readonly Table[] = [], begin = 0): Generator<undefined, Audit> {
    const found: Found = { inSentences: [], inTables: [] };
    this.#found = found;
    const language = languageFor(tag);
    if (language === undefined) return { findings: [], coverage: coverageOf([], []) };
    const opened = openText(raw, language, tables);
    const { text, lexicon, threads } = opened;
    const outcomeOf = (check: Check): Outcome => ({
      finding: {
        record: toRecord(check, raw, text, lexicon.language.tag),
        explanation: explain(check),
      },
      outline: outlineOf(check),
    });
    const begun = this.#begun;
    const known = new Map<string, Remembered>();
    this.#begun = known;
    const sentences = threads.map((thread) => sentencesOf(thread, opened));
    for (const thread of threads) found.inSentences.push(thread.map(() => []));
    for (const [at, index] of placesFrom(threads, text.offsetOf(begin))) {
      const [thread, read] = [threads[at] ?? [], sentences[at] ?? []];
      const sentence = thread[index];
      const hasFigure = read[index]?.figures.length;
      yield;
      // Without a figure there is nothing to find.
      if (sentence === undefined || !hasFigure) continue;
      const key = keyOf(thread, index, raw, opened);
      const rawStart = text.rawOffset(sentence.start);
      const before = this.#known.get(key) ?? begun.get(key) ?? known.get(key);
      const outcomes = before
        ? before.outcomes.map((outcome) =>
            moved(outcome, rawStart - before.rawStart, sentence.start - before.start),
          )
        : checksIn(read, index, opened).map(outcomeOf);
      known.set(key, { outcomes, rawStart, start: sentence.start });
      found.inSentences[at]?.splice(index, 1, outcomes);
      yield;
    }
    this.#known = known;
    for (const check of yield* tablesSteps(opened)) {
      found.inTables.push(outcomeOf(check));
      yield;
    }
    const all = gathered(found.inTables, found.inSentences.flat(2));
    yield;
    return {
      findings: all.map(({ finding }) => finding),
      coverage: coverageOf(
        sentences.flat(),
        all.map(({ outline }) => outline),
      ),
    };
  }
}

/** All sentences by thread and index: first those that end behind an offset, then those before. */
function placesFrom(
  threads: readonly (readonly Span[])[],
  begin: number,
): readonly (readonly [thread: number, index: number])[] {
  const places = threads.flatMap((thread, at) =>
    thread.map(({ end }, index) => ({ place: [at, index] as const, isBehind: end > begin })),
  );
  const behind = places.filter(({ isBehind }) => isBehind);
  const before = places.filter(({ isBehind }) => !isBehind);
  return [...behind, ...before].map(({ place }) => place);
}

const moved = ({ finding, outline }: Outcome, byRaw: number, by: number): Outcome => ({
  finding: movedFinding(finding, byRaw),
  outline: movedOutline(outline, by),
});

/** All that the checks of a sentence depend on, as one string: it, the sentences around it, and what stands around them. */
function keyOf(
  thread: readonly Span[],
  index: number,
  raw: string,
  { text: { text, rawOffset }, lexicon }: OpenedText,
): string {
  const spans = thread.slice(Math.max(0, index - SENTENCES), index + 2);
  const own = index - Math.max(0, index - SENTENCES);
  const [first] = spans;
  const last = spans.at(-1);
  if (first === undefined || last === undefined) return '';
  const start = Math.max(0, first.start - MARGIN);
  const end = Math.min(text.length, last.end + MARGIN);
  const window = text.slice(start, end);
  const rawWindow = raw.slice(rawOffset(start), rawOffset(end));
  const places = [own, ...spans.map((span) => `${span.start - start}-${span.end - start}`)].join(' ');
  const { tag, numbers } = lexicon.language;
  return [
    tag,
    numbers.decimal,
    start === 0,
    end === text.length,
    places,
    window,
    rawWindow === window ? '' : rawWindow,
  ].join('\n\n\u0000');
}
