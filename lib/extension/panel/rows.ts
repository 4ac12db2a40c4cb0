import { DECISIONS, type Decision } from '../../desk/evidence/decision.ts';
import type { Evidence, EvidenceClaim } from '../../desk/evidence/evidence.ts';
import { printedOf } from '../../desk/evidence/printed.ts';
import { COUNTED_AS, type CountedAs, countedAs } from '../../desk/history/entry.ts';
import { byGravity, severityOf } from '../../engine/check/verdict.ts';
import { CLAIM_KINDS, type ClaimKind } from '../../engine/claim/claim.ts';
import { fold } from '../../engine/text/fold.ts';
import { type Group, groupsByPlace } from './paragraphs.ts';

export const SORTS = ['place', 'gravity'] as const;
export type Sort = (typeof SORTS)[number];

/** Which claims are wanted; nothing chosen means all. */
export interface Filter {
  readonly words: ReadonlySet<CountedAs>;
  readonly kind: ClaimKind | null;
  readonly decided: Decision['type'] | 'open' | null;
  /** All of these words, in any spelling of their accents. */
  readonly text: string;
}

export const NO_FILTER: Filter = { words: new Set(), kind: null, decided: null, text: '' };

export const isFiltered = ({ words, kind, decided, text }: Filter): boolean =>
  words.size > 0 || kind !== null || decided !== null || text.trim() !== '';

/** A claim and its index in the evidence. */
export interface Row {
  readonly claim: EvidenceClaim;
  readonly index: number;
}

/** Rows under one heading: a paragraph or a table, or all that bear the same word. */
export type RowGroup =
  | (Group & { readonly rows: readonly Row[] })
  | { readonly type: 'word'; readonly word: CountedAs; readonly rows: readonly Row[] };

/** Whether a reader is told that something is not as it should be, of the figures as they are printed. */
export const isFlag = (claim: EvidenceClaim): boolean =>
  severityOf(printedOf(claim).record.verdict) !== 'none';

export const wordOf = (claim: EvidenceClaim): CountedAs => countedAs(printedOf(claim).record.verdict);

/** How many claims there are of each word, kind and decision; only those of which there are any. */
export function countsIn(claims: readonly EvidenceClaim[]) {
  const words = claims.map(wordOf);
  const kinds = claims.map((claim) => printedOf(claim).record.kind);
  const decisions = claims.map(({ decision }) => decision?.type ?? 'open');
  const among = <T>(known: readonly T[], all: readonly T[]) =>
    known.flatMap((name) => {
      const size = all.filter((one) => one === name).length;
      return size === 0 ? [] : [{ name, size }];
    });
  return {
    words: among(COUNTED_AS, words),
    kinds: among(CLAIM_KINDS, kinds),
    decisions: among(['open', ...DECISIONS] as const, decisions),
  };
}

/** What can be searched in a claim; read once, since each letter typed asks for all of them. */
const searched = new WeakMap<EvidenceClaim, string>();
function saidIn(claim: EvidenceClaim): string {
  const known = searched.get(claim);
  if (known !== undefined) return known;
  const { decision, note, byHand } = claim;
  const said = fold(
    [printedOf(claim).record.quote, note, decision?.reason ?? '', byHand?.why ?? ''].join('\n'),
  );
  searched.set(claim, said);
  return said;
}

/** The words that are searched for. */
export const wantedIn = ({ text }: Filter): readonly string[] => fold(text).split(/\s+/u).filter(Boolean);

/** Whether a claim is wanted; `wanted` are the words of the filter. */
export function fits(
  claim: EvidenceClaim,
  { words, kind, decided }: Filter,
  wanted: readonly string[],
): boolean {
  if (words.size > 0 && !words.has(wordOf(claim))) return false;
  const { record } = printedOf(claim);
  if (kind !== null && record.kind !== kind) return false;
  if (decided !== null && (claim.decision?.type ?? 'open') !== decided) return false;
  if (wanted.length === 0) return true;
  const said = saidIn(claim);
  return wanted.every((word) => said.includes(word));
}

/** The claims that are wanted, in groups: in the order of the article by paragraphs, or gravest first by their words. */
export function rowsOf(evidence: Evidence, filter: Filter, sort: Sort): readonly RowGroup[] {
  const wanted = wantedIn(filter);
  const rows = evidence.claims
    .map((claim, index): Row => ({ claim, index }))
    .filter(({ claim }) => fits(claim, filter, wanted));
  if (sort === 'place') return groupsByPlace(evidence, rows);
  const graver = rows.toSorted((a, b) =>
    byGravity(printedOf(a.claim).record.verdict, printedOf(b.claim).record.verdict),
  );
  return COUNTED_AS.flatMap((word) => {
    const own = graver.filter(({ claim }) => wordOf(claim) === word);
    return own.length === 0 ? [] : [{ type: 'word' as const, word, rows: own }];
  });
}
