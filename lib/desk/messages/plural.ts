/** The forms that a counted label has in a language; which ones are needed is the language's own affair. */
export type PluralForms = { readonly other: string } & Partial<Record<Intl.LDMLPluralRule, string>>;
