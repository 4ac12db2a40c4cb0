import type { LanguageSpan } from '../../documents/language/audited-text.ts';
import type { Coverage } from '../../engine/coverage/coverage.ts';
import type { Finding, TensionFinding } from '../../engine/finding.ts';
import type { Span } from '../../engine/text/span.ts';
import type { Table } from '../../engine/text/table.ts';
import type { ByHand, Origin } from './by-hand.ts';
import type { Decision } from './decision.ts';

/**
 * The version of the form in which evidence is written down; an older one is led to this one when it is read.
 * 1: what was decided and corrected without who did it, and one word of each only.
 * 2: signed, with the words of others beside.
 */
export const EVIDENCE_SCHEMA = 2;
export const EVIDENCE_FORMAT = 'recount-evidence';

/** What was audited. */
export interface AuditedPage {
  /** Nothing for a text that was pasted or a file. */
  readonly url: string | null;
  readonly title: string;
  /** Primary tag of the language that the text, or most of it, was read in. */
  readonly language: string;
}

/** What was said of a claim and does not hold, since somebody else said otherwise; mostly nothing. */
export interface OtherWords {
  readonly decisions: readonly Decision[];
  readonly byHand: readonly ByHand[];
}

/** What people made of a claim: all of it that can be changed. */
export interface Words {
  /** What a person put in the place of its figures, and what would become of it; nothing where nobody did. */
  readonly byHand: ByHand | null;
  readonly decision: Decision | null;
  /** In the person's own words; mostly empty. */
  readonly note: string;
  readonly others: OtherWords;
}

export const NO_WORDS: Words = {
  byHand: null,
  decision: null,
  note: '',
  others: { decisions: [], byHand: [] },
};

/** A claim with what people made of it. */
export interface EvidenceClaim extends Words {
  readonly origin: Origin;
  /** What the engine said of it, or of the figures that a person named. */
  readonly finding: Finding;
}

/**
 * One audit with all that it takes to do it again: the whole text, since a claim may lean on sentences before it, on a
 * table, or on how the rest of the text writes its numbers. Plain JSON but for the tables, whose merged cells are one
 * object; see `writeEvidence`.
 */
export interface Evidence {
  /** The version of Recount that did it: that of package.json. */
  readonly engine: string;
  readonly page: AuditedPage;
  /** When, as an ISO 8601 time in UTC. */
  readonly auditedAt: string;
  /** `textHash` of the text. */
  readonly textHash: string;
  readonly text: string;
  /** Those that the reader of the page knew of, in offsets of the text. */
  readonly tables: readonly Table[];
  /** What of the text was read in other languages than most of it, in reading order; mostly nothing. */
  readonly otherLanguages: readonly LanguageSpan[];
  /** In reading order. */
  readonly claims: readonly EvidenceClaim[];
  /** Of audits by versions that looked for them unasked. They are kept as they are, and shown to nobody; mostly none. */
  readonly tensions: readonly TensionFinding[];
  readonly coverage: Coverage;
  /** On the whole article. */
  readonly note: string;
}

/** Where the claim stands in the text. */
export const placeOf = ({ finding }: EvidenceClaim): Span => finding.record;
