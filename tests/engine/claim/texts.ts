import { CORPORA } from '../../corpus/index.ts';
import { NUMBER_TABLES } from '../../corpus/numbers/index.ts';

/** All texts of the corpora, with claims and without, and the numbers in their spellings, by language. */
export const TEXTS: readonly { readonly tag: string; readonly texts: readonly string[] }[] = CORPORA.map(
  ({ language, claims, silent }) => {
    const numbers = NUMBER_TABLES.filter((table) => table.language === language);
    return {
      tag: language,
      texts: [
        ...claims.map(([text]) => text),
        ...silent.map(([, text]) => text),
        ...numbers.flatMap(({ reads, readsNothing }) =>
          [...reads, ...readsNothing].flatMap(([, ...texts]) => texts),
        ),
      ],
    };
  },
);
