/** A file for a test that brings many: its name and its text, the same each time. */
export interface PileFile {
  readonly name: string;
  readonly text: string;
}

/** Articles of one to six claims, every fourth with a figure that does not fit. */
export const pileFiles = (size: number): readonly PileFile[] =>
  Array.from({ length: size }, (_, at): PileFile => {
    const [schools, whole] = [30 + (at % 17), 60 + (at % 23)];
    const percent = ((schools / whole) * 100 + (at % 4 === 0 ? 7 : 0)).toFixed(1);
    const more = Array.from({ length: at % 6 }, (_, n) => {
      const [before, by] = [1000 + 40 * n, 100 + 10 * ((at + n) % 9)];
      const rise = ((by / before) * 100).toFixed(1);
      return `Ward ${n + 1} counted ${before + by} visits, up from ${before} a year ago, a rise of ${rise}%.`;
    });
    const head = `Council report no. ${at + 1}`;
    const first = `Some ${schools} of ${whole} schools (${percent}%) took part in the programme this year.`;
    return {
      name: `report-${String(at + 1).padStart(3, '0')}.txt`,
      text: [head, first, ...more, 'The council meets again on Monday.'].join('\n\n'),
    };
  });
