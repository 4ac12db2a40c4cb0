import * as v from 'valibot';

/** A count or an offset. */
export const wholeSchema = v.custom<number>(
  (value) => Number.isSafeInteger(value) && Number(value) >= 0,
  'a whole number',
);

export const finiteSchema = v.custom<number>((value) => Number.isFinite(value), 'a number');

/** A moment as `Date.prototype.toISOString` writes it. */
export const momentSchema = v.custom<string>(
  (value) =>
    typeof value === 'string' && /^\d{4}-\d\d-\d\dT/u.test(value) && !Number.isNaN(Date.parse(value)),
  'a time like 2026-11-25T09:00:00.000Z',
);

/** A stretch of a text. */
export const spanSchema = v.object({ start: wholeSchema, end: wholeSchema });

/** For what has no field that must be there: a list, or anything else that is made of fields, would pass as an object then. */
export const fieldsSchema = v.custom<Readonly<Record<string, unknown>>>((value) => {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}, 'an object');

/** Whether a foreign value is an object with a field of this name, so that a schema can be chosen by it. */
export const hasField = (value: unknown, name: string): boolean =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, name);
