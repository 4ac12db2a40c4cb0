import type { TextInLanguages } from '../../engine/text-in-language.ts';

/** What the worker that audits is asked. */
export type AuditRequest = TextInLanguages;
