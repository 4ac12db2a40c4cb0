/** What is answered only where it is asked for: tensions in each format but CSV, the coverage in a line of NDJSON. */
export const EXTRA_FIELDS = ['tensions', 'coverage'] as const;
export type ExtraField = (typeof EXTRA_FIELDS)[number];
