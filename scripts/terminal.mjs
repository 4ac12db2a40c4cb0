// What the scripts say and how they end. Plain Node.

/** A line on its way; standard output is left to the results. */
export const tell = (line) => console.error(line);

/** One sentence, and the end of the process. */
export function giveUp(sentence) {
  console.error(sentence);
  process.exit(2);
}
