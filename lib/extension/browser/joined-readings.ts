import { NO_COVERAGE, sumOf } from '../../engine/coverage/sum.ts';
import type { PageReading, PageState } from './messages.ts';

/** What one frame of a page was found to hold. */
export interface FrameReading {
  readonly frameId: number;
  readonly reading: PageReading;
}

/** A claim of a page by the frame that it stands in, and its index there. */
export interface InFrame {
  readonly frameId: number;
  readonly index: number;
}

/** The frames of a page as one page: what they hold, one behind the other; where none holds anything, the first's reason. */
export function joinReadings(frames: readonly [FrameReading, ...FrameReading[]]): PageReading {
  const states = frames.flatMap(({ reading }) => ('problem' in reading ? [] : [reading]));
  const [first, ...rest] = states;
  return first === undefined ? frames[0].reading : rest.reduce(joinStates, first);
}

const joinStates = (a: PageState, b: PageState): PageState => ({
  language: a.language,
  findings: [...a.findings, ...b.findings],
  coverage: sumOf(a.coverage ?? NO_COVERAGE, b.coverage ?? NO_COVERAGE),
  jsonLd: [...a.jsonLd, ...b.jsonLd],
});

/** Where the finding stands that has this index in the joined page; nothing beyond the last. */
export function frameOf(frames: readonly FrameReading[], index: number): InFrame | undefined {
  let before = 0;
  for (const { frameId, reading } of frames) {
    const count = 'problem' in reading ? 0 : reading.findings.length;
    if (index < before + count) return { frameId, index: index - before };
    before += count;
  }
  return undefined;
}
