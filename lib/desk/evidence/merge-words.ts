import type { Words } from './evidence.ts';
import { changedIn, decisionsOf, isSameWord, merged, typedWordsOf, wordsOf } from './stand.ts';

/** Two notes as one: what one of them says already is not said twice. */
export function bothNotes(here: string, there: string): string {
  if (here.includes(there.trim())) return here;
  if (there.includes(here.trim())) return there;
  return `${here.trimEnd()}\n${there}`;
}

/** A note that was changed from `before` to `after`, where it may have been changed meanwhile; then both are kept. */
export function noteChangedIn(now: string, before: string, after: string): string {
  if (after === before || now === after) return now;
  return now === before ? after : bothNotes(now, after);
}

/** What two people made of a claim, as one: nothing that one of them said is lost. */
export const mergeWords = (here: Words, there: Words): Words =>
  wordsOf({
    decisions: merged(decisionsOf(here), decisionsOf(there)),
    typed: merged(typedWordsOf(here), typedWordsOf(there)),
    note: bothNotes(here.note, there.note),
  });

/** A change of what was made of a claim, made where it may have been changed meanwhile. */
export const wordsChangedIn = (now: Words, before: Words, after: Words): Words =>
  wordsOf({
    decisions: changedIn(decisionsOf(now), decisionsOf(before), decisionsOf(after)),
    typed: changedIn(typedWordsOf(now), typedWordsOf(before), typedWordsOf(after)),
    note: noteChangedIn(now.note, before.note, after.note),
  });

/** The words of a claim without the claim. */
export const plainWords = ({ decision, byHand, note, others }: Words): Words => ({
  decision,
  byHand,
  note,
  others,
});

export const areSameWords = (a: Words, b: Words): boolean => isSameWord(plainWords(a), plainWords(b));
