import { useId } from 'preact/hooks';

interface Row {
  readonly key: string;
  readonly host: string;
  /** What is to be said of the host, in a few words; mostly nothing. */
  readonly more: string;
  /** What the button does, and what it is called for those who hear it out of its row. */
  readonly text: string;
  readonly name: string;
}

interface Props {
  readonly title: string;
  readonly rows: readonly Row[];
  readonly onPress: (key: string) => void;
}

/** Sites, each with a button. */
export function SiteList({ title, rows, onPress }: Props) {
  const id = useId();
  return (
    <div class="sites">
      <h3 id={id}>{title}</h3>
      <ul aria-labelledby={id}>
        {rows.map(({ key, host, more, text, name }) => (
          <li key={key}>
            <span>
              {host} {more !== '' && <small>{more}</small>}
            </span>
            <button type="button" class="button" aria-label={name} onClick={() => onPress(key)}>
              {text}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
