import type { Place } from './sheet.ts';

const isPercentage = (place: Place | undefined): boolean =>
  typeof place === 'object' && (place.quantity.nature === 'percent' || place.quantity.nature === 'points');

/** Whether a percentage stands in brackets, or without; nothing for what is none. */
function bracketsOf(places: readonly (Place | undefined)[]): { with: number; without: number } {
  const all = places.filter(isPercentage);
  const bracketed = all.filter((place) => typeof place === 'object' && place.isBracketed).length;
  return { with: bracketed, without: all.length - bracketed };
}

/**
 * The places with brackets read as accounts mean them: a percentage in brackets is a fall where others of its column, or of its row
 * if the column has no others, stand without. Where all stand in brackets, these are only brackets.
 */
export function withFalls(places: readonly (readonly Place[])[]): readonly (readonly Place[])[] {
  if (!places.some((row) => row.some((place) => isPercentage(place) && typeof place === 'object' && place.isBracketed)))
    return places;
  const width = Math.max(0, ...places.slice(0, 1).map((row) => row.length));
  const columns = Array.from({ length: width }, (_, at) => bracketsOf(places.map((row) => row[at])));
  return places.map((row) => {
    const own = bracketsOf(row);
    return row.map((place, at): Place => {
      if (typeof place !== 'object' || !place.isBracketed || !isPercentage(place)) return place;
      const column = columns[at] ?? own;
      const { without } = column.with + column.without > 1 ? column : own;
      return without > 0 && place.direction === 'unsaid' ? { ...place, direction: 'fall' } : place;
    });
  });
}
