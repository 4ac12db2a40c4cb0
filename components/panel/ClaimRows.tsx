import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Evidence, EvidenceClaim } from '../../lib/desk/evidence/evidence.ts';
import type { Refused } from '../../lib/desk/evidence/judged.ts';
import { label } from '../../lib/desk/messages/interface.ts';
import type { Locale } from '../../lib/desk/messages/locale.ts';
import type { Appearance } from '../../lib/extension/page/appearance.ts';
import type { RowGroup } from '../../lib/extension/panel/rows.ts';
import { ClaimDetail } from './ClaimDetail.tsx';
import { ClaimRow } from './ClaimRow.tsx';
import type { ClaimActions } from './claim-actions.ts';
import { type PanelKey, panelKey } from './panel-key.ts';
import { VERDICT_OF } from './verdict-of.ts';

interface Props {
  readonly groups: readonly RowGroup[];
  readonly selected: number | undefined;
  readonly refused: Refused | undefined;
  readonly evidence: Evidence;
  readonly appearance: Appearance;
  readonly actions: ClaimActions;
  /** What is shown beside a claim that comes from elsewhere. */
  readonly besides: (claim: EvidenceClaim) => ComponentChildren;
  readonly onHelp: () => void;
}

/** The claims in their groups: one stop for the Tab key, within it single keys move and decide. */
export function ClaimRows(props: Props) {
  const { groups, selected, refused, evidence, appearance, actions, onHelp } = props;
  const { locale } = appearance;
  const list = useRef<HTMLElement>(null);
  const [isChartShown, setChartShown] = useState(false);
  const order = groups.flatMap(({ rows }) => rows.map(({ index }) => index));
  const stop = selected !== undefined && order.includes(selected) ? selected : order[0];

  // The selection may come from a click on the page: the row is shown, and the focus stays where the reader is.
  useEffect(() => {
    if (selected === undefined) return;
    list.current
      ?.querySelector(`[data-claim="${selected}"]`)
      ?.closest('li')
      ?.scrollIntoView({ block: 'nearest' });
  }, [selected]);

  const rowAt = (index: number | undefined) =>
    list.current?.querySelector<HTMLElement>(`[data-claim="${index}"]`);
  const go = (index: number | undefined) => {
    if (index === undefined) return;
    actions.onSelect(index);
    rowAt(index)?.focus();
  };
  /** Once the detail of the row is drawn. */
  const focusField = (name: string) =>
    requestAnimationFrame(() => list.current?.querySelector<HTMLElement>(`[data-field="${name}"]`)?.focus());

  const obey = (key: PanelKey) => {
    const at = stop === undefined ? -1 : order.indexOf(stop);
    switch (key) {
      case 'next':
        return go(order[selected === undefined ? at : Math.min(at + 1, order.length - 1)]);
      case 'previous':
        return go(order[Math.max(at - 1, 0)]);
      case 'first':
        return go(order[0]);
      case 'last':
        return go(order.at(-1));
      case 'help':
        return onHelp();
    }
    if (stop === undefined) return;
    actions.onSelect(stop);
    switch (key) {
      case 'open':
        return actions.onOpen(stop);
      case 'confirm':
        return actions.onDecide(stop, 'confirmed');
      case 'source':
        return actions.onDecide(stop, 'needs-source');
      case 'dismiss':
        actions.onDecide(stop, 'dismissed');
        focusField('reason');
        return;
      case 'note':
        focusField('note');
        return;
      case 'chart':
        return setChartShown(!isChartShown);
    }
  };

  const onKeyDown = (event: KeyboardEvent) => {
    const key = panelKey(event);
    if (key === undefined) return;
    event.preventDefault();
    obey(key);
  };

  return (
    <section class="claims" aria-label={label(locale, 'panel.list')} ref={list} onKeyDown={onKeyDown}>
      {groups.map((group) => (
        <section key={keyOf(group)} aria-labelledby={keyOf(group)}>
          <h2 id={keyOf(group)}>
            <Heading group={group} language={evidence.page.language} locale={locale} />
          </h2>
          <ul>
            {group.rows.map(({ claim, index }) => (
              <li key={index} class={index === selected ? 'selected' : ''}>
                <ClaimRow
                  claim={claim}
                  index={index}
                  text={evidence.text}
                  state={index === selected ? 'selected' : index === stop ? 'stop' : 'plain'}
                  locale={locale}
                  onOpen={actions.onOpen}
                />
                {index === selected && (
                  <ClaimDetail
                    claim={claim}
                    index={index}
                    refused={refused}
                    evidence={evidence}
                    appearance={appearance}
                    isChartShown={isChartShown}
                    onChart={setChartShown}
                    actions={actions}
                  >
                    {props.besides(claim)}
                  </ClaimDetail>
                )}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </section>
  );
}

const keyOf = (group: RowGroup): string =>
  group.type === 'word' ? `group-${group.word}` : `group-${group.type}-${group.number}`;

interface HeadingProps {
  readonly group: RowGroup;
  /** That of the article. */
  readonly language: string;
  readonly locale: Locale;
}

function Heading({ group, language, locale }: HeadingProps) {
  if (group.type === 'word')
    return (
      <>
        {label(locale, `word.${VERDICT_OF[group.word]}`)} <span class="number">{group.rows.length}</span>
      </>
    );
  return (
    <>
      {label(locale, `panel.${group.type}`, { n: String(group.number) })}{' '}
      <span class="number" lang={language}>
        {group.opening}
      </span>
    </>
  );
}
