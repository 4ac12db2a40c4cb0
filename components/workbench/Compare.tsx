import type { RefObject } from 'preact';
import { useId } from 'preact/hooks';
import { label } from '../../lib/desk/messages/interface.ts';
import type { Locale } from '../../lib/desk/messages/locale.ts';
import type { Comparison, Pair, Side } from '../../lib/extension/workbench/comparison.ts';
import { type AuditedItem, isAudited } from '../../lib/extension/workbench/item.ts';
import { shownName } from '../../lib/extension/workbench/name-of.ts';
import { EditList } from '../history/EditList.tsx';
import type { WorkbenchProps } from './workbench-props.ts';

interface Props extends WorkbenchProps {
  readonly pair: Pair;
  readonly section: RefObject<HTMLElement | null>;
  readonly onPair: (pair: Pair) => void;
}

const SIDES = ['before', 'after'] as const;

/** Two versions of a text, pasted or audited, and what became of the figures between them. */
export function Compare({ view, appearance: { locale }, pair, section, onPair, onCompare }: Props) {
  const audited = view.items.filter(isAudited);
  return (
    <section aria-labelledby="compare" class="compare" ref={section}>
      <h2 id="compare">{label(locale, 'workbench.compare')}</h2>
      <p>{label(locale, 'workbench.compareMore')}</p>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          onCompare(pair);
        }}
      >
        <div class="sides">
          {SIDES.map((side) => (
            <SideField
              key={side}
              look={side}
              name={label(locale, `workbench.${side}`)}
              side={pair[side]}
              audited={audited}
              locale={locale}
              onSide={(chosen) => onPair({ ...pair, [side]: chosen })}
            />
          ))}
        </div>
        <button type="submit" class="button">
          {label(locale, 'workbench.doCompare')}
        </button>
      </form>
      <div role="status">
        <Outcome comparison={view.comparison} locale={locale} />
      </div>
      {view.comparison.status === 'compared' && <Edits comparison={view.comparison} locale={locale} />}
    </section>
  );
}

interface SideFieldProps {
  readonly look: (typeof SIDES)[number];
  readonly name: string;
  readonly side: Side;
  readonly audited: readonly AuditedItem[];
  readonly locale: Locale;
  readonly onSide: (side: Side) => void;
}

const PASTED = 'pasted';

function SideField({ look, name, side, audited, locale, onSide }: SideFieldProps) {
  const id = useId();
  // What was removed from the list can no longer be compared.
  const chosen = audited.find((item) => side.type === 'item' && item.id === side.id);
  return (
    <div class={`side ${look}`}>
      <label for={id}>{name}</label>
      {audited.length > 0 && (
        <select
          id={`${id}-from`}
          aria-label={label(locale, 'workbench.which', { side: name })}
          value={chosen === undefined ? PASTED : String(chosen.id)}
          onChange={({ currentTarget: { value } }) =>
            onSide(value === PASTED ? { type: 'text', text: '' } : { type: 'item', id: Number(value) })
          }
        >
          <option value={PASTED}>{label(locale, 'workbench.pastedBelow')}</option>
          {audited.map((item) => (
            <option key={item.id} value={String(item.id)}>
              {shownName(item)}
            </option>
          ))}
        </select>
      )}
      {chosen === undefined ? (
        <textarea
          id={id}
          rows={8}
          spellcheck={false}
          value={side.type === 'text' ? side.text : ''}
          onInput={({ currentTarget }) => onSide({ type: 'text', text: currentTarget.value })}
        />
      ) : (
        <textarea
          id={id}
          rows={8}
          readOnly
          lang={chosen.state.evidence.page.language}
          value={chosen.state.evidence.text}
        />
      )}
    </div>
  );
}

function Outcome({ comparison, locale }: { readonly comparison: Comparison; readonly locale: Locale }) {
  switch (comparison.status) {
    case 'none':
      return null;
    case 'comparing':
    case 'missing-text':
      return <p>{label(locale, `workbench.${comparison.status}`)}</p>;
    case 'unread-language':
      return <p>{label(locale, 'workbench.compare.unread-language')}</p>;
    case 'compared':
      return comparison.edits.length === 0 ? <p>{label(locale, 'workbench.noEdits')}</p> : null;
  }
}

interface EditsProps {
  readonly comparison: Extract<Comparison, { readonly status: 'compared' }>;
  readonly locale: Locale;
}

function Edits({ comparison: { names, language, edits }, locale }: EditsProps) {
  const headOf = (side: (typeof SIDES)[number]): string => {
    const name = names[side];
    const head = label(locale, `workbench.${side}`);
    return name === undefined ? head : label(locale, 'workbench.named', { action: head, name });
  };
  return (
    <EditList
      edits={edits}
      language={language}
      heads={{ before: headOf('before'), after: headOf('after') }}
      locale={locale}
    />
  );
}
