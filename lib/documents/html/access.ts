import type { Access } from '../language/broken-off.ts';
import { own } from './dom.ts';
import { jsonLdOf } from './json-ld.ts';

/** Whether a document declares, in the words of schema.org, that part of its article is not free. */
export function accessTo(document: Document): Access {
  const saysSo = jsonLdOf(document).some((text) => /"isAccessibleForFree"\s*:\s*"?false/i.test(text));
  const marked = '[itemprop="isAccessibleForFree"][content="false" i]';
  return saysSo || own(document, 'querySelector')(marked) !== null ? 'paid' : 'free';
}
