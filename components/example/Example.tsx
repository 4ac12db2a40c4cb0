import { label } from '../../lib/desk/messages/interface.ts';
import type { Locale } from '../../lib/desk/messages/locale.ts';
import { EXAMPLE_ARTICLES } from './article.ts';

interface Props {
  readonly locale: Locale;
}

/** A whole article to try Recount on, and what there is to try. */
export function Example({ locale }: Props) {
  const { title, paragraphs } = EXAMPLE_ARTICLES[locale];
  return (
    <div class="page example-page" lang={locale}>
      <aside>
        <p>{label(locale, 'example.what')}</p>
        <p>{label(locale, 'example.try')}</p>
      </aside>
      <main>
        <article>
          <h1>{title}</h1>
          {paragraphs.map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
        </article>
      </main>
    </div>
  );
}
