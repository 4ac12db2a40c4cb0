import { audit, severityOf } from 'recount';

/**
 * Marks the claims in a text area as it is typed in. A text area shows no marks: `behind` is an element of the same size and
 * type that stands behind it and repeats its text. `said` gets a line for each claim that does not fit.
 */
export function markClaims(area, behind, said, language) {
  const update = () => {
    const records = audit(area.value, language).findings.map(({ record }) => record);
    const of = (severity) => records.filter(({ verdict }) => severityOf(verdict) === severity);
    // A text area shows the line behind its last line break, an element does not.
    behind.textContent = `${area.value}\n`;
    const rangeOf = ({ start, end }) => {
      const letters = { startContainer: behind.firstChild, endContainer: behind.firstChild };
      return new StaticRange({ ...letters, startOffset: start, endOffset: end });
    };
    CSS.highlights.set('error', new Highlight(...of('error').map(rangeOf)));
    CSS.highlights.set('warning', new Highlight(...of('warning').map(rangeOf)));
    said.textContent = [...of('error'), ...of('warning')].map(lineOf).join('\n');
    behind.scrollTop = area.scrollTop;
  };
  area.addEventListener('input', update);
  area.addEventListener('scroll', () => behind.scrollTo(0, area.scrollTop));
  update();
}

const figure = ({ value, unit }) =>
  `${Number(Number(value).toPrecision(4))}${unit === '%' ? '' : ' '}${unit}`;
const lineOf = ({ quote, stated, computed: right }) =>
  right ? `${figure(stated)}: the figures give ${figure(right)}` : `${quote}: no figures give this`;
