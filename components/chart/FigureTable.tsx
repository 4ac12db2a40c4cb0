import { label } from '../../lib/desk/messages/card-labels.ts';
import type { Locale } from '../../lib/desk/messages/locale.ts';
import type { ChartFigure } from './chart-figures.ts';

interface Props {
  readonly figures: readonly ChartFigure[];
  readonly locale: Locale;
}

/**
 * The figures of a chart as a table, out of sight but not out of the accessibility tree. What hides it is around it: the
 * caption of a table is no part of the table's own box, and would stay to be seen.
 */
export function FigureTable({ figures, locale }: Props) {
  const rows = figures.filter(({ place }) => place.type !== 'line');
  const hasRange = rows.some(({ range }) => range !== undefined);
  return (
    <div class="unseen">
      <table>
        <caption>{label(locale, 'table.caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{label(locale, 'table.figure')}</th>
            <th scope="col">{label(locale, 'table.value')}</th>
            {hasRange && <th scope="col">{label(locale, 'table.range')}</th>}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ name, value, range }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td>{value}</td>
              {hasRange && <td>{range ?? '–'}</td>}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
