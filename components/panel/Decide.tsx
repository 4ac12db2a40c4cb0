import type { DecisionType } from '../../lib/desk/evidence/decision.ts';
import type { EvidenceClaim } from '../../lib/desk/evidence/evidence.ts';
import { type LabelKey, label } from '../../lib/desk/messages/interface.ts';
import type { Locale } from '../../lib/desk/messages/locale.ts';
import type { ClaimActions } from './claim-actions.ts';

/** What is decided of a claim, by its index in the evidence. */
export type DecideActions = Pick<ClaimActions, 'onDecide' | 'onReason' | 'onNote'>;

interface Props {
  readonly claim: EvidenceClaim;
  readonly index: number;
  readonly locale: Locale;
  readonly actions: DecideActions;
}

const CHOICES = [
  ['confirmed', 'panel.confirm'],
  ['dismissed', 'panel.dismiss'],
  ['needs-source', 'panel.needsSource'],
] as const satisfies readonly (readonly [DecisionType, LabelKey])[];

/** The decision on a claim, its reason, and the note. A press on what is chosen takes it back. */
export function Decide({ claim: { decision, note }, index, locale, actions }: Props) {
  const choose = (type: DecisionType) => {
    actions.onDecide(index, decision?.type === type ? null : type);
  };
  return (
    <>
      <fieldset class="decide">
        <legend class="unseen">{label(locale, 'panel.decide')}</legend>
        {CHOICES.map(([type, text]) => (
          <button
            key={type}
            type="button"
            aria-pressed={decision?.type === type}
            onClick={() => choose(type)}
          >
            {label(locale, text)}
          </button>
        ))}
      </fieldset>
      {decision !== null && (
        <label class="field">
          <span>{label(locale, `panel.reason.${decision.type}`)}</span>
          <input
            type="text"
            data-field="reason"
            value={decision.reason}
            onInput={({ currentTarget }) => actions.onReason(index, currentTarget.value)}
          />
        </label>
      )}
      <label class="field">
        <span>{label(locale, 'panel.note')}</span>
        <textarea
          rows={2}
          data-field="note"
          value={note}
          onInput={({ currentTarget }) => actions.onNote(index, currentTarget.value)}
        />
      </label>
    </>
  );
}
