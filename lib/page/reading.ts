import type { Audit } from '../audit.ts';
import type { PageProblem } from '../browser/messages.ts';
import type { Coverage } from '../coverage/coverage.ts';
import type { Finding, TensionFinding } from '../finding.ts';
import type { Engine } from './engine.ts';
import { chooseLanguage, type Detection, declaredLanguage } from './language.ts';
import { type ReadPage, readPage } from './read-text.ts';

/** A page that was read and audited. */
export interface Reading {
  readonly page: ReadPage;
  readonly language: string;
  readonly findings: readonly Finding[];
  readonly tensions: readonly TensionFinding[];
  readonly coverage: Coverage;
  /** The live range of each finding, by its index; nothing where its text has gone. */
  readonly ranges: readonly (Range | undefined)[];
  /** The live ranges of each tension's places, likewise. */
  readonly places: readonly (readonly (Range | undefined)[])[];
  /** What each range held when it was made, to see whether the page has changed it since: first `ranges`, then `places`. */
  readonly contents: readonly string[];
}

export type Detect = (text: string) => Promise<Detection>;

/**
 * Reads and audits the page. Where `previous` had the same text, its findings are taken over, and it is returned itself
 * where its ranges still hold.
 */
export async function readArticle(
  detect: Detect,
  engine: () => Promise<Engine>,
  previous: Reading | undefined,
): Promise<Reading | PageProblem> {
  if (document.contentType === 'application/pdf') return { problem: 'pdf' };
  const page = readPage(document);
  if (page === undefined || page.text === '') return { problem: 'no-text' };
  if (previous?.page.text === page.text) {
    return isIntact(previous) ? previous : anchor(page, previous.language, previous);
  }
  const language = chooseLanguage(declaredLanguage(page.region), await detect(page.text));
  if (language === undefined) return { problem: 'unread-language' };
  const { auditText } = await engine();
  return anchor(page, language, auditText(page.text, language, page.tables));
}

const contentsOf = (ranges: readonly (Range | undefined)[]): readonly string[] =>
  ranges.map((range) => range?.toString() ?? '');

/** Whether all ranges still hold the text that they were made for. */
function isIntact({ ranges, places, contents }: Reading): boolean {
  return [...ranges, ...places.flat()].every(
    (range, index) =>
      range === undefined || (range.startContainer.isConnected && range.toString() === contents[index]),
  );
}

function anchor(page: ReadPage, language: string, { findings, tensions, coverage }: Audit): Reading {
  const ranges = findings.map(({ record }) => page.rangeOf(record));
  const places = tensions.map(({ record }) => record.places.map((place) => page.rangeOf(place)));
  const contents = contentsOf([...ranges, ...places.flat()]);
  return { page, language, findings, tensions, coverage, ranges, places, contents };
}
