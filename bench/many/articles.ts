import { createDraw } from '../draw.ts';
import { generated } from '../generated.ts';

export interface MadeArticle {
  readonly id: string;
  readonly lang: 'vi' | 'en';
  readonly title: string;
  readonly paragraphs: readonly string[];
}

const LANGS = ['vi', 'en'] as const;
const WORDS = {
  vi: { title: 'Báo cáo số', filler: 'Hội nghị diễn ra trong không khí sôi nổi, có nhiều ý kiến đóng góp.' },
  en: {
    title: 'Report number',
    filler: 'The meeting went on into the evening, and many had something to add.',
  },
} as const;

/** The same articles every time, as many as are wanted, no two alike: a dozen claims each, some of them wrong. */
export function* madeArticles(count: number): Generator<MadeArticle> {
  const texts = { vi: generated('vi'), en: generated('en') };
  const draw = createDraw();
  for (let number = 0; number < count; number += 1) {
    const lang = LANGS[number % 2] ?? 'vi';
    const pool = texts[lang];
    const sentence = (): string => pool[draw(pool.length)]?.text ?? '';
    const paragraphs = Array.from(
      { length: 3 + draw(4) },
      () => `${sentence()} ${WORDS[lang].filler} ${sentence()} ${sentence()}`,
    );
    const id = `${lang}-${String(number).padStart(6, '0')}`;
    yield { id, lang, title: `${WORDS[lang].title} ${number}`, paragraphs };
  }
}

export const asLine = ({ id, lang, title, paragraphs }: MadeArticle): string =>
  `${JSON.stringify({ id, lang, text: [title, ...paragraphs].join('\n\n') })}\n`;

export const asPage = ({ lang, title, paragraphs }: MadeArticle): string =>
  `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>${title}</title></head><body>` +
  `<nav><a href="/">Home</a></nav><article><h1>${title}</h1>` +
  `${paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join('\n')}</article></body></html>\n`;
