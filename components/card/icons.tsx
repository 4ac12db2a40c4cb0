const PATHS = {
  close: 'M4 4l8 8M12 4l-8 8',
  copy: 'M6 6V3.5h6.5V10H10M3.5 6H10v6.5H3.5z',
  done: 'M3.5 8.5l3 3 6-7',
  previous: 'M10 3.5 5.5 8l4.5 4.5',
  next: 'M6 3.5 10.5 8 6 12.5',
  pin: 'M5.5 2.5h5M6.5 2.5v4L4.5 9.5h7l-2-3v-4M8 9.5v4',
  // A letter, and the sign of what happens to it.
  smaller: 'M1.5 12.5 5 4l3.5 8.5M2.8 9.5h4.4M10.5 8h4',
  larger: 'M1.5 12.5 5 4l3.5 8.5M2.8 9.5h4.4M10.5 8h4M12.5 6v4',
} as const;

export type IconName = keyof typeof PATHS;

/** A line drawing for a button whose words are its label. */
export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg class="icon" viewBox="0 0 16 16" aria-hidden="true">
      <path d={PATHS[name]} />
    </svg>
  );
}
