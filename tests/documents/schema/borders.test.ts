import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type * as v from 'valibot';
import { describe, expect, it, vi } from 'vitest';
import { decode } from '../../../lib/documents/schema/decode.ts';
import { at, filthIn, HOSTILE, kindOf, type Way, waysIn, withAt } from './hostile.ts';
import { SAMPLES } from './samples.ts';

vi.mock('wxt/browser', () => ({ browser: {} }));

const ROOT = resolve(import.meta.dirname, '../../..');
const isSchema = (value: unknown): value is v.GenericSchema =>
  typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'schema';

/** Every schema that a module exports, alone or in a table. */
async function schemasOf(file: string): Promise<readonly (readonly [string, v.GenericSchema])[]> {
  const module: Record<string, unknown> = await import(join(ROOT, file));
  return Object.entries(module).flatMap(([name, value]) => {
    if (isSchema(value)) return [[name, value] as const];
    const inner = Object.entries(Object(value)).filter((one): one is [string, v.GenericSchema] =>
      isSchema(one[1]),
    );
    return inner.map(([key, schema]) => [`${name}.${key}`, schema] as const);
  });
}

const files = ['lib', 'cli'].flatMap((folder) =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => join(folder, name))
    .filter((name) => readFileSync(join(ROOT, name), 'utf8').includes("from 'valibot'")),
);
const schemas = new Map((await Promise.all(files.map(schemasOf))).flat());

const takes = (schema: v.GenericSchema, value: unknown): boolean => decode(schema, value).type === 'decoded';
const asItem = (key: string | number): string => (typeof key === 'number' ? '*' : key);
const shown = (way: Way): string => way.join('.');

it('every schema has its samples here', () => {
  expect([...schemas.keys()].toSorted()).toEqual(Object.keys(SAMPLES).toSorted());
});

describe.each([...schemas])('%s', (name, schema) => {
  const { right, loose, anyNumber } = SAMPLES[name] ?? { right: [] };
  const isLoose = (way: Way): boolean => loose?.test(shown(way)) === true;
  const places = right.flatMap((sample) => {
    // Of the items of a list one of each kind is enough.
    const ways = new Map([...waysIn(sample)].reverse().map((way) => [way.map(asItem).join('.'), way]));
    return [...ways.values()].map((way) => ({ sample, way }));
  });

  it('takes what is right, and gives nothing else', () => {
    expect(right.length).toBeGreaterThan(0);
    for (const sample of right) {
      const read = decode(schema, sample);
      expect(read).toMatchObject({ type: 'decoded' });
      expect(read.type === 'decoded' && [...filthIn(read.value)]).toEqual([]);
    }
  });

  it.each(HOSTILE)('with %s in any place is refused in a sentence, or taken without it', (_, hostile) => {
    for (const { sample, way } of places) {
      // Lists of parts that are looked at one by one come out of JSON, where there are no holes.
      if (isLoose([...way, 0])) continue;
      const read = decode(schema, withAt(sample, way, hostile));
      if (read.type === 'misfit') {
        expect(read.problem).toMatch(/^(?:it|\S.*) is (?:not \S.*|missing)$/u);
        expect(read.problem.length).toBeLessThan(600);
      } else if (!isLoose(way)) expect([shown(way), ...filthIn(read.value)]).toEqual([shown(way)]);
    }
  });

  it('refuses what is of another type in any place', () => {
    const taken = places
      .filter(({ way }) => !isLoose(way))
      .flatMap(({ sample, way }) =>
        HOSTILE.map(([what, hostile]) => ({ sample, way, what, value: hostile }))
          .filter(({ value }) => value !== null && value !== undefined && at(sample, way) !== null)
          .filter(({ value }) => kindOf(value) !== kindOf(at(sample, way)))
          .filter(({ value }) => takes(schema, withAt(sample, way, value)))
          .map(({ what }) => `${shown(way)}: ${what}`),
      );
    // What the schema does not know at all is left out, whatever it is.
    expect(taken.filter((one) => isKnown(one.split(':')[0] ?? ''))).toEqual([]);
  });

  it('refuses what is no number, no count and no offset where one belongs', () => {
    const taken = places
      .filter(
        ({ sample, way }) => typeof at(sample, way) === 'number' && !isLoose(way) && isKnown(shown(way)),
      )
      .flatMap(({ sample, way }) => {
        const never = [Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
        const numbers = anyNumber?.test(shown(way)) === true ? never : [...never, -3, 1.5, 2 ** 53];
        return numbers
          .filter((number) => takes(schema, withAt(sample, way, number)))
          .map((number) => `${shown(way)}: ${number}`);
      });
    expect(taken).toEqual([]);
  });

  it('leaves out what it does not know', () => {
    for (const { sample, way } of places.filter((one) => kindOf(at(one.sample, one.way)) === 'object')) {
      if (isLoose(way) || name === 'backupSchema') continue;
      const foreign: Way = [...way, '__proto__'];
      const read = decode(
        schema,
        withAt(withAt(sample, foreign, { polluted: true }), [...way, 'constructor'], 1),
      );
      expect(read.type === 'decoded' ? [...filthIn(read.value)] : read.problem).not.toContain('prototype');
    }
    expect('polluted' in {}).toBe(false);
  });

  /** Whether the schema looks at a place: without it nothing, or something else, comes out. */
  function isKnown(way: string): boolean {
    return places.some(({ sample, way: own }) => shown(own) === way && looksAt(sample, own));
  }

  function looksAt(sample: unknown, way: Way): boolean {
    const read = [sample, withAt(sample, way, Symbol('other'))].map((value) => decode(schema, value));
    return JSON.stringify(read[0]) !== JSON.stringify(read[1]);
  }
});
