import type { Check } from '../check/check.ts';
import { checkText, openText, sentencesOf, statementsIn } from '../checked-text.ts';
import { earlierIn } from '../claim/context.ts';
import { languageFor } from '../languages/registry.ts';
import { surroundingsOf } from '../proof/surroundings.ts';
import { toRecord } from '../report/to-record.ts';
import type { Table } from '../text/table.ts';
import { figuresIn } from './figures.ts';
import { proposalsIn } from './proposals.ts';
import { type Quote, readOf } from './read.ts';
import type { Reporting } from './statement.ts';
import type { SentenceTrace, Trace } from './trace.ts';

/**
 * How a text was read and what came of each proposal; nothing where its language is not read. `tag` and `tables` as for
 * `auditText`, whose stages are run here one by one.
 */
export function traceText(raw: string, tag: string, tables: readonly Table[] = []): Trace | undefined {
  const language = languageFor(tag);
  if (language === undefined) return undefined;
  const opened = openText(raw, language, tables);
  const { checks } = checkText(raw, language, tables);
  const { text, lexicon, threads } = opened;
  const quote: Quote = (span) => {
    const [start, end] = [text.rawOffset(span.start), text.rawOffset(span.end)];
    return { quote: raw.slice(start, end), start, end };
  };
  const reporting: Reporting = {
    toRecord: (check: Check) => toRecord(check, raw, text, language.tag),
    checks,
  };
  const sentences = threads.flatMap((thread) => {
    const read = sentencesOf(thread, opened);
    return thread.flatMap((sentence, index): readonly SentenceTrace[] => {
      const surroundings = surroundingsOf(read, index, { text: text.text, lexicon });
      const statements = statementsIn(read, index, opened);
      const figures = figuresIn(surroundings, statements, reporting, quote);
      if (figures.length === 0 && statements.length === 0) return [];
      const earlier = earlierIn(read, index);
      return [
        {
          ...quote(sentence),
          before: surroundings.earlier.flatMap(({ figures }) => figures).map((figure) => quote(figure).quote),
          read: readOf(surroundings.items, quote),
          detectors: proposalsIn({ surroundings, earlier, statements }, reporting, quote),
          figures,
        },
      ];
    });
  });
  return { language: language.tag, decimal: language.numbers.decimal, sentences };
}
