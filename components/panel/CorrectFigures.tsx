import { useState } from 'preact/hooks';
import type { Correction, FigureRole } from '../../lib/desk/evidence/by-hand.ts';
import type { EvidenceClaim } from '../../lib/desk/evidence/evidence.ts';
import type { Refused } from '../../lib/desk/evidence/judged.ts';
import { ROLES } from '../../lib/desk/evidence/name-claim.ts';
import { label } from '../../lib/desk/messages/interface.ts';
import type { Locale } from '../../lib/desk/messages/locale.ts';
import type { ClaimRecord } from '../../lib/engine/report/record.ts';
import type { ClaimActions } from './claim-actions.ts';
import { RefusedLine } from './RefusedLine.tsx';

interface Props {
  readonly claim: EvidenceClaim;
  readonly index: number;
  readonly text: string;
  readonly refused: Refused | undefined;
  readonly locale: Locale;
  readonly actions: ClaimActions;
}

/** A figure of the claim, or one that the text does not print. */
interface Field {
  readonly role: FigureRole;
  readonly start: number | null;
  /** Empty where it is not printed. */
  readonly printed: string;
}

type Says = Extract<Correction, { readonly type: 'reading' }>['says'];

/** Other figures in the place of those that were read, and another reading; what comes of it is judged by the engine. */
export function CorrectFigures(props: Props) {
  const { claim, index, refused, locale, actions } = props;
  const { record } = claim.finding;
  return (
    <details>
      <summary>{label(locale, 'panel.correct')}</summary>
      {/* The fields are filled anew when another claim is selected or the corrections are others. */}
      <CorrectForm key={`${record.start}-${JSON.stringify(claim.byHand?.corrections ?? [])}`} {...props} />
      <RefusedLine refused={refused} locale={locale} />
      {claim.byHand !== null && (
        <button type="button" class="link" onClick={() => actions.onCorrect(index, [], '')}>
          {label(locale, 'panel.asPrinted')}
        </button>
      )}
    </details>
  );
}

function CorrectForm({ claim, index, text, locale, actions }: Props) {
  const { record } = claim.finding;
  const language = record.rule.split('/')[0] ?? '';
  const fields = fieldsOf(record, text);
  const made = claim.byHand?.corrections ?? [];
  const [typed, setTyped] = useState<readonly string[]>(() => fields.map((field) => typedFor(field, made)));
  const [why, setWhy] = useState(claim.byHand?.why ?? '');
  const [says, setSays] = useState<Says | ''>(made.find((one) => one.type === 'reading')?.says ?? '');
  const submit = (event: Event) => {
    event.preventDefault();
    const figures = fields.flatMap(({ role, start, printed }, at): readonly Correction[] => {
      const value = (typed[at] ?? '').trim();
      if (value === '' || value === printed) return [];
      return [{ type: 'figure', role, start, typed: value, language }];
    });
    const reading = says === '' ? [] : [{ type: 'reading', says } as const];
    actions.onCorrect(index, [...figures, ...reading], why.trim());
  };
  return (
    <form class="figures-form" onSubmit={submit}>
      <p>{label(locale, 'panel.correctMore')}</p>
      {fields.map((field, at) => (
        <label key={`${field.role}-${field.start}`} class="field">
          <span>
            {label(locale, `role.${field.role}`)},{' '}
            {field.printed === ''
              ? label(locale, 'panel.notPrinted')
              : label(locale, 'panel.printed', { figure: field.printed })}
          </span>
          <input
            type="text"
            lang={language}
            value={typed[at] ?? ''}
            onInput={({ currentTarget }) =>
              setTyped(typed.map((one, place) => (place === at ? currentTarget.value : one)))
            }
          />
        </label>
      ))}
      {hasReadings(record) && (
        <label class="field">
          <span>{label(locale, 'panel.reading')}</span>
          <select
            value={says}
            onChange={({ currentTarget: { value } }) =>
              setSays(value === 'level' || value === 'excess' ? value : '')
            }
          >
            {(['read', 'level', 'excess'] as const).map((name) => (
              <option key={name} value={name === 'read' ? '' : name}>
                {label(locale, `panel.reading.${name}`)}
              </option>
            ))}
          </select>
        </label>
      )}
      <label class="field">
        <span>{label(locale, 'panel.why')}</span>
        <input type="text" value={why} onInput={({ currentTarget }) => setWhy(currentTarget.value)} />
      </label>
      <button type="submit" class="button">
        {label(locale, 'panel.apply')}
      </button>
    </form>
  );
}

function fieldsOf({ kind, operands, stated }: ClaimRecord, text: string): readonly Field[] {
  const printed = [...operands, ...(stated === null ? [] : [{ role: 'stated' as const, ...stated }])].map(
    ({ role, start, end }): Field => ({ role, start, printed: text.slice(start, end).trim() }),
  );
  const absent = ROLES[kind].optional
    .filter((role) => !printed.some((field) => field.role === role))
    .map((role): Field => ({ role, start: null, printed: '' }));
  return [...printed, ...absent];
}

const typedFor = ({ role, start, printed }: Field, made: readonly Correction[]): string =>
  made.find(
    (one): one is Extract<Correction, { readonly type: 'figure' }> =>
      one.type === 'figure' && one.role === role && one.start === start,
  )?.typed ?? printed;

/** Growth between two levels and the attainment of one by the other can be taken for each other. */
function hasReadings({ kind, operands }: ClaimRecord): boolean {
  if (kind === 'attainment') return true;
  const has = (name: FigureRole): boolean => operands.some(({ role }) => role === name);
  return kind === 'change' && has('before') && has('after');
}
