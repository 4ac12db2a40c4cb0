import type { Finding } from '../../engine/finding.ts';
import { namedQuote } from '../../engine/report/cell-name.ts';
import type { Evidence, EvidenceClaim } from '../evidence/evidence.ts';
import { printedOf, typedOf } from '../evidence/printed.ts';
import { label } from '../messages/interface.ts';
import type { Locale } from '../messages/locale.ts';
import { say } from '../messages/say.ts';
import { workingLine } from '../messages/working-line.ts';
import { type Clock, timeOf } from './report-time.ts';
import { linkTo } from './text-fragment.ts';
import {
  decisionText,
  otherDecisions,
  otherTyped,
  typedBy,
  typedText,
  type WriteTime,
} from './words-text.ts';

/** A claim of a report in words. */
export interface ReportClaim {
  /** Its place in the reading order, from 1; the same whatever is left out. */
  readonly number: number;
  /** What is said of it as the article prints it. */
  readonly finding: Finding;
  /** The word of its verdict. */
  readonly word: string;
  readonly sentence: string;
  /** Both, where the sentence does not begin with that word. */
  readonly heading: string;
  readonly quote: string;
  /** That of the text. */
  readonly language: string;
  readonly working: readonly string[];
  readonly remarks: readonly string[];
  /** What a person named or typed, what comes of it, who it was and why. */
  readonly byHand: readonly string[];
  readonly decision: string | undefined;
  /** What others decided. */
  readonly others: readonly string[];
  readonly note: string;
  /** Leads to the claim on its page. */
  readonly link: string | undefined;
}

/** How the claim was found, and what comes of figures that a person typed: marked, signed, with the arithmetic. */
function byHandTexts(
  claim: EvidenceClaim,
  evidence: Evidence,
  locale: Locale,
  time: WriteTime,
): readonly string[] {
  const { origin } = claim;
  const typed = typedText(claim, evidence.text, locale, 'line');
  const working = typedOf(claim)?.explanation.working ?? [];
  return [
    ...(origin.type === 'read' ? [] : [label(locale, `report.origin.${origin.type}`)]),
    ...(typed === undefined ? [] : [typed, ...working.map((line) => workingLine(line, locale))]),
    ...typedBy(claim, locale, time),
    ...otherTyped(claim, evidence, locale, time),
  ];
}

/** An address that may be followed: a file of evidence can come from anywhere, and hold any. */
export const webAddress = ({ url }: Evidence['page']): string | undefined =>
  url !== null && /^https?:\/\//iu.test(url) ? url : undefined;

/** The cells of a row stand in lines of their own; here all is one line. */
export const flat = (text: string): string => text.replace(/\s+/gu, ' ').trim();

/** The claim of this index in the words of a report. */
export function claimView(
  evidence: Evidence,
  claim: EvidenceClaim,
  index: number,
  clock: Clock,
): ReportClaim {
  const { locale } = clock;
  const finding = printedOf(claim);
  const time: WriteTime = (iso) => timeOf(iso, clock);
  const { record, explanation } = finding;
  const { language } = evidence.page;
  const url = webAddress(evidence.page);
  const word = label(locale, `word.${record.verdict}`);
  const sentence = say(explanation.finding, locale);
  return {
    number: index + 1,
    finding,
    word,
    sentence,
    heading: sentence.startsWith(word) ? sentence : `${word}: ${sentence}`,
    quote: namedQuote(record),
    language,
    working: explanation.working.map((line) => workingLine(line, locale)),
    remarks: explanation.remarks.map((remark) => say(remark, locale)),
    byHand: byHandTexts(claim, evidence, locale, time),
    decision: claim.decision === null ? undefined : decisionText(claim.decision, locale, time),
    others: otherDecisions(claim, locale, time),
    note: claim.note,
    link: url === undefined ? undefined : linkTo(url, evidence.text, record),
  };
}
