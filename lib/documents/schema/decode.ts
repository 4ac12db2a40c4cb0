import * as v from 'valibot';

/** A value of the wanted shape, or what of it is not: `claims[3].record.start is not a whole number`. */
export type Decoded<T> =
  | { readonly type: 'decoded'; readonly value: T }
  | { readonly type: 'misfit'; readonly problem: string };

/** What a schema gives, to be read only. */
export type Output<S extends v.GenericSchema> = Frozen<v.InferOutput<S>>;

type Frozen<T> = unknown extends T ? T : { readonly [Key in keyof T]: Frozen<T[Key]> };

/** Foreign data in a type of ours, at the border where it comes in; fields that the schema does not name are left out. */
export function decode<S extends v.GenericSchema>(schema: S, value: unknown): Decoded<Output<S>> {
  const read = v.safeParse(schema, value, FIRST_PROBLEM);
  return read.success
    ? { type: 'decoded', value: read.output as Output<S> }
    : { type: 'misfit', problem: problemOf(read.issues[0]) };
}

/** What a schema gives of a value, or nothing where that does not fit. */
export const decodedOr = <S extends v.GenericSchema, T>(schema: S, value: unknown, otherwise: T) => {
  const read = decode(schema, value);
  return read.type === 'decoded' ? read.value : otherwise;
};

/** Where in a value something is wrong that a schema finds by looking at all of it. */
export function pathTo(first: string | number, ...others: readonly (string | number)[]) {
  const step = (key: string | number): v.UnknownPathItem => ({
    ...{ type: 'unknown', origin: 'value', input: undefined, key, value: undefined },
  });
  return [step(first), ...others.map(step)] satisfies [v.IssuePathItem, ...v.IssuePathItem[]];
}

type Issue = v.BaseIssue<unknown>;

/** One problem is enough to refuse, whatever a list of millions holds besides. A schema may name what it wants itself. */
const FIRST_PROBLEM = { abortEarly: true, abortPipeEarly: true, message: (issue: Issue) => wantedBy(issue) };

const WANTED: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  boolean: 'true or false',
  array: 'a list',
  null: 'nothing',
};

/** What a schema wants, to stand behind “is not”; it says itself `"a"`, or `("a" | "b")`. */
function wantedBy({ type, expected }: Issue): string {
  const known = WANTED[type];
  if (known !== undefined) return known;
  if (!expected?.includes('"')) return 'an object';
  return `one of ${expected
    .replace(/^\((.*)\)$/u, '$1')
    .replaceAll('"', '')
    .replaceAll(' | ', ', ')}`;
}

/** A name in foreign data may be of any length. */
const LONGEST_NAME = 60;

function problemOf({ path: places, message }: Issue): string {
  const path: readonly v.IssuePathItem[] = places ?? [];
  const last = path.at(-1);
  // A list has none of the fields of an object; that it is one says more.
  const isList = last?.origin === 'key' && Array.isArray(last.input);
  const isMissing = last?.origin === 'key' && !isList;
  const place = (isList ? path.slice(0, -1) : path)
    .map(({ key }) => (typeof key === 'number' ? `[${key}]` : `.${String(key).slice(0, LONGEST_NAME)}`))
    .join('')
    .replace(/^\./u, '');
  return `${place || 'it'} is ${isMissing ? 'missing' : `not ${isList ? 'an object' : message}`}`;
}
