/** What a file, a store, an answer or a page that fell into other hands may hold in any place. */
export const HOSTILE: readonly (readonly [name: string, value: unknown])[] = [
  ['nothing', undefined],
  ['null', null],
  ['a text', 'a text'],
  ['a long text', 'x'.repeat(100_000)],
  ['a number as a text', '1'],
  ['a number', 7],
  ['NaN', Number.NaN],
  ['an infinity', Number.POSITIVE_INFINITY],
  ['the other infinity', Number.NEGATIVE_INFINITY],
  ['a negative number', -1],
  ['a fraction', 1.5],
  ['a number that is not safe', 2 ** 53],
  ['a truth', true],
  ['a bigint', 1n],
  ['a symbol', Symbol('hostile')],
  ['a function', () => 1],
  ['an empty list', []],
  ['a list of nothing', [undefined]],
  ['a long list', new Array(10_000).fill('x')],
  // As large as a list can be; it weighs nothing, and a structured clone brings it over.
  ['a list of holes', new Array(2 ** 32 - 1)],
  ['an empty object', {}],
  ['an object without a prototype', Object.create(null)],
  ['an object with a prototype of its own', JSON.parse('{"__proto__":{"polluted":true},"type":"toString"}')],
  ['an object that bites its tail', cyclic()],
  ['a list that bites its tail', cyclicList()],
  ['a deep list', deep(10_000)],
  ['a date', new Date(0)],
  ['a map', new Map([['type', 'read']])],
  ['bytes', new Uint8Array(8)],
];

function cyclic(): object {
  const value: Record<string, unknown> = { type: 'read' };
  value.self = value;
  value.finding = value;
  return value;
}

function cyclicList(): unknown[] {
  const value: unknown[] = [];
  value.push(value);
  return value;
}

function deep(levels: number): unknown {
  let value: unknown = [];
  for (let level = 0; level < levels; level++) value = [value];
  return value;
}

/** Where something stands in a value. */
export type Way = readonly (string | number)[];

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/** Every place of a value, the value itself first. */
export function* waysIn(value: unknown, way: Way = []): Generator<Way> {
  yield way;
  if (!isObject(value)) return;
  for (const [key, one] of Object.entries(value))
    yield* waysIn(one, [...way, Array.isArray(value) ? Number(key) : key]);
}

/** What stands at a place of a value. */
export const at = (value: unknown, way: Way): unknown =>
  way.reduce<unknown>((inner, key) => (isObject(inner) ? Reflect.get(inner, key) : undefined), value);

/** The value with something else in a place of it. */
export function withAt(value: unknown, [key, ...rest]: Way, other: unknown): unknown {
  if (key === undefined) return other;
  const copy: object = Array.isArray(value) ? [...value] : { ...Object(value) };
  const inner = withAt(Reflect.get(copy, key), rest, other);
  Object.defineProperty(copy, key, { value: inner, enumerable: true, writable: true, configurable: true });
  return copy;
}

/** What a value is, by a word; of objects only plain ones have one. */
export function kindOf(value: unknown): string {
  if (Array.isArray(value)) return 'list';
  if (value === null) return 'null';
  if (typeof value !== 'object') return typeof value;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null ? 'object' : 'other';
}

/** What of a value no border may let through, as far as its places go; mostly nothing. */
export function* filthIn(value: unknown, way: Way = [], around: readonly unknown[] = []): Generator<string> {
  const kind = kindOf(value);
  const place = way.join('.');
  if (around.includes(value)) yield `${place} bites its tail`;
  else if (kind === 'number' && !Number.isFinite(value)) yield `${place} is ${value}`;
  else if (['function', 'symbol', 'bigint', 'other'].includes(kind)) yield `${place} is a ${kind}`;
  else if (isObject(value)) {
    if (Object.hasOwn(value, '__proto__') || 'polluted' in value) yield `${place} has a prototype of its own`;
    for (const [key, one] of Object.entries(value)) yield* filthIn(one, [...way, key], [...around, value]);
  }
}
