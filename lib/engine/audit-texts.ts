import { type Audit, auditText } from './audit.ts';
import { joined } from './joined.ts';
import type { TextInLanguage, TextInLanguages } from './text-in-language.ts';

/** Audits a text in its languages. */
export function auditTexts([main, ...others]: TextInLanguages): Audit {
  const auditOf = ({ text, language, tables }: TextInLanguage): Audit => auditText(text, language, tables);
  return others.map(auditOf).reduce(joined, auditOf(main));
}
