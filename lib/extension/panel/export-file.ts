import type { Evidence } from '../../desk/evidence/evidence.ts';
import { writeEvidence } from '../../desk/evidence/evidence-json.ts';
import { type Reviewer, toClaimReview } from '../../desk/forms/claim-review.ts';
import { toCsv } from '../../desk/forms/csv.ts';
import { toMarkdown } from '../../desk/forms/markdown.ts';
import { reportView } from '../../desk/forms/report-view.ts';
import { toAnnotations } from '../../desk/forms/web-annotation.ts';
import type { Locale } from '../../desk/messages/locale.ts';
import { withoutEnds } from '../../engine/text/ends.ts';
import { fold } from '../../engine/text/fold.ts';

/** A file to be saved. */
export interface ExportFile {
  readonly name: string;
  /** Its media type. */
  readonly type: string;
  readonly content: string;
}

/** In what form an audit is taken along. */
export type FormWanted =
  | { readonly form: 'json' | 'csv' | 'annotations' }
  | { readonly form: 'md'; readonly timeZone: string }
  | { readonly form: 'review'; readonly reviewer: Reviewer };

/** Longer names are cut by some systems. */
const LONGEST = 60;

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** `recount-ket-qua-cong-tac-2026-11-25`: a name that every system takes. */
function stemOf({ page, auditedAt }: Evidence): string {
  const title = withoutEnds(
    fold(page.title)
      .replace(/[^a-z0-9]+/gu, '-')
      .slice(0, LONGEST),
    '-',
  );
  return ['recount', ...(title === '' ? [] : [title]), auditedAt.slice(0, 10)].join('-');
}

/** The audit as a file; nothing where it has no such form: no address to annotate, no claim confirmed. */
export function exportFile(evidence: Evidence, wanted: FormWanted, locale: Locale): ExportFile | undefined {
  const stem = stemOf(evidence);
  switch (wanted.form) {
    case 'json':
      return { name: `${stem}.json`, type: 'application/json', content: writeEvidence(evidence) };
    case 'csv':
      return { name: `${stem}.csv`, type: 'text/csv', content: toCsv([evidence], locale, 'byte-order-mark') };
    case 'md': {
      const view = reportView(evidence, { locale, timeZone: wanted.timeZone, dismissed: 'shown' });
      return { name: `${stem}.md`, type: 'text/markdown', content: toMarkdown(view) };
    }
    case 'annotations': {
      const found = toAnnotations(evidence, locale);
      return (
        found && {
          name: `${stem}.annotations.jsonld`,
          type: 'application/ld+json',
          content: json(found),
        }
      );
    }
    case 'review': {
      const found = toClaimReview(evidence, wanted.reviewer, locale);
      return (
        found && { name: `${stem}.claim-review.jsonld`, type: 'application/ld+json', content: json(found) }
      );
    }
  }
}
