/** The names in the braces of a template, as a union: `Placeholders<'{a} of {b}'>` is `'a' | 'b'`. */
export type Placeholders<Template extends string> = Template extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Placeholders<Rest>
  : never;

/** The template with its `{names}` replaced. A name without a value is a bug of the caller. */
export function fill(template: string, values: Readonly<Record<string, string>>): string {
  return template.replace(/\{([A-Za-z]+)\}/g, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`“${template}” wants a value for {${name}}`);
    return value;
  });
}

/** The names that a template asks for, sorted, each once. */
export const placeholdersOf = (template: string): readonly string[] =>
  [...new Set([...template.matchAll(/\{([A-Za-z]+)\}/g)].map(([, name = '']) => name))].sort();
