import { severityOf } from '../../engine/check/verdict.ts';
import type { Finding } from '../../engine/finding.ts';
import type { Correction } from '../evidence/by-hand.ts';
import type { Decision } from '../evidence/decision.ts';
import { type Evidence, type EvidenceClaim, findingOf } from '../evidence/evidence.ts';
import { coverageLine, coverageReasons } from '../messages/coverage.ts';
import { count, label } from '../messages/interface.ts';
import type { Locale } from '../messages/locale.ts';
import { say } from '../messages/say.ts';
import { workingLine } from '../messages/working-line.ts';
import { linkTo } from './text-fragment.ts';

/** What is to be in a report. */
export interface ReportOptions {
  readonly locale: Locale;
  /** The IANA name of the time zone in which times are given: `Asia/Ho_Chi_Minh`. */
  readonly timeZone: string;
  /** Whether what a person has dismissed is left out. */
  readonly dismissed: 'shown' | 'left-out';
}

export interface Fact {
  readonly name: string;
  readonly value: string;
}

/** A report in words, to be printed in any form. */
export interface ReportView {
  readonly locale: Locale;
  /** Primary tag of the language of the text. */
  readonly language: string;
  readonly title: string;
  /** Nothing for a text that stands at no address. */
  readonly url: string | undefined;
  /** When, by which version. */
  readonly facts: readonly Fact[];
  /** Of which text. */
  readonly hash: Fact;
  /** `1 does not add up · 3 check out` */
  readonly summary: string;
  /** How much could be checked; nothing where there is no figure. */
  readonly coverage: string | undefined;
  /** Why the rest could not. */
  readonly reasons: readonly string[];
  readonly note: string;
  readonly claims: readonly ReportClaim[];
  readonly tensions: readonly { readonly sentence: string; readonly quotes: readonly string[] }[];
}

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

/** `16:00 ngày 25/11/2026`, `25 November 2026, 16:00`: as papers of the two languages write it, whatever ICU does. */
function timeOf(iso: string, { locale, timeZone }: ReportOptions): string {
  const at = new Date(iso);
  const part = (options: Intl.DateTimeFormatOptions): string =>
    new Intl.DateTimeFormat('en-GB', { ...options, timeZone }).format(at);
  const time = part({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
  return locale === 'vi'
    ? `${time} ngày ${part({ day: 'numeric', month: 'numeric', year: 'numeric' })}`
    : `${part({ day: 'numeric', month: 'long', year: 'numeric' })}, ${time}`;
}

/** `GMT+7`, for readers elsewhere. */
const zoneOf = (iso: string, { timeZone }: ReportOptions): string =>
  new Intl.DateTimeFormat('en-GB', { timeZone, timeZoneName: 'shortOffset' })
    .formatToParts(new Date(iso))
    .find(({ type }) => type === 'timeZoneName')?.value ?? timeZone;

function decisionText(decision: Decision | null, options: ReportOptions): string | undefined {
  if (decision === null) return undefined;
  const { locale } = options;
  const time = timeOf(decision.at, options);
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
const webAddress = ({ url }: Evidence['page']): string | undefined =>
  url !== null && /^https?:\/\//iu.test(url) ? url : undefined;

const flat = (text: string): string => text.replace(/\s+/gu, ' ').trim();

function claimView(
  evidence: Evidence,
  claim: EvidenceClaim,
  index: number,
  options: ReportOptions,
): ReportClaim {
  const { locale } = options;
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
    // The cells of a row stand in lines of their own.
    quote: flat(record.quote),
    language,
    working: explanation.working.map((line) => workingLine(line, locale)),
    remarks: explanation.remarks.map((remark) => say(remark, locale)),
    byHand: byHandTexts(claim, locale),
    decision: decisionText(claim.decision, options),
    note: claim.note,
    link: url === undefined ? undefined : linkTo(url, evidence.text, record),
  };
}

const GROUPS = ['error', 'warning', 'notice', 'consistent', 'undecidable', 'derived'] as const;

function groupOf({ record: { verdict } }: Finding): (typeof GROUPS)[number] {
  const severity = severityOf(verdict);
  if (severity !== 'none') return severity;
  return verdict === 'derived' || verdict === 'undecidable' ? verdict : 'consistent';
}

function summaryOf(findings: readonly Finding[], locale: Locale): string {
  if (findings.length === 0) return label(locale, 'state.no-claims');
  const groups = findings.map(groupOf);
  return GROUPS.flatMap((group) => {
    const size = groups.filter((one) => one === group).length;
    if (size === 0) return [];
    return group === 'derived'
      ? count(locale, 'report.derived', size)
      : count(locale, `count.${group}`, size);
  }).join(' · ');
}

/** The words of a report on an audit. */
export function reportView(evidence: Evidence, options: ReportOptions): ReportView {
  const { locale, dismissed } = options;
  const { page, engine, textHash, coverage, note } = evidence;
  const claims = evidence.claims
    .map((claim, index) => ({ claim, index }))
    .filter(({ claim }) => dismissed === 'shown' || claim.decision?.type !== 'dismissed');
  return {
    locale,
    language: page.language,
    title: page.title === '' ? label(locale, 'report.untitled') : flat(page.title),
    url: webAddress(page),
    facts: [
      {
        name: label(locale, 'report.time'),
        value: `${timeOf(evidence.auditedAt, options)} (${zoneOf(evidence.auditedAt, options)})`,
      },
      { name: label(locale, 'report.engine'), value: `Recount ${engine}` },
    ],
    hash: { name: label(locale, 'report.hash'), value: textHash.replace('sha256:', 'SHA-256 ') },
    summary: summaryOf(
      claims.map(({ claim }) => findingOf(claim)),
      locale,
    ),
    coverage: coverageLine(coverage, locale),
    reasons: coverageReasons(coverage, locale).map(({ size, words }) => `${size} ${words}`),
    note,
    claims: claims.map(({ claim, index }) => claimView(evidence, claim, index, options)),
    tensions: evidence.tensions.map(({ record, sentence }) => ({
      sentence: say(sentence, locale),
      quotes: record.places.map(({ quote }) => flat(quote)),
    })),
  };
}
