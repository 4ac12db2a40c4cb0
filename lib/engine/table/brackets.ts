import { type Figure, isFigure, type Place } from './places.ts';

const isPercentage = ({ quantity }: Figure): boolean =>
  quantity.nature === 'percent' || quantity.nature === 'points';

const mayFall = (place: Place): place is Figure =>
  isFigure(place) && place.isBracketed && isPercentage(place);

/** How many of the figures stand in brackets, and how many without. */
function bracketsOf(places: readonly Place[]): { with: number; without: number } {
  const all = places.filter(isFigure);
  const bracketed = all.filter((figure) => figure.isBracketed).length;
  return { with: bracketed, without: all.length - bracketed };
}

/**
 * The places with brackets read as accounts mean them: a percentage in brackets is a fall where others of its column, or of its row
 * if the column has no others, stand without. Where all stand in brackets, these are only brackets.
 */
export function withFalls(places: readonly (readonly Place[])[]): readonly (readonly Place[])[] {
  if (!places.some((row) => row.some(mayFall))) return places;
  const width = Math.max(0, ...places.slice(0, 1).map((row) => row.length));
  const columns = Array.from({ length: width }, (_, at) =>
    bracketsOf(places.flatMap((row) => row[at] ?? [])),
  );
  return places.map((row) => {
    const own = bracketsOf(row.filter((place) => isFigure(place) && isPercentage(place)));
    return row.map((place, at): Place => {
      if (!mayFall(place)) return place;
      const column = columns[at] ?? own;
      const { without } = column.with + column.without > 1 ? column : own;
      return without > 0 && place.direction === 'unsaid' ? { ...place, direction: 'fall' } : place;
    });
  });
}
