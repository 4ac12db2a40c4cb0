import { useEffect, useId, useRef } from 'preact/hooks';
import { label } from '../../lib/desk/messages/interface.ts';
import type { Locale } from '../../lib/desk/messages/locale.ts';

interface Props {
  readonly locale: Locale;
  /** How many sites there are; one more, and the field is empty again. */
  readonly sites: number;
  readonly onAdd: (typed: string) => void;
}

/** A field for the address of a site. What was typed stays until the site is there. */
export function SiteField({ locale, sites, onAdd }: Props) {
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  // It is the number that counts.
  useEffect(() => {
    if (field.current) field.current.value = '';
  }, [sites]);
  return (
    <form
      class="add"
      onSubmit={(event) => {
        event.preventDefault();
        onAdd(field.current?.value ?? '');
      }}
    >
      <label for={id}>{label(locale, 'reach.add')}</label>
      <div>
        <input
          id={id}
          ref={field}
          type="text"
          inputMode="url"
          autocomplete="off"
          autocapitalize="none"
          spellcheck={false}
          placeholder="example.org"
        />
        <button type="submit" class="button">
          {label(locale, 'reach.addButton')}
        </button>
      </div>
    </form>
  );
}
