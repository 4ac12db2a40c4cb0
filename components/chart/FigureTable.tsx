import { label } from '../../lib/messages/interface.ts';
import type { Locale } from '../../lib/messages/locale.ts';
import type { ChartSpec } from './chart-spec.ts';

interface Props {
  readonly spec: ChartSpec;
  readonly locale: Locale;
}

/** The rows of a chart as a table, out of sight but not out of the accessibility tree. */
export function FigureTable({ spec, locale }: Props) {
  const hasRange = spec.rows.some(({ range }) => range);
  return (
    <table class="unseen">
      <caption>{label(locale, 'table.caption')}</caption>
      <thead>
        <tr>
          <th scope="col">{label(locale, 'table.figure')}</th>
          <th scope="col">{label(locale, 'table.value')}</th>
          {hasRange && <th scope="col">{label(locale, 'table.range')}</th>}
        </tr>
      </thead>
      <tbody>
        {spec.rows.flatMap(({ name, value, aside, range, parts = [] }) => [
          ...parts.map((part) => (
            <tr key={part.name}>
              <th scope="row">{part.name}</th>
              <td>{part.value}</td>
              {hasRange && <td>–</td>}
            </tr>
          )),
          <tr key={name}>
            <th scope="row">{name}</th>
            <td>{aside === undefined ? value : `${value} (${aside})`}</td>
            {hasRange && <td>{range?.text ?? '–'}</td>}
          </tr>,
        ])}
      </tbody>
    </table>
  );
}
