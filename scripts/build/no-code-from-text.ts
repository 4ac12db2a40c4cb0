/**
 * What libraries have for environments that an extension does not run in: each makes code or elements of text, which its
 * pages forbid in any case. What is put in the place of each does what would come of it here.
 */
const REPLACED: readonly (readonly [found: RegExp, instead: string])[] = [
  // underscore and core-js look for the global object where there is no globalThis.
  [/\bFunction\((["'`])return this\1\)\(\)/gu, 'globalThis'],
  // core-js asks Node for its modules.
  [/\bFunction\((["'`])return require\((["'`])\1\s*\+\s*[\w$]+\s*\+\s*\1\2\)\1\)\(\)/gu, 'undefined'],
  // pdf.js asks whether code may be made of text; templates of underscore are made into code, and setImmediate takes text for
  // a function, as setTimeout does. Nothing here asks either for it.
  [/\bnew Function\([\w$"'`,+\s]*\)/gu, '(()=>{throw new TypeError})()'],
  // Preact's dangerouslySetInnerHTML, which no component uses.
  [/\.innerHTML\b/gu, '.textContent'],
];

/** Code without what makes code or elements of text. */
export const withoutCodeFromText = (code: string): string =>
  REPLACED.reduce((text, [found, instead]) => text.replace(found, instead), code);

interface Output {
  readonly type: 'chunk' | 'asset';
  readonly fileName: string;
  code?: string;
  source?: string | Uint8Array;
}

/** A plugin of the bundler that writes it so, in the scripts of libraries that are taken over as they are too. */
export const NO_CODE_FROM_TEXT = {
  name: 'recount:no-code-from-text',
  generateBundle: {
    order: 'post' as const,
    handler(_: unknown, bundle: Readonly<Record<string, Output>>) {
      for (const output of Object.values(bundle)) {
        if (output.type === 'chunk' && output.code !== undefined)
          output.code = withoutCodeFromText(output.code);
        else if (output.source !== undefined && /\.m?js$/u.test(output.fileName))
          output.source = withoutCodeFromText(Buffer.from(output.source).toString('utf8'));
      }
    },
  },
};
