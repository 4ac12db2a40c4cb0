import { useRef, useState } from 'preact/hooks';
import type { ShownFinding } from '../../lib/desk/evidence/decided-schema.ts';
import { label } from '../../lib/desk/messages/interface.ts';
import type { Locale } from '../../lib/desk/messages/locale.ts';
import type { Verdict } from '../../lib/engine/check/verdict.ts';
import { namedQuote } from '../../lib/engine/report/cell-name.ts';
import { Comparison } from '../Comparison.tsx';
import { DecidedSign } from '../DecidedSign.tsx';
import { SeverityShape } from '../SeverityShape.tsx';
import { type ClaimGroup, groupLabel } from './claim-groups.ts';

interface Props {
  readonly groups: readonly ClaimGroup[];
  /** What the list is called. */
  readonly name: string;
  readonly locale: Locale;
  readonly onOpen: (index: number) => void;
}

/** The claims of the page, gravest first; one stop for the Tab key, within it the arrow keys move. */
export function ClaimList({ groups, name: listName, locale, onOpen }: Props) {
  const list = useRef<HTMLElement>(null);
  const [current, setCurrent] = useState(0);
  const move = (event: KeyboardEvent) => {
    const rows = [...(list.current?.querySelectorAll('button') ?? [])];
    const next = nextRow(event.key, current, rows.length);
    if (next === undefined) return;
    event.preventDefault();
    setCurrent(next);
    rows[next]?.focus();
  };
  let place = 0;
  return (
    <section aria-label={listName} ref={list}>
      {groups
        .map((group) => ({ ...group, word: groupLabel(group) }))
        .map(({ name, word, isUnmarked, claims }) => (
          <section key={name} class={name === 'dismissed' ? name : ''} aria-labelledby={`group-${name}`}>
            <h2 id={`group-${name}`}>
              {label(locale, word)} <span class="number">{claims.length}</span>
              {isUnmarked && <span class="number"> · {label(locale, 'popup.unmarked')}</span>}
            </h2>
            <ul>
              {claims.map(({ finding, index, listedAs }) => {
                const row = place++;
                return (
                  <li key={index}>
                    <ClaimRow
                      finding={finding}
                      listedAs={listedAs}
                      locale={locale}
                      isCurrent={row === current}
                      onFocus={() => setCurrent(row)}
                      onKeyDown={move}
                      onOpen={() => onOpen(index)}
                    />
                  </li>
                );
              })}
            </ul>
          </section>
        ))}
    </section>
  );
}

interface RowProps {
  readonly finding: ShownFinding;
  readonly listedAs: Verdict;
  readonly locale: Locale;
  readonly isCurrent: boolean;
  readonly onFocus: () => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onOpen: () => void;
}

function ClaimRow({ finding, listedAs, locale, isCurrent, onFocus, onKeyDown, onOpen }: RowProps) {
  const { record } = finding;
  return (
    <button
      type="button"
      class="row"
      tabIndex={isCurrent ? 0 : -1}
      onFocus={onFocus}
      onKeyDown={onKeyDown}
      onClick={onOpen}
    >
      <SeverityShape verdict={listedAs} />
      <Comparison finding={finding} locale={locale} />
      <DecidedSign decided={finding.decided} locale={locale} />
      <span class="quote" lang={record.rule.split('/')[0] ?? ''}>
        {namedQuote(record)}
      </span>
    </button>
  );
}

/** The row that a key leads to; nothing for keys that do not move. */
function nextRow(key: string, current: number, rows: number): number | undefined {
  switch (key) {
    case 'ArrowDown':
      return Math.min(current + 1, rows - 1);
    case 'ArrowUp':
      return Math.max(current - 1, 0);
    case 'Home':
      return 0;
    case 'End':
      return rows - 1;
    default:
      return undefined;
  }
}
