import type { Printer } from './printer.ts';

/** One line a document, in the order of the input; a line that could not be read is answered with its error. */
export const ndjsonPrinter = (): Printer => ({
  document: ({ id, language }, findings) =>
    `${JSON.stringify({ id, lang: language, claims: findings.map(({ record }) => record) })}\n`,
  broken: ({ id, problem }) => `${JSON.stringify({ id, error: problem })}\n`,
  end: () => '',
});
