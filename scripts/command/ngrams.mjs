// The n-grams of the language detector, so that they are there at once. In the package they are 105,548 objects, which take
// most of a second and 150 MB to make, though a text asks for a hundred of them. Plain Node.

/** N-grams that begin alike stand together, and are unpacked when the first of them is asked for. */
const ALIKE = 2;

/** All of them as one text in Latin 1: a line for those that begin alike, tabs between them, and backslashes between their fields. */
export function packed(ngrams) {
  const lines = new Map();
  for (const [ngram, scores] of Object.entries(ngrams)) {
    if (/[^\u0020-\u00ff]|\\/u.test(ngram))
      throw new Error(`the n-gram ${JSON.stringify(ngram)} cannot be packed`);
    const start = ngram.slice(0, ALIKE);
    const entry = [ngram, ...Object.entries(scores).flat()].join('\\');
    lines.set(start, `${lines.get(start) ?? ''}\t${entry}`);
  }
  return [...lines].map(([start, entries]) => `${start.padEnd(ALIKE)}${entries}`).join('\n');
}

/** A module like the package's own, over packed n-grams in the file `name` beside it: each has the same scores. */
export const moduleOver = (name, data) => `
import { readFileSync } from 'node:fs';
const lines = new Map();
for (const line of readFileSync(new URL('./${name}', import.meta.url), 'latin1').split('\\n'))
  lines.set(line.slice(0, ${ALIKE}), line);
const unpacked = new Map();
function unpack(start) {
  const group = new Map();
  unpacked.set(start, group);
  for (const entry of (lines.get(start.padEnd(${ALIKE})) ?? '').split('\\t').slice(1)) {
    const [ngram, ...fields] = entry.split('\\\\');
    const scores = {};
    for (let at = 0; at < fields.length; at += 2) scores[fields[at]] = Number(fields[at + 1]);
    group.set(ngram, scores);
  }
  return group;
}
function get(_, ngram) {
  const start = ngram.slice(0, ${ALIKE});
  return (unpacked.get(start) ?? unpack(start)).get(ngram);
}
export const ngramsData = { ...${JSON.stringify({ ...data, ngrams: undefined })}, ngrams: new Proxy({}, { get }) };
`;
