import { type Check, type Judged, judgeAll } from '../check/check.ts';
import type { ShareClaim } from '../claim/claim.ts';
import type { Alternatives } from '../claim/detect.ts';
import type { Language } from '../languages/language.ts';
import { nominalOf, type Quantity } from '../quantity/quantity.ts';

/** The whole of a share that its part gives to a decimal at least, which no other whole would. */
function confirmedWhole({ claim, verdict, reading }: Check): readonly Quantity[] {
  const isFine = verdict === 'consistent' && (reading.stated?.decimals ?? 0) > 0;
  return isFine && claim.kind === 'share' && claim.part && claim.whole ? [claim.whole] : [];
}

const worth = (quantity: Quantity) => nominalOf(quantity, quantity.readings[0]);

/** The readings of one statement in which a part of it is one of a whole that another part of the list has. */
const sharesOf = (alternatives: Alternatives, wholes: ReadonlySet<Quantity>): readonly ShareClaim[] => {
  const parts = alternatives.flatMap((claim) => (claim.kind === 'share' && claim.part ? claim : []));
  const [nearest] = parts.toSorted((a, b) => (b.part?.start ?? 0) - (a.part?.start ?? 0));
  const { part } = nearest ?? {};
  if (nearest === undefined || part === undefined) return [];
  return [...wholes]
    .filter((whole) => whole !== part && worth(whole).gt(worth(part)))
    .map((whole) => ({ ...nearest, rule: 'share.whole-of-list', whole, certainty: 'tentative' }));
};

/**
 * `Trong số đảng viên mới: 930 nữ, chiếm 48,14%; 112 người dân tộc, chiếm 5,8%`: what one part of a list is a share of,
 * the others are too, however far away it was told. A statement that agrees with something else keeps that.
 */
export function withWholeOfList(
  statements: readonly Alternatives[],
  judged: readonly Judged[],
  language: Language,
): readonly Judged[] {
  const wholes = new Set(judged.flatMap(({ reported }) => (reported ? confirmedWhole(reported) : [])));
  if (wholes.size === 0) return judged;
  return judged.map((one, k) => {
    const open = one.reported === undefined || one.reported.verdict === 'derived';
    const shares = open ? sharesOf(statements[k] ?? [], wholes) : [];
    if (shares.length === 0) return one;
    const ofList = judgeAll(shares, language);
    const { reported, suspects } = ofList;
    if (reported !== undefined && reported.verdict !== 'derived') return ofList;
    const withPower = (suspect: Check): Check =>
      (suspects.includes(suspect) ? ofList : one).withPower(suspect);
    return { ...one, suspects: [...suspects, ...one.suspects], withPower };
  });
}
