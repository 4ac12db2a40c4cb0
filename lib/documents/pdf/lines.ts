import { baselineOf, isBlank, isLevel, leftOf, type PageRuns, sizeOf, type TextRun } from './text-run.ts';

/** A stretch of one run of the page; or, without a run, a blank that stands nowhere but is to be read. */
export type Fragment =
  | {
      readonly run: number;
      readonly start: number;
      readonly end: number;
      readonly text: string;
      /** Where it begins and ends, as far as the letters of its run are equally wide. */
      readonly left: number;
      readonly right: number;
    }
  | { readonly run: undefined; readonly text: string };

/** What stands side by side on a page: a line of a column, or a cell of a table. */
export interface Line {
  readonly fragments: readonly Fragment[];
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly baseline: number;
  readonly size: number;
  readonly fonts: ReadonlySet<string>;
  readonly isLevel: boolean;
}

/** A raised figure stands within this many sizes of the base line; what is farther off is another line. */
const OFF_LINE = 0.6;
/** A wider gap parts the columns of a page or the cells of a table; justified words stand closer. In sizes. */
const COLUMN_GAP = 2.5;
/** Two figures that follow one another are cells of their own where the gap is wider than between words. In sizes. */
const FIGURE_GAP = 0.9;
/** A wider gap parts two words, where the PDF has no blank for it. In sizes. */
const WORD_GAP = 0.15;
/** So much smaller than its line, a run is the sign of a footnote or an exponent. */
const RAISED = 0.75;

const ENDS_IN_FIGURE = /\p{N}[%)]*$/u;
const BEGINS_WITH_FIGURE = /^[(+−–-]?\p{Sc}?\p{N}/u;

const fragmentOf = (index: number, run: TextRun): Fragment => ({
  run: index,
  start: 0,
  end: run.str.length,
  text: run.str,
  left: leftOf(run),
  right: leftOf(run) + run.width,
});

/** The lines of a page in the order of its content. */
export function linesOf(runs: PageRuns): readonly Line[] {
  const lines: Line[] = [];
  let open: OpenLine | undefined;
  const close = (): void => {
    if (open !== undefined) lines.push(open.close());
    open = undefined;
  };
  for (const [index, run] of runs.entries()) {
    if (isBlank(run)) open?.blank(index, run);
    else {
      if (open !== undefined && !open.takes(run)) close();
      open ??= new OpenLine(run);
      open.add(index, run);
    }
    // Where letters stand askew, pdf.js knows better where their line ends.
    if (run.hasEOL && !isLevel(run)) close();
  }
  close();
  return lines;
}

class OpenLine {
  readonly #fragments: Fragment[] = [];
  readonly #fonts = new Set<string>();
  readonly #first: TextRun;
  #size: number;
  #baseline: number;
  #right: number;
  #last: TextRun | undefined;

  constructor(first: TextRun) {
    this.#first = first;
    this.#size = sizeOf(first);
    this.#baseline = baselineOf(first);
    this.#right = leftOf(first);
  }

  takes(run: TextRun): boolean {
    if (isLevel(run) !== isLevel(this.#first)) return false;
    if (!isLevel(run)) return true;
    const size = Math.max(this.#size, sizeOf(run));
    const gap = leftOf(run) - this.#right;
    const isFigures = ENDS_IN_FIGURE.test(this.#last?.str ?? '') && BEGINS_WITH_FIGURE.test(run.str);
    const widest = (isFigures ? FIGURE_GAP : COLUMN_GAP) * size;
    return Math.abs(baselineOf(run) - this.#baseline) <= OFF_LINE * size && gap <= widest && gap > -size;
  }

  blank(index: number, run: TextRun): void {
    if (run.str !== '') this.#fragments.push(fragmentOf(index, run));
  }

  add(index: number, run: TextRun): void {
    if (this.#last !== undefined && this.#isApart(this.#last, run)) {
      this.#fragments.push({ run: undefined, text: ' ' });
    }
    this.#fragments.push(fragmentOf(index, run));
    this.#fonts.add(run.fontName);
    const size = sizeOf(run);
    if (size > this.#size) {
      this.#size = size;
      this.#baseline = baselineOf(run);
    }
    this.#right = Math.max(this.#right, leftOf(run) + run.width);
    this.#last = run;
  }

  close(): Line {
    const fragments = trimmed(this.#fragments);
    return {
      fragments,
      text: fragments.map(({ text }) => text).join(''),
      left: leftOf(this.#first),
      right: this.#right,
      baseline: this.#baseline,
      size: this.#size,
      fonts: this.#fonts,
      isLevel: isLevel(this.#first),
    };
  }

  #isApart(last: TextRun, run: TextRun): boolean {
    if (/\s$/u.test(this.#fragments.at(-1)?.text ?? ' ') || /^\s/u.test(run.str)) return false;
    if (!isLevel(run)) return false;
    const [before, size] = [sizeOf(last), sizeOf(run)];
    // 10² and the number of a footnote are raised, not part of the figure before them.
    const isRaised = Math.min(before, size) < RAISED * Math.max(before, size);
    if (isRaised && /[\p{N}%]$/u.test(last.str) && /^\p{N}/u.test(run.str)) return true;
    return leftOf(run) - (leftOf(last) + last.width) > WORD_GAP * Math.max(before, size);
  }
}

/** The fragments without the white space at the two ends of the line. */
export function trimmed(fragments: readonly Fragment[]): readonly Fragment[] {
  const first = fragments.findIndex(({ text }) => text.trim() !== '');
  const last = fragments.findLastIndex(({ text }) => text.trim() !== '');
  if (first === -1) return [];
  return fragments.slice(first, last + 1).map((fragment, index) => {
    const { text } = fragment;
    const lead = index === 0 ? text.length - text.trimStart().length : 0;
    const tail = index === last - first ? text.length - text.trimEnd().length : 0;
    return stretchOf(fragment, lead, text.length - tail);
  });
}

/** The units of a fragment from one to another, exclusive, which are those of its text. */
export function stretchOf(fragment: Fragment, from: number, to: number): Fragment {
  const text = fragment.text.slice(from, to);
  if (fragment.run === undefined) return { run: undefined, text };
  const { run, start, left, right } = fragment;
  const unit = (right - left) / Math.max(1, fragment.text.length);
  return {
    run,
    start: start + from,
    end: start + to,
    text,
    left: left + unit * from,
    right: left + unit * to,
  };
}
