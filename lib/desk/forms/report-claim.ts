import type { Finding } from '../../engine/finding.ts';
import { namedQuote } from '../../engine/report/cell-name.ts';
import type { Correction } from '../evidence/by-hand.ts';
import type { Decision } from '../evidence/decision.ts';
import { type Evidence, type EvidenceClaim, findingOf } from '../evidence/evidence.ts';
import { label } from '../messages/interface.ts';
import type { Locale } from '../messages/locale.ts';
import { say } from '../messages/say.ts';
import { workingLine } from '../messages/working-line.ts';
import { type Clock, timeOf } from './report-time.ts';
import { linkTo } from './text-fragment.ts';

/** A claim of a report in words. */
export interface ReportClaim {
  /** Its place in the reading order, from 1; the same whatever is left out. */
  readonly number: number;
  /** What a person's figures gave, or else what the engine said. */
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
  /** What a person named or changed, and what was said without that. */
  readonly byHand: readonly string[];
  readonly decision: string | undefined;
  readonly note: string;
  /** Leads to the claim on its page. */
  readonly link: string | undefined;
}

function decisionText(decision: Decision | null, clock: Clock): string | undefined {
  if (decision === null) return undefined;
  const { locale } = clock;
  const time = timeOf(decision.at, clock);
  switch (decision.type) {
    case 'confirmed':
      return label(locale, 'report.confirmed', { time });
    case 'dismissed':
      return decision.reason.trim() === ''
        ? label(locale, 'report.dismissed', { time })
        : label(locale, 'report.dismissedFor', { time, reason: decision.reason });
    case 'needs-source':
      return label(locale, 'report.needsSource', { time });
  }
}

function correctionText(correction: Correction, { record }: Finding, locale: Locale): string {
  switch (correction.type) {
    case 'reading':
      return label(locale, `report.read.${correction.says}`);
    case 'figure': {
      const printed = [...record.operands, ...(record.stated === null ? [] : [record.stated])].find(
        ({ start }) => start === correction.start,
      );
      const role = label(locale, `role.${correction.role}`);
      return printed === undefined
        ? label(locale, 'report.added', { role, figure: correction.typed })
        : label(locale, 'report.corrected', { role, figure: correction.typed });
    }
  }
}

function byHandTexts({ origin, finding, byHand }: EvidenceClaim, locale: Locale): readonly string[] {
  const from = origin.type === 'read' ? [] : [label(locale, `report.origin.${origin.type}`)];
  if (byHand === null) return from;
  const before = label(locale, 'report.without', { finding: say(finding.explanation.finding, locale) });
  return [...from, ...byHand.corrections.map((one) => correctionText(one, finding, locale)), before];
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
  const finding = findingOf(claim);
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
    byHand: byHandTexts(claim, locale),
    decision: decisionText(claim.decision, clock),
    note: claim.note,
    link: url === undefined ? undefined : linkTo(url, evidence.text, record),
  };
}
