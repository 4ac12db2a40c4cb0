import {
  type Decoded,
  decode,
  listOf,
  misfit,
  moment,
  nullable,
  object,
  oneOf,
  type Shape,
  text,
  variant,
  whole,
  withOptional,
} from '../../documents/decode/decode.ts';
import { parseJson } from '../../documents/decode/json.ts';
import { CLAIM_KINDS, OPERAND_ROLES } from '../../engine/claim/claim.ts';
import type { Finding, TensionFinding } from '../../engine/finding.ts';
import { canSay } from '../messages/say.ts';
import { bareExplanation } from './bare-explanation.ts';
import type { ByHand, Correction, Origin } from './by-hand.ts';
import { DECISIONS, type Decision } from './decision.ts';
import { EVIDENCE_FORMAT, EVIDENCE_SCHEMA, type Evidence, type EvidenceClaim, NO_WORDS } from './evidence.ts';
import { explanationShape, phraseShape } from './explanation-shape.ts';
import { coverageShape, recordShape, tensionShape } from './record-shape.ts';
import { spanShape, tableShape, tableToJson } from './tables-json.ts';

/** Evidence as plain JSON, as it stands in a file and in the store. */
export const evidenceToJson = ({ otherLanguages, tables, ...rest }: Evidence): Record<string, unknown> => ({
  format: EVIDENCE_FORMAT,
  schema: EVIDENCE_SCHEMA,
  ...rest,
  otherLanguages,
  tables: tables.map(tableToJson),
});

/** Evidence as the text of a file. */
export const writeEvidence = (evidence: Evidence): string =>
  `${JSON.stringify(evidenceToJson(evidence), null, 2)}\n`;

const finding: Shape<Finding> = (value, path) => {
  const found = object({ record: recordShape, explanation: explanationShape })(value, path);
  const { explanation } = found;
  const phrases = [
    explanation.finding,
    ...explanation.remarks,
    ...(explanation.power ? [explanation.power] : []),
  ];
  // Another version may have said it in a sentence that this one does not have; the figures are the same.
  return phrases.every(canSay) ? found : { record: found.record, explanation: bareExplanation(found) };
};

const tension: Shape<TensionFinding> = object({ record: tensionShape, sentence: phraseShape });

const figureRole = oneOf(...OPERAND_ROLES, 'stated');
const typed = { role: figureRole, typed: text, language: text };

const correction: Shape<Correction> = variant('type', {
  figure: object({ type: oneOf('figure'), start: nullable(whole), ...typed }),
  reading: object({ type: oneOf('reading'), says: oneOf('level', 'excess') }),
});

const origin: Shape<Origin> = variant('type', {
  read: object({ type: oneOf('read') }),
  selected: object({ type: oneOf('selected'), selection: spanShape }),
  named: object({
    type: oneOf('named'),
    selection: spanShape,
    claim: object({ kind: oneOf(...CLAIM_KINDS), figures: listOf(object(typed)) }),
  }),
});

/** What version 1 did not write down. */
const unsigned = { by: text, reason: text };

/** A decision, as it stands in a file or in a store. */
export const decisionShape: Shape<Decision> = (value, path) => {
  const read = withOptional(object({ type: oneOf(...DECISIONS), at: moment }), unsigned)(value, path);
  return { ...read, by: read.by ?? '', reason: read.reason ?? '' };
};

const byHand: Shape<ByHand> = (value, path) => {
  const hand = object({ corrections: listOf(correction), finding });
  const read = withOptional(hand, { by: text, at: nullable(moment), why: text })(value, path);
  return { ...read, by: read.by ?? '', at: read.at ?? null, why: read.why ?? '' };
};

/** A claim of evidence, as it stands in a file or in a store. */
export const claimShape: Shape<EvidenceClaim> = (value, path) => {
  const words = { byHand: nullable(byHand), decision: nullable(decisionShape), note: text };
  const others = object({ decisions: listOf(decisionShape), byHand: listOf(byHand) });
  const read = withOptional(object({ origin, finding, ...words }), { others })(value, path);
  return { ...read, others: read.others ?? NO_WORDS.others };
};

const hash: Shape<string> = (value, path) =>
  typeof value === 'string' && /^sha256:[0-9a-f]{64}$/u.test(value) ? value : misfit(path, 'a SHA-256');

/** Evidence of texts in one language was written without this list at first. */
const languageSpans = { otherLanguages: listOf(object({ language: text, start: whole, end: whole })) };

const current = withOptional(
  object({
    engine: text,
    page: object({ url: nullable(text), title: text, language: text }),
    auditedAt: moment,
    textHash: hash,
    text,
    tables: listOf(tableShape),
    claims: listOf(claimShape),
    tensions: listOf(tension),
    coverage: coverageShape,
    note: text,
  }),
  languageSpans,
);

/** Evidence of this version of the form; the field `schema` says which it is. */
export const evidenceShape: Shape<Evidence> = (value, path) => {
  const { format, schema } = object({ format: text, schema: whole })(value, path);
  if (format !== EVIDENCE_FORMAT) return misfit(path, 'evidence of Recount');
  if (schema > EVIDENCE_SCHEMA)
    return misfit(path, `evidence that this version can read: it is of version ${schema}`);
  if (schema < 1) return misfit(path, 'evidence of a known version');
  const read = current(value, path);
  const found = { ...read, otherLanguages: read.otherLanguages ?? [] };
  const outside = found.claims.findIndex(
    ({ finding: { record } }) => record.end > found.text.length || record.start > record.end,
  );
  if (outside >= 0) return misfit(`claims[${outside}]`, 'a place of the text');
  const astray = found.otherLanguages.findIndex(
    ({ start, end }, at, all) => start < (all[at - 1]?.end ?? 0) || end < start || end > found.text.length,
  );
  return astray < 0 ? found : misfit(`otherLanguages[${astray}]`, 'a place of the text behind the last one');
};

/** Evidence out of the text of a file, or the one thing that is wrong with it. */
export function readEvidence(source: string): Decoded<Evidence> {
  const json = parseJson(source.replace(/^\uFEFF/u, ''));
  return json.type === 'misfit' ? json : decode(evidenceShape, json.value);
}
