/** The tags under which a language is known. */
export interface LanguageTags {
  /** The primary tag of BCP 47: `vi`. */
  readonly tag: string;
  /** Other primary tags that mean it: `in`, which Indonesian had before 1989. */
  readonly otherTags: readonly string[];
  /** Tags of languages so near that detectors which know only them answer with them. */
  readonly takenFor: readonly string[];
}

/** Every language that Recount reads; apart from their data, so that a page can be told apart without loading it. */
export const LANGUAGE_TAGS: readonly LanguageTags[] = [
  { tag: 'vi', otherTags: [], takenFor: [] },
  { tag: 'en', otherTags: [], takenFor: [] },
  { tag: 'id', otherTags: ['in'], takenFor: ['ms'] },
  { tag: 'fr', otherTags: [], takenFor: [] },
];

const primaryOf = (tag: string): string => tag.toLowerCase().split(/[-_]/u)[0] ?? '';

/** The tag of the language for a BCP 47 tag (`vi-VN` is `vi`), or nothing when it is not read. */
export const readTag = (tag: string): string | undefined => {
  const primary = primaryOf(tag);
  return LANGUAGE_TAGS.find((language) => language.tag === primary || language.otherTags.includes(primary))
    ?.tag;
};

/**
 * The tag of the language for the one that a detector gave, where the text itself declares `declared` (empty where
 * nothing does): a text found to be Malay may be Indonesian, unless it says itself that it is Malay.
 */
export const detectedTag = (tag: string, declared: string): string | undefined => {
  const primary = primaryOf(tag);
  const near = LANGUAGE_TAGS.find((language) => language.takenFor.includes(primary));
  return readTag(tag) ?? (primaryOf(declared) === primary ? undefined : near?.tag);
};
