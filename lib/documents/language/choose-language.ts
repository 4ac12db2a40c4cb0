import { detectedTag, readTag } from '../../engine/languages/tags.ts';

/** What a detector makes of a text. `percentage` is the share of the text, from 0 to 100. */
export interface Detection {
  readonly isReliable: boolean;
  readonly languages: readonly { readonly language: string; readonly percentage: number }[];
}

/** Where a document declares nothing, a guess counts only when it stands for most of the text. */
const LEAST_PERCENTAGE = 60;

/**
 * The language to read a text in, as its primary tag, or nothing where Recount does not read it. `declared` is what
 * the document's markup says. A reliable detection outweighs it: many a Vietnamese site says `lang="en"`.
 */
export function chooseLanguage(declared: string, detection: Detection): string | undefined {
  const [top] = [...detection.languages].sort((a, b) => b.percentage - a.percentage);
  if (top !== undefined && detection.isReliable) return detectedTag(top.language, declared);
  if (declared !== '') return readTag(declared);
  return top !== undefined && top.percentage >= LEAST_PERCENTAGE
    ? detectedTag(top.language, declared)
    : undefined;
}
