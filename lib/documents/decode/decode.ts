/** A value of the wanted shape, or what of it is not: `claims[3].record.start is not a whole number`. */
export type Decoded<T> =
  | { readonly type: 'decoded'; readonly value: T }
  | { readonly type: 'misfit'; readonly problem: string };

/** Gives the value in its type, parts that it does not know left out; throws where it has another shape, for `decode`. */
export type Shape<T> = (value: unknown, path: string) => T;

class Misfit extends Error {
  override readonly name = 'Misfit';
}

/** Ends a shape that does not fit. `wanted` goes on after “is not”. */
export function misfit(path: string, wanted: string): never {
  throw new Misfit(`${path === '' ? 'it' : path} is not ${wanted}`);
}

/** Foreign data in a type of ours, at the border where it comes in. */
export function decode<T>(shape: Shape<T>, value: unknown): Decoded<T> {
  try {
    return { type: 'decoded', value: shape(value, '') };
  } catch (error) {
    if (error instanceof Misfit) return { type: 'misfit', problem: error.message };
    throw error;
  }
}

export const text: Shape<string> = (value, path) =>
  typeof value === 'string' ? value : misfit(path, 'a text');

export const finite: Shape<number> = (value, path) =>
  typeof value === 'number' && Number.isFinite(value) ? value : misfit(path, 'a number');

/** A count or an offset. */
export const whole: Shape<number> = (value, path) =>
  typeof value === 'number' && Number.isSafeInteger(value) && value >= 0
    ? value
    : misfit(path, 'a whole number');

/** `true` or `false`. */
export const truth: Shape<boolean> = (value, path) =>
  typeof value === 'boolean' ? value : misfit(path, 'true or false');

/** A moment as `Date.prototype.toISOString` writes it. */
export const moment: Shape<string> = (value, path) =>
  typeof value === 'string' && /^\d{4}-\d\d-\d\dT/u.test(value) && !Number.isNaN(Date.parse(value))
    ? value
    : misfit(path, 'a time like 2026-11-25T09:00:00.000Z');

export const oneOf =
  <const T extends string | number>(...known: readonly T[]): Shape<T> =>
  (value, path) =>
    known.find((one) => one === value) ?? misfit(path, `one of ${known.join(', ')}`);

export const nullable =
  <T>(shape: Shape<T>): Shape<T | null> =>
  (value, path) =>
    value === null ? null : shape(value, path);

export const listOf =
  <T>(shape: Shape<T>): Shape<readonly T[]> =>
  (value, path) =>
    Array.isArray(value)
      ? value.map((one, index) => shape(one, `${path}[${index}]`))
      : misfit(path, 'a list');

const fieldsOf = (value: unknown, path: string): ReadonlyMap<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? new Map<string, unknown>(Object.entries(value))
    : misfit(path, 'an object');

const under = (path: string, name: string): string => (path === '' ? name : `${path}.${name}`);

/** An object of any names, all values of one shape. */
export const mapOf =
  <T>(shape: Shape<T>): Shape<Readonly<Record<string, T>>> =>
  (value, path) =>
    Object.fromEntries(
      [...fieldsOf(value, path)].map(([name, one]) => [name, shape(one, under(path, name))] as const),
    );

type Fields = Readonly<Record<string, Shape<unknown>>>;
type Of<F extends Fields> = { readonly [Name in keyof F]: ReturnType<F[Name]> };

/** An object with these fields; others are left out. */
export const object =
  <F extends Fields>(fields: F): Shape<Of<F>> =>
  (value, path) => {
    const found = fieldsOf(value, path);
    const entries = Object.entries(fields).map(
      ([name, shape]) => [name, shape(found.get(name), under(path, name))] as const,
    );
    return Object.fromEntries(entries) as Of<F>;
  };

type Optional<F extends Fields> = { readonly [Name in keyof F]?: Exclude<ReturnType<F[Name]>, undefined> };

/** An object with fields that may be left out, beside those that `required` wants. */
export const withOptional =
  <T, F extends Fields>(required: Shape<T>, fields: F): Shape<T & Optional<F>> =>
  (value, path) => {
    const found = fieldsOf(value, path);
    const entries = Object.entries(fields).flatMap(([name, shape]) =>
      found.get(name) === undefined ? [] : [[name, shape(found.get(name), under(path, name))] as const],
    );
    return { ...required(value, path), ...(Object.fromEntries(entries) as Optional<F>) };
  };

type Cases = Readonly<Record<string, Shape<unknown>>>;

/** A tagged union: the field `tag` says which of the cases it is. */
export const variant =
  <C extends Cases>(tag: string, cases: C): Shape<ReturnType<C[keyof C]>> =>
  (value, path) => {
    const name = fieldsOf(value, path).get(tag);
    const shape = typeof name === 'string' && Object.hasOwn(cases, name) ? cases[name] : undefined;
    if (shape === undefined) return misfit(under(path, tag), `one of ${Object.keys(cases).join(', ')}`);
    return shape(value, path) as ReturnType<C[keyof C]>;
  };
