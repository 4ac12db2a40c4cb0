import { type Audit, auditOf } from './audit-in.ts';
import { checkText } from './checked-text.ts';
import type { TensionFinding } from './finding.ts';
import { joined } from './joined.ts';
import { languageFor } from './languages/registry.ts';
import { toWorking } from './report/to-working.ts';
import type { WorkingRecord } from './report/working.ts';
import { tensionsIn } from './tensions-in.ts';
import type { TextInLanguage, TextInLanguages } from './text-in-language.ts';

/** What goes with an audit only where somebody asks for it. */
export type Detail = 'workings' | 'tensions';

/** An audit with what was asked for besides. For the command line, so that no page has to carry it. */
export interface ExplainedAudit extends Audit {
  /** The working of each finding, in the same order; empty where they were not asked for. */
  readonly workings: readonly WorkingRecord[];
  /** Pairs of places that cannot both hold, in reading order; nothing where they were not asked for. */
  readonly tensions: readonly TensionFinding[] | undefined;
}

/** Audits a text in its languages as `auditTexts` does, and adds the details. */
export function explainedAudit(texts: TextInLanguages, details: readonly Detail[]): ExplainedAudit {
  const [main, ...others] = texts.map((text) => explained(text, details));
  if (main === undefined) throw new RangeError('A text has a language');
  return others.reduce(joinedExplained, main);
}

function explained(
  { text, language: tag, tables }: TextInLanguage,
  details: readonly Detail[],
): ExplainedAudit {
  const language = languageFor(tag);
  const checked = language && checkText(text, language, tables);
  const checks = details.includes('workings') ? (checked?.checks ?? []) : [];
  return {
    ...auditOf(text, checked),
    workings: checked === undefined ? [] : checks.map((check) => toWorking(check, checked.text)),
    tensions: details.includes('tensions') ? tensionsIn(text, checked) : undefined,
  };
}

function joinedExplained(a: ExplainedAudit, b: ExplainedAudit): ExplainedAudit {
  const workings = new Map(
    [a, b].flatMap(({ findings, workings }) =>
      findings.map((finding, index) => [finding, workings[index]] as const),
    ),
  );
  const audit = joined(a, b);
  return {
    ...audit,
    workings: audit.findings.flatMap((finding) => workings.get(finding) ?? []),
    tensions: a.tensions && b.tensions && [...a.tensions, ...b.tensions],
  };
}
