import { useState } from 'preact/hooks';
import type { FigureRole, NamedClaim } from '../../lib/desk/evidence/by-hand.ts';
import type { Refused } from '../../lib/desk/evidence/judged.ts';
import { ROLES } from '../../lib/desk/evidence/name-claim.ts';
import { label } from '../../lib/desk/messages/interface.ts';
import type { Locale } from '../../lib/desk/messages/locale.ts';
import { CLAIM_KINDS, type ClaimKind } from '../../lib/engine/claim/claim.ts';
import { RefusedLine } from './RefusedLine.tsx';

interface Props {
  readonly refused: Refused | undefined;
  /** That of the article, whose signs the typed numbers follow. */
  readonly language: string;
  readonly locale: Locale;
  readonly onName: (claim: NamedClaim) => void;
}

interface Field {
  readonly role: FigureRole;
  readonly name: string;
}

/** A claim whose kind is chosen and whose figures are typed one by one. */
export function NameFigures({ refused, language, locale, onName }: Props) {
  const [kind, setKind] = useState<ClaimKind>('ratio');
  const [parts, setParts] = useState(2);
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>({});
  const fields = fieldsOf(kind, parts, locale);
  const submit = (event: Event) => {
    event.preventDefault();
    const figures = fields.flatMap(({ role, name }) => {
      const value = (typed[name] ?? '').trim();
      return value === '' ? [] : [{ role, typed: value, language }];
    });
    onName({ kind, figures });
  };
  return (
    <details>
      <summary>{label(locale, 'panel.name')}</summary>
      <form class="figures-form" onSubmit={submit}>
        <label class="field">
          <span>{label(locale, 'panel.kind')}</span>
          <select
            value={kind}
            onChange={({ currentTarget }) =>
              setKind(CLAIM_KINDS.find((one) => one === currentTarget.value) ?? kind)
            }
          >
            {CLAIM_KINDS.map((one) => (
              <option key={one} value={one}>
                {label(locale, `kind.${one}`)}
              </option>
            ))}
          </select>
        </label>
        {fields.map(({ name }) => (
          <label key={name} class="field">
            <span>{name}</span>
            <input
              type="text"
              value={typed[name] ?? ''}
              onInput={({ currentTarget }) => setTyped({ ...typed, [name]: currentTarget.value })}
            />
          </label>
        ))}
        {kind === 'breakdown' && (
          <button type="button" class="link" onClick={() => setParts(parts + 1)}>
            {label(locale, 'panel.onePart')}
          </button>
        )}
        <RefusedLine refused={refused} locale={locale} />
        <button type="submit" class="button">
          {label(locale, 'panel.nameAdd')}
        </button>
      </form>
    </details>
  );
}

function fieldsOf(kind: ClaimKind, parts: number, locale: Locale): readonly Field[] {
  const { needed, optional } = ROLES[kind];
  const named = (role: FigureRole) => label(locale, `role.${role}`);
  const several = kind === 'breakdown' ? parts : 1;
  return [
    ...needed.flatMap((role): readonly Field[] =>
      several === 1
        ? [{ role, name: named(role) }]
        : Array.from({ length: several }, (_, at) => ({
            role,
            name: label(locale, 'panel.partN', { n: String(at + 1) }),
          })),
    ),
    ...optional.map(
      (role): Field => ({ role, name: label(locale, 'panel.optional', { role: named(role) }) }),
    ),
  ];
}
