import { useId } from 'preact/hooks';

interface Props<Value extends string> {
  readonly legend: string;
  readonly options: readonly { readonly value: Value; readonly text: string; readonly lang?: string }[];
  readonly value: Value;
  readonly look: 'wide' | 'small';
  readonly onChange: (value: Value) => void;
}

/** One of a few: radio buttons that look like one divided button. */
export function Choice<Value extends string>({ legend, options, value, look, onChange }: Props<Value>) {
  const name = useId();
  return (
    <fieldset class={`choice ${look}`}>
      <legend class={look === 'small' ? 'unseen' : ''}>{legend}</legend>
      <div class="options">
        {options.map((option) => (
          <label key={option.value} lang={option.lang}>
            <input
              type="radio"
              name={name}
              class="unseen"
              checked={option.value === value}
              onChange={() => onChange(option.value)}
            />
            <span>{option.text}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
