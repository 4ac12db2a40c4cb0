import { evidenceToJson } from '../../../lib/desk/evidence/evidence-json.ts';
import { tableToJson } from '../../../lib/desk/evidence/tables-json.ts';
import { pack } from '../../../lib/extension/audit/packed-tables.ts';
import { ARTICLE_VI, evidenceOf, TENSION, tableText } from '../../desk/evidence/fixtures.ts';
import { decision, typedBy } from '../../desk/evidence/said.ts';

/** A border with what is right there. */
export interface Sample {
  /** Each of them is taken. */
  readonly right: readonly unknown[];
  /** Places that take values of more than one type, as a pattern of their ways: `claims.0.note`. */
  readonly loose?: RegExp;
  /** Places of numbers that are no counts. */
  readonly anyNumber?: RegExp;
}

const AT = '2026-11-25T10:00:00.000Z';
const span = { start: 3, end: 9 };

const { text, tables } = tableText();
const plain = await evidenceOf(ARTICLE_VI, 'vi');
const tabled = await evidenceOf(text, 'vi', null, tables);
const [first, second, third] = plain.claims;
if (first === undefined || second === undefined || third === undefined) throw new Error('no claims');
const { record, explanation } = first.finding;

const corrections = [
  { type: 'figure', start: 3, role: 'part', typed: '230', language: 'vi' },
  { type: 'reading', says: 'excess' },
] as const;
const named = { kind: 'ratio', figures: [{ role: 'stated', typed: '101%', language: 'vi' }] } as const;
const typed = typedBy({ corrections, finding: first.finding }, 'Lan', AT, 'gọi lại');
const claim = {
  ...first,
  byHand: typed,
  decision: decision('dismissed', AT, 'Theo sổ', 'Lan'),
  others: { decisions: [decision('confirmed', AT)], byHand: [typed] },
};
const evidence = evidenceToJson({
  ...plain,
  otherLanguages: [{ language: 'en', start: 3, end: 9 }],
  tensions: [TENSION],
  claims: [
    claim,
    { ...second, origin: { type: 'selected', selection: span } },
    { ...third, origin: { type: 'named', selection: span, claim: named } },
  ],
});
const withTables = evidenceToJson({ ...tabled, claims: [] });
/** What holds evidence is looked at around it. */
const small = evidenceToJson({ ...plain, claims: [first] });
const differing = {
  text: 'other',
  results: [{ quote: 'a', of: 'typed', from: 'consistent', to: null }],
};
const audit = { id: 'a', changedAt: AT, tags: ['budget'], differing, evidence: small };
const entry = {
  id: 'a',
  url: 'https://example.org/',
  title: 'A',
  language: 'vi',
  auditedAt: AT,
  textHash: 'x',
  engine: '1',
  counts: { error: 1, warning: 0, notice: 0, consistent: 0, undecidable: 0, derived: 0 },
  decided: 1,
  tags: ['budget'],
};
const decided = { type: 'dismissed', note: 'a', isTyped: true };
const shown = { record, explanation, decided };
const counts = { errors: 1, warnings: 2, notices: 3 };
const detection = { isReliable: true, languages: [{ language: 'vi', percentage: 97.5 }] };
const packed = pack(tables[0] ?? { caption: undefined, rows: [] });
const article = {
  language: 'vi',
  findings: [shown],
  coverage: plain.coverage,
  jsonLd: ['{}'],
  url: 'https://example.org/',
  title: 'A',
  text: plain.text,
  tables: [packed],
  otherLanguages: [{ language: 'en', ...span }],
};
const changes = {
  note: { before: '', after: 'a' },
  claims: [
    { type: 'said', before: first, after: first },
    { type: 'added', after: second },
    { type: 'taken-out', before: first },
  ],
};

