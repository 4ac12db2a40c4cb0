import { useRef } from 'preact/hooks';
import { label } from '../../lib/desk/messages/card-labels.ts';
import type { RoundingWindow } from '../../lib/engine/explain/explanation.ts';
import type { Appearance } from '../../lib/extension/page/appearance.ts';
import { type Mark, type NumberLine as NumberLineShape, numberLine } from './number-line.ts';
import { Readable } from './Readable.tsx';
import { ReadFigure } from './ReadFigure.tsx';
import { useReading } from './use-reading.ts';
import { useWidth } from './use-width.ts';
import { windowSentence, windowWords } from './window-words.ts';

interface Props {
  readonly window: RoundingWindow;
  readonly appearance: Appearance;
}

/** The interval that the printed figure can stand for, and the recomputed figure inside or outside of it. */
export function NumberLine({ window, appearance: { locale, textSize } }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const width = useWidth(box);
  const line = numberLine(window, locale, { width, scale: textSize / 100 });
  const words = windowWords(window, line, locale);
  const figures = [
    { name: label(locale, 'window.low'), value: line.low.text, at: line.low.x },
    { name: label(locale, 'figure.stated'), value: line.stated.text, at: line.stated.x },
    { name: label(locale, 'window.high'), value: line.high.text, at: line.high.x },
    { name: label(locale, 'how.recomputed'), value: line.computed.text, at: line.computed.x },
  ];
  const { at, ...reading } = useReading(figures.length);
  const current = at === undefined ? undefined : figures[at];
  return (
    <figure class="number-line">
      <Readable box={box} name={label(locale, 'window.read')} {...reading}>
        <svg
          viewBox={`0 0 ${width} ${line.y.height}`}
          role="img"
          aria-label={label(locale, 'window.alt', words)}
        >
          <Drawing line={line} width={width} />
          {current && (
            <rect class="frame" x={current.at - 7} y={line.y.line - 12} width="14" height="24" rx="3" />
          )}
        </svg>
      </Readable>
      <ReadFigure figures={figures} at={at} locale={locale} />
      <figcaption>{windowSentence(line, words, locale)}</figcaption>
    </figure>
  );
}

function Drawing({ line, width }: { readonly line: NumberLineShape; readonly width: number }) {
  const { stated, low, high, computed, y } = line;
  return (
    <>
      <line class="axis" x1="0" x2={width} y1={y.line} y2={y.line} />
      <rect
        class="stated-range"
        x={low.x}
        y={y.line - 7}
        width={Math.max(high.x - low.x, 3)}
        height="14"
        rx="3"
      />
      <line class="stated-tick" x1={stated.x} x2={stated.x} y1={y.line - 7} y2={y.line + 7} />
      {computed.to - computed.from > 6 ? (
        <rect
          class="computed"
          x={computed.from}
          y={y.line - 3}
          width={computed.to - computed.from}
          height="6"
          rx="1"
        />
      ) : (
        <circle class="computed" cx={computed.x} cy={y.line} r="4.5" />
      )}
      <Word mark={stated} y={y.above} look="stated-word" />
      {line.hasRoomForEnds && <Word mark={low} y={y.above} look="end-word" />}
      {line.hasRoomForEnds && <Word mark={high} y={y.above} look="end-word" />}
      <Word mark={computed} y={y.below} look="computed-word" />
    </>
  );
}

function Word({ mark, y, look }: { readonly mark: Mark; readonly y: number; readonly look: string }) {
  return (
    <text class={look} x={mark.textX} y={y} text-anchor="middle">
      {mark.text}
    </text>
  );
}
