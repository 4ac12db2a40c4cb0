import { label } from '../../lib/desk/messages/interface.ts';
import { say } from '../../lib/desk/messages/say.ts';
import type { TensionFinding } from '../../lib/engine/finding.ts';
import { paint } from './paint.ts';
import type { Screen } from './printer.ts';
import { plain, wrap } from './wrap.ts';

const INDENT = '    ';

/** What in the text cannot both hold: under one heading a sentence each, and the two quotes below it. */
export function tensionLines(tensions: readonly TensionFinding[], screen: Screen): readonly string[] {
  if (tensions.length === 0) return [];
  const room = screen.columns === undefined ? undefined : Math.max(screen.columns - INDENT.length, 1);
  return [
    paint(screen, 'dim', label('en', 'tension.heading').toUpperCase()),
    ...tensions.flatMap(({ record, sentence }) => [
      `${paint(screen, 'cyan', '◆')} ${plain(say(sentence, 'en'))}`,
      ...record.places.flatMap(({ quote }) => wrap(`“${plain(quote)}”`, room).map((line) => INDENT + line)),
    ]),
    '',
  ];
}