/** A figure of a sentence may be words. */
const ARGUMENT = /(?:^|\.)args(?:\.\w+)?$/u;
const RATIONALS = /(?:^|\.)computed\.(?:value|low|high)$/u;
const ofClaims = { loose: ARGUMENT, anyNumber: RATIONALS };

/** A heading that may be any, as the command line gives it. */
const NAME = /^(?:id|source)$/u;
const ANY_PART = /(?:^|\.)(?:claims|claimReview|details|errors)\.\d+/u;

/** Every schema that stands at a border, by its name. */
export const SAMPLES: Readonly<Record<string, Sample>> = {
  wholeSchema: { right: [3] },
  finiteSchema: { right: [3, -0.5], anyNumber: /^/u },
  momentSchema: { right: [AT] },
  spanSchema: { right: [span] },
  fieldsSchema: { right: [{}], loose: /^/u },
  decisionTypeSchema: { right: ['confirmed'] },
  decisionSchema: { right: [claim.decision, { type: 'confirmed', at: AT }] },
  recordSchema: { right: [record, tabled.claims[0]?.finding.record], ...ofClaims },
  saidSchema: { right: [record] },
  tensionSchema: { right: [TENSION.record] },
  coverageSchema: { right: [plain.coverage] },
  phraseSchema: { right: [explanation.finding], ...ofClaims },
  explanationSchema: { right: plain.claims.map(({ finding }) => finding.explanation), ...ofClaims },
  findingSchema: { right: [first.finding], ...ofClaims },
  tableJsonSchema: { right: tables.map(tableToJson) },
  tableSchema: { right: tables.map(tableToJson) },
  byHandSchema: { right: [typed], ...ofClaims },
  originSchema: {
    right: [
      { type: 'read' },
      { type: 'selected', selection: span },
      { type: 'named', selection: span, claim: named },
    ],
  },
  languageSpanSchema: { right: [{ language: 'en', ...span }] },
  evidenceClaimSchema: { right: [claim], ...ofClaims },
  evidenceSchema: { right: [evidence, withTables], ...ofClaims },
  differingSchema: { right: [differing] },
  changesSchema: { right: [changes], ...ofClaims },
  unsavedSchema: { right: [{ id: 'a', evidence: small, changes }], ...ofClaims },
  answerSchema: {
    right: [
      { id: 'a', source: 'b', lang: 'vi', claims: [{ ...record, decision: claim.decision, note: '' }] },
    ],
    loose: NAME,
    anyNumber: /^id$|computed\.(?:value|low|high)$/u,
  },
  textSchema: { right: [{ id: 'a', text: 'b', lang: 'vi' }], loose: NAME },
  unansweredSchema: { right: [{ id: 'a', source: 'b', error: 'c' }], loose: NAME },
  auditRecordSchema: { right: [audit], ...ofClaims },
  storedEntrySchema: {
    right: [
      { words: 'a', summary: { entry } },
      { words: 'a', summary: { problem: 'b' } },
    ],
  },
  storedDecisionsSchema: { right: [{ evidence: { claims: [claim] } }], loose: /\.byHand/u },
  fileSchema: { right: [{ format: 'recount-history', schema: 2 }] },
  decidedSchema: { right: [decided] },
  shownFindingSchema: { right: [shown], ...ofClaims },
  pauseSchema: { right: [{ until: 5, turns: 1 }], anyNumber: /^until$/u },
  lookupSettingsSchema: {
    right: [{ on: true, key: 'k', told: true, pause: { until: 5, turns: 1 } }],
    anyNumber: /until$/u,
  },
  lookupAnswerSchema: { right: [{ claims: [{}] }], loose: ANY_PART },
  lookupClaimSchema: { right: [{ text: 'a', claimReview: [{}] }], loose: ANY_PART },
  lookupReviewSchema: {
    right: [
      {
        publisher: { name: 'a', site: 'b' },
        ...{ url: 'a', title: 'b', reviewDate: 'c', textualRating: 'd', languageCode: 'e' },
      },
    ],
  },
  lookupReasonSchema: { right: [{ reason: 'a', retryDelay: '3s' }] },
  lookupErrorSchema: {
    right: [{ error: { message: 'a', status: 'b', details: [{}], errors: [{}] } }],
    loose: ANY_PART,
  },
  backupSchema: { right: [{ format: 'recount-settings', version: 1 }] },
  rememberedSchema: { right: [{ name: 'a', at: 1 }] },
  reviewerSchema: { right: [{ type: 'Person', name: 'a', url: 'b' }] },
  packedTableSchema: { right: [packed, { ...packed, caption: [0, 4] }] },
  auditRequestSchema: {
    right: [
      { type: 'visible', isVisible: true },
      {
        type: 'text',
        id: 1,
        text: { head: 0, middle: 'a', tail: 0 },
        language: 'vi',
        otherLanguages: [{ language: 'en', ...span }],
        tables: [packed],
        begin: 0,
        isVisible: true,
      },
    ],
  },
  pageProblemSchema: { right: [{ problem: 'pdf' }] },
  pageArticleSchema: { right: [article], ...ofClaims },
  severityCountsSchema: { right: [counts] },
  frameStateSchema: { right: [{ counts, visited: 1.5 }], anyNumber: /^visited$/u },
  detectionSchema: { right: [detection], anyNumber: /percentage$/u },
  claimWantedSchema: { right: [{ index: 1, isQuiet: true }] },
  'REQUESTS.page-article': { right: [{ type: 'page-article' }], loose: /^/u },
  'REQUESTS.selection': { right: [{ type: 'selection' }], loose: /^/u },
  'REQUESTS.go-on-elsewhere': { right: [{ type: 'go-on-elsewhere' }], loose: /^/u },
  'REQUESTS.frame-state': { right: [{ type: 'frame-state' }], loose: /^/u },
  'REQUESTS.open-current': { right: [{ type: 'open-current' }], loose: /^/u },
  'REQUESTS.leave': { right: [{ type: 'leave' }], loose: /^/u },
  'REQUESTS.claim-reached': { right: [{ index: 1 }] },
  'REQUESTS.open-claim': { right: [{ index: 1, isQuiet: true }] },
  'REQUESTS.decided': { right: [{ decided: [decided, null] }] },
  'REQUESTS.step': { right: [{ by: 1 }] },
  'REQUESTS.step-within': { right: [{ by: -1 }] },
  'REQUESTS.decide-claim': { right: [{ index: 1, decision: 'dismissed', note: 'a' }] },
  'REQUESTS.kind-off': { right: [{ kind: 'ratio' }] },
  'REQUESTS.inject': { right: [{ script: 'card' }] },
  'REQUESTS.audited': { right: [counts] },
  'REQUESTS.detect-language': { right: [{ text: 'a' }] },
  'RESPONSES.page-article': { right: [article, { problem: 'pdf' }], ...ofClaims },
  'RESPONSES.selection': { right: [span, null] },
  'RESPONSES.step-within': { right: [true] },
  'RESPONSES.decide-claim': { right: [true, false] },
  'RESPONSES.detect-language': { right: [detection], anyNumber: /percentage$/u },
  'RESPONSES.frame-state': { right: [{ counts, visited: 1.5 }], anyNumber: /^visited$/u },
  tallySchema: { right: [{ items: 1, claims: 2, broken: 0, verdicts: { rounded: 1 } }] },
  entrySchema: {
    right: [
      { type: 'run', order: { recount: 'by Recount 1' } },
      { type: 'pages', sitemap: 'a', pages: ['b'], more: 0 },
      {
        type: 'done',
        taken: 1,
        input: 'a',
        bytes: 2,
        output: 'b',
        tally: { items: 1, claims: 2, broken: 0, verdicts: { rounded: 1 } },
      },
    ],
  },
  holderSchema: { right: [{ pid: 1, host: 'a', started: 'b' }] },
};
