import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Decision, DecisionType } from '../../lib/desk/evidence/decision.ts';
import type { Evidence, EvidenceClaim } from '../../lib/desk/evidence/evidence.ts';
import type { Refused } from '../../lib/desk/evidence/judged.ts';
import { label } from '../../lib/desk/messages/interface.ts';
import type { Locale } from '../../lib/desk/messages/locale.ts';
import type { Appearance } from '../../lib/extension/page/appearance.ts';
import { isFlag, type RowGroup } from '../../lib/extension/panel/rows.ts';
import { isStep, stepTo } from '../../lib/extension/panel/walk.ts';
import { ClaimItem } from './ClaimItem.tsx';
import type { ClaimActions } from './claim-actions.ts';
import type { PanelKey } from './panel-key.ts';
import { useKeys } from './use-keys.ts';
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

interface Done {
  readonly index: number;
  readonly before: Decision | null;
}

/** The claims in their groups: one stop for the Tab key; single keys move among them and decide, anywhere but in a field. */
export function ClaimRows(props: Props) {
  const { groups, selected, refused, evidence, appearance, actions, onHelp } = props;
  const { locale } = appearance;
  const list = useRef<HTMLElement>(null);
  const [isChartShown, setChartShown] = useState(false);
  /** What was decided here, the last at the end, and what had been decided before. */
  const done = useRef<readonly Done[]>([]);
  // After a claim was added or taken out, the indices are those of others.
  const size = evidence.claims.length;
  const sizeOfDone = useRef(size);
  if (sizeOfDone.current !== size) {
    sizeOfDone.current = size;
    done.current = [];
  }
  const rows = groups.flatMap(({ rows }) => rows);
  const order = rows.map(({ index }) => index);
  const stop = selected !== undefined && order.includes(selected) ? selected : order[0];

  // The selection may come from a click on the page: the row is shown, and the focus stays where the reader is.
  useEffect(() => {
    if (selected === undefined) return;
    const row = list.current?.querySelector(`[data-claim="${selected}"]`);
    row?.closest('li')?.scrollIntoView({ block: 'nearest' });
    // Of one that is higher than the view, the beginning.
    row?.scrollIntoView({ block: 'nearest' });
  }, [selected]);

  const focusRow = (index: number | undefined) =>
    list.current?.querySelector<HTMLElement>(`[data-claim="${index}"]`)?.focus({ preventScroll: true });
  const go = (index: number | undefined) => {
    if (index === undefined) return;
    actions.onOpen(index);
    focusRow(index);
  };
  /** At once where the detail of the row is drawn, since what is typed next is meant for the field; else once it is. */
  const focusField = (name: string) => {
    const focus = () => list.current?.querySelector<HTMLElement>(`[data-field="${name}"]`)?.focus();
    focus();
    requestAnimationFrame(focus);
  };
  const decide = (index: number, type: DecisionType) => {
    done.current = [...done.current, { index, before: evidence.claims[index]?.decision ?? null }];
    // Known before, since the claim may leave the list with the decision.
    const next = order[order.indexOf(index) + 1] ?? index;
    actions.onDecide(index, type);
    go(next);
  };

  const obey = (key: PanelKey) => {
    if (isStep(key)) {
      const at = stop === undefined ? -1 : order.indexOf(stop);
      const places = rows.map(({ claim }) => ({
        isFlag: isFlag(claim),
        isUndecided: claim.decision === null,
        isShown: true,
      }));
      // With nothing selected, the search for another claim begins at the first itself.
      const found = stepTo(key, places, selected === undefined ? at - 1 : at);
      return go(found === undefined && (key === 'next' || key === 'previous') ? stop : order[found ?? -1]);
    }
    const last = done.current.at(-1);
    switch (key) {
      case 'leave':
        focusRow(stop);
        // The field may have stood a screen below it.
        return list.current?.querySelector(`[data-claim="${stop}"]`)?.scrollIntoView({ block: 'nearest' });
      case 'help':
        return onHelp();
      case 'takeBack':
        if (last === undefined) return;
        done.current = done.current.slice(0, -1);
        actions.onDecide(last.index, last.before?.type ?? null);
        if (last.before) actions.onReason(last.index, last.before.reason);
        return go(last.index);
      case 'reason':
        if (last !== undefined) go(last.index);
        focusField('reason');
        return;
    }
    if (stop === undefined) return;
    switch (key) {
      case 'open':
        return go(stop);
      case 'confirm':
        return decide(stop, 'confirmed');
      case 'source':
        return decide(stop, 'needs-source');
      case 'dismiss':
        return decide(stop, 'dismissed');
      case 'note':
        actions.onSelect(stop);
        focusField('note');
        return;
      case 'chart':
        actions.onSelect(stop);
        return setChartShown(!isChartShown);
    }
  };

  useKeys(obey);

  return (
    <section class="claims" aria-label={label(locale, 'panel.list')} ref={list}>
      {groups.map((group) => (
        <section key={keyOf(group)} aria-labelledby={keyOf(group)}>
          <h2 id={keyOf(group)}>
            <Heading group={group} language={evidence.page.language} locale={locale} />
          </h2>
          <ul>
            {group.rows.map(({ claim, index }) => (
              <ClaimItem
                key={index}
                claim={claim}
                index={index}
                evidence={evidence}
                refused={refused}
                state={index === selected ? 'selected' : index === stop ? 'stop' : 'plain'}
                appearance={appearance}
                isChartShown={isChartShown}
                onChart={setChartShown}
                actions={actions}
              >
                {index === selected && props.besides(claim)}
              </ClaimItem>
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
