/** What is said of a claim, in English. The keys and the placeholders bind every other language. */
export const findingsEn = {
  'ratio.rounded': '{part} of {whole} is {computed}; the text says {stated}.',
  'ratio.consistent': 'Checks out: {part} of {whole} is {computed}.',
  'ratio.inconsistent': '{part} of {whole} is {computed}, not {stated}.',
} as const satisfies Record<string, string>;
