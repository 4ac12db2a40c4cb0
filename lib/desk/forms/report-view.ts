import { severityOf } from '../../engine/check/verdict.ts';
import type { Finding } from '../../engine/finding.ts';
import type { Evidence } from '../evidence/evidence.ts';
import { printedOf } from '../evidence/printed.ts';
import { coverageLine, coverageReasons } from '../messages/coverage.ts';
import { count, label } from '../messages/interface.ts';
import type { Locale } from '../messages/locale.ts';
import { claimView, flat, type ReportClaim, webAddress } from './report-claim.ts';
import { type Clock, timeOf, zoneOf } from './report-time.ts';

/** What is to be in a report. */
export interface ReportOptions extends Clock {
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
      claims.map(({ claim }) => printedOf(claim)),
      locale,
    ),
    coverage: coverageLine(coverage, locale),
    reasons: coverageReasons(coverage, locale).map(({ size, words }) => `${size} ${words}`),
    note,
    claims: claims.map(({ claim, index }) => claimView(evidence, claim, index, options)),
  };
}
