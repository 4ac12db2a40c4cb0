import { expect, it } from 'vitest';
import { madeArticles } from '../../bench/many/articles.ts';
import { auditText } from '../../lib/engine/audit.ts';

/** Articles one behind the other, each longer than what a page has audited first. */
const articles = [...madeArticles(120)];

it.each(['vi', 'en'] as const)(
  'the beginning of a long text says nothing that the whole does not: %s',
  (lang) => {
    const paragraphs = articles.flatMap((one) => (one.lang === lang ? one.paragraphs : []));
    const whole = auditText(paragraphs.join('\n\n'), lang).findings;
    for (const count of [5, 20, 80]) {
      const { findings } = auditText(paragraphs.slice(0, count).join('\n\n'), lang);
      expect(findings.length).toBeGreaterThan(count);
      expect(findings).toEqual(whole.slice(0, findings.length));
    }
  },
);
