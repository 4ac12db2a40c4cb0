import type { findingsEn } from './findings.en.ts';

/** What is said of a claim, in Vietnamese. */
export const findingsVi = {
  'ratio.rounded': '{part} trên {whole} là {computed}; bài viết ghi {stated}.',
  'ratio.consistent': 'Khớp: {part} trên {whole} là {computed}.',
  'ratio.inconsistent': '{part} trên {whole} là {computed}, bài viết ghi {stated}.',
} as const satisfies Record<keyof typeof findingsEn, string>;
