import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { textQuote } from '../../../lib/desk/forms/text-quote.ts';
import { toAnnotations } from '../../../lib/desk/forms/web-annotation.ts';
import { evidenceOf } from '../evidence/fixtures.ts';
import { COLLECTION_SCHEMA } from './annotation-schema.ts';
import { decided } from './decided.ts';

const isCollection = new Ajv({ allErrors: true }).compile(COLLECTION_SCHEMA);

describe.each(['vi', 'en'] as const)('Web Annotations in %s', (language) => {
  it('are what the model asks for', async () => {
    const collection = toAnnotations(await decided(language), language);
    isCollection(collection);
    expect(isCollection.errors).toBeNull();
    expect(collection?.total).toBe(4);
  });

  it('have identifiers of their own, the same at every export', async () => {
    const [first, again] = [await decided(language), await decided(language)].map((one) =>
      toAnnotations(one, language),
    );
    const ids = [first?.id, first?.first.id, ...(first?.first.items ?? []).map(({ id }) => id)];
    expect(new Set(ids).size).toBe(6);
    expect(again).toEqual(first);
    for (const id of ids)
      expect(id).toMatch(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/u);
  });

  it('point at their claims, by words and by place', async () => {
    const evidence = await decided(language);
    toAnnotations(evidence, language)?.first.items.forEach(({ target }, index) => {
      const quote = evidence.claims[index]?.finding.record.quote;
      for (const selector of target.selector) {
        if (selector.type === 'TextQuoteSelector') {
          const { prefix, exact, suffix } = selector;
          expect(exact).toBe(quote);
          expect(evidence.text.split(prefix + exact + suffix)).toHaveLength(2);
        } else expect([...evidence.text].slice(selector.start, selector.end).join('')).toBe(quote);
      }
    });
  });
});

it('count characters, and not the halves of which some are made', async () => {
  const evidence = await evidenceOf('😀😀 Kết nạp 233/230 đảng viên, bằng 101%. 😀', 'vi');
  const [item] = toAnnotations(evidence, 'vi')?.first.items ?? [];
  expect(item?.target.selector[1]).toEqual({ type: 'TextPositionSelector', start: 11, end: 39 });
  expect(item?.target.selector[0]).toMatchObject({ prefix: '😀😀 Kết nạp ' });
});

it('there are none of a text that stands at no address', async () => {
  expect(toAnnotations(await decided('vi', null), 'vi')).toBeUndefined();
});

describe('a quote', () => {
  it.each<[text: string, exact: string, nth: number]>([
    ['a b a b a', 'a', 1],
    [`${'x '.repeat(100)}5%${' x'.repeat(100)}, ${'x '.repeat(100)}5%${' x'.repeat(100)}`, '5%', 1],
    ['5% 5% 5% 5%', '5%', 2],
  ])('in %j has as much around it as makes it unique', (text, exact, nth) => {
    let start = -1;
    for (let count = 0; count <= nth; count++) start = text.indexOf(exact, start + 1);
    const { prefix, suffix } = textQuote(text, { start, end: start + exact.length });
    expect(text.indexOf(prefix + exact + suffix) + prefix.length).toBe(start);
    expect(text.indexOf(prefix + exact + suffix, start - prefix.length + 1)).toBe(-1);
  });

  it('is cut at no half of a character', () => {
    const text = `${'😀'.repeat(40)}5%${'😀'.repeat(40)}`;
    const { prefix, suffix } = textQuote(text, { start: 80, end: 82 });
    expect(prefix).toBe('😀'.repeat(16));
    expect(suffix).toBe('😀'.repeat(16));
  });
});
