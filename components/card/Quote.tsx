import { cellName } from '../../lib/engine/report/cell-name.ts';
import type { ClaimRecord } from '../../lib/engine/report/record.ts';
import { quotePieces } from './quote-pieces.ts';

/** The passage as it stands in the text, its figures in the look of their roles. */
export function Quote({ record }: { readonly record: ClaimRecord }) {
  // The rule's name begins with the language that the text was read in: `vi/ratio.slash`.
  const language = record.rule.split('/')[0] ?? '';
  const name = cellName(record);
  let at = 0;
  return (
    <blockquote lang={language} dir="auto">
      {name !== undefined && <span class="cell">{name}</span>}“
      {quotePieces(record).map(({ text, look }) => {
        const key = at;
        at += text.length;
        return look === undefined ? (
          text
        ) : (
          <span key={key} class={look}>
            {text}
          </span>
        );
      })}
      ”
    </blockquote>
  );
}
