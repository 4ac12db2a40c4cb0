import type { Place, Tension } from './tension.ts';

/** What a place says: that every target was met, or which was missed; a value or another; a total, or parts of it. */
export const PLACE_ROLES = ['every', 'missed', 'value', 'total', 'part'] as const;
export type PlaceRole = (typeof PLACE_ROLES)[number];

export type RoledPlace = Place & { readonly role: PlaceRole };

function bothOf(tension: Tension): readonly [RoledPlace, RoledPlace] {
  switch (tension.kind) {
    case 'targets-missed':
      return [
        { ...tension.every, role: 'every' },
        { ...tension.missed, role: 'missed' },
      ];
    case 'two-values':
      return [
        { ...tension.first, role: 'value' },
        { ...tension.second, role: 'value' },
      ];
    case 'parts-exceed':
      return [
        { ...tension.first, role: tension.total === undefined ? 'part' : 'total' },
        { ...tension.second, role: 'part' },
      ];
  }
}

/** The two places of a tension in reading order. */
export function placesOf(tension: Tension): readonly [RoledPlace, RoledPlace] {
  const [one, other] = bothOf(tension);
  return one.start <= other.start ? [one, other] : [other, one];
}
