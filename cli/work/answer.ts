import { type Detail, explainedAudit } from '../../lib/engine/explained-audit.ts';
import type { TextInLanguages } from '../../lib/engine/text-in-language.ts';
import type { Trace } from '../../lib/engine/trace/trace.ts';
import { traceText } from '../../lib/engine/trace/trace-text.ts';
import type { AuditSettings } from '../options.ts';
import { FORMATS } from '../print/formats.ts';
import type { Printer, Screen } from '../print/printer.ts';
import { documentOf } from '../read/article.ts';
import type { BrokenItem, Item } from '../read/document.ts';
import type { Line } from '../read/lines.ts';
import { itemOf } from '../read/ndjson.ts';
import { type AskSecret, type PasswordOf, passwords } from '../read/password.ts';
import type { Loaded } from '../read/source.ts';
import { UnusableInput } from '../unusable.ts';
import { BROKEN, NOTHING_YET, type Tally, tallyOf } from './tally.ts';

/** An item with its bytes: all that is needed to audit it, and nothing that cannot be sent to a thread. */
export type Unit =
  | { readonly type: 'document'; readonly loaded: Loaded }
  | { readonly type: 'line'; readonly file: string | undefined; readonly line: Line };

/** How units are answered: plain data, the same in every thread. */
export interface Manner {
  readonly settings: AuditSettings;
  readonly screen: Screen;
  readonly several: boolean;
  /** That of locked files, as it was named on the command line. */
  readonly password: string | undefined;
}

export interface Answer {
  /** The record of the item in the output, without what stands around records; nothing where the format has no place for it. */
  readonly record: string | undefined;
  readonly tally: Tally;
  /** What is wrong with an item that could not be read. */
  readonly problem?: string;
}

/**
 * Audits units, one at a time; `ask` asks for the password of what is locked, where none was named. The answer to a unit
 * depends on nothing but the unit and the manner.
 */
export function createAuditor(
  manner: Manner,
  printer: Printer,
  ask?: AskSecret,
): (unit: Unit) => Promise<Answer> {
  const { settings, several } = manner;
  const passwordOf = passwords(manner.password, ask);
  return async (unit) => {
    try {
      const item = await read(unit, settings.language, passwordOf);
      return item === undefined ? { record: undefined, tally: NOTHING_YET } : answer(item, settings, printer);
    } catch (error) {
      if (!several) throw error;
      return brokenAnswer({ type: 'broken', id: idOf(unit), problem: sayProblem(error, unit) }, printer);
    }
  };
}

/** Loads what prints the answers. */
export const printerOf = ({ settings, screen, several }: Manner): Promise<Printer> =>
  FORMATS[settings.format].printer({ screen, several, extra: settings.extra });

/** What stands in the place of an item that could not be read. */
export const brokenAnswer = (item: BrokenItem, printer: Printer): Answer => ({
  record: printer.broken(item),
  tally: BROKEN,
  problem: item.problem,
});

/** The name of a unit that is read in full; lines have names only once they are read. */
export const idOf = (unit: Unit): string | null => (unit.type === 'document' ? unit.loaded.name : null);

/** How people call a unit. */
export const nameOf = (unit: Unit): string => {
  if (unit.type === 'document') return unit.loaded.name;
  return unit.file === undefined ? `line ${unit.line.number}` : `${unit.file}, line ${unit.line.number}`;
};

const read = (unit: Unit, language: string | undefined, passwordOf: PasswordOf): Promise<Item | undefined> =>
  unit.type === 'document' ? documentOf(unit.loaded, language, passwordOf) : itemOf(unit, language);

const detailsOf = ({ explain, extra }: AuditSettings): readonly Detail[] => [
  ...(explain === 'working' ? (['workings'] as const) : []),
  ...(extra.includes('tensions') ? (['tensions'] as const) : []),
];

function answer(item: Item, settings: AuditSettings, printer: Printer): Answer {
  if (item.type === 'broken') return brokenAnswer(item, printer);
  const { texts } = item;
  const audit = explainedAudit(texts, detailsOf(settings));
  return {
    record: printer.document(item, {
      ...audit,
      traces: settings.trace === 'sentences' ? tracesOf(texts) : [],
    }),
    tally: tallyOf(audit.findings.map(({ record }) => record.verdict)),
  };
}

const tracesOf = (texts: TextInLanguages): readonly Trace[] =>
  texts.flatMap(({ text, language, tables }) => traceText(text, language, tables) ?? []);

/** Anything but unusable input is a bug; among many items it costs its item only, and is named there. */
function sayProblem(error: unknown, unit: Unit): string {
  if (error instanceof UnusableInput) {
    const { message } = error;
    return message.includes(nameOf(unit)) ? message : `${nameOf(unit)}: ${message}`;
  }
  return `${nameOf(unit)} could not be audited: ${String(error).replace(/\s+/gu, ' ')}`;
}
