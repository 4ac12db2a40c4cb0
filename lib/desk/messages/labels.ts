import { fill, type Placeholders } from './fill.ts';
import type { Locale } from './locale.ts';

type Labels = Readonly<Record<string, string>>;
type ValuesOf<Template extends string> = [Placeholders<Template>] extends [never]
  ? []
  : [values: Readonly<Record<Placeholders<Template>, string>>];

/** Gives a label with its placeholders filled. An unknown key or a missing value does not compile. */
export type Labelling<English extends Labels> = <Key extends keyof English & string>(
  locale: Locale,
  key: Key,
  ...values: ValuesOf<English[Key]>
) => string;

/** The labels of a catalogue, whose keys and placeholders are those of its English ones. */
export const labelling =
  <English extends Labels>(
    catalogue: { readonly en: English } & Readonly<Record<Locale, Readonly<Record<keyof English, string>>>>,
  ): Labelling<English> =>
  (locale, key, ...values) =>
    fill(catalogue[locale][key], values[0] ?? {});
