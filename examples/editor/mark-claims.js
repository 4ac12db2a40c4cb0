import { audit, severityOf } from 'recount';

/**
 * Marks the claims in a text area as it is typed in. A text area holds no marks of its own: `behind` is an element of the
 * same size and type that stands behind it and repeats its text. `said` gets a line for each claim that does not fit.
 */
export function markClaims(area, behind, said, language) {
  const update = () => {
    const text = area.value;
    const parts = [];
    const lines = [];
    let at = 0;
    for (const { record } of audit(text, language).findings) {
      const severity = severityOf(record.verdict);
      // Claims may share figures, and marks may not share letters.
      if (severity === 'none' || record.start < at) continue;
      const mark = document.createElement('mark');
      mark.dataset.severity = severity;
      mark.textContent = text.slice(record.start, record.end);
      parts.push(text.slice(at, record.start), mark);
      at = record.end;
      const line = document.createElement('li');
      const { stated, computed } = record;
      const given = Number(computed?.value.toPrecision(4));
      line.textContent = `${stated?.value}${stated?.unit}: the figures give ${given}${computed?.unit}`;
      lines.push(line);
    }
    // A text area shows the line behind its last line break, an element does not.
    behind.replaceChildren(...parts, `${text.slice(at)}\n`);
    said.replaceChildren(...lines);
    behind.scrollTop = area.scrollTop;
  };
  area.addEventListener('input', update);
  area.addEventListener('scroll', () => {
    behind.scrollTop = area.scrollTop;
  });
  update();
}
