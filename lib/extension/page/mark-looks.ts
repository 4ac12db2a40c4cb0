import type { Severity } from '../../engine/check/verdict.ts';
import type { Ground } from './ground.ts';

/** The line under a claim. A severity has its own line, so that it can be told without its colour. */
interface Line {
  readonly style: 'solid' | 'dashed' | 'dotted';
  /** CSS pixels. */
  readonly width: number;
}

const LINES = {
  error: { style: 'solid', width: 2 },
  warning: { style: 'dashed', width: 2 },
  notice: { style: 'dotted', width: 2 },
  none: { style: 'dotted', width: 1 },
} as const satisfies Record<Severity, Line>;

/** Each at least 4.5:1 on white or on near-black, except the grey of what checks out, which should recede. */
const COLOURS = {
  light: { error: '#b3141b', warning: '#a84300', notice: '#3d5f8a', none: '#6a6a6a' },
  dark: { error: '#ff8f86', warning: '#f6b04c', notice: '#a8c3e6', none: '#9a9a9a' },
} as const;

export interface Look extends Line {
  readonly colour: string;
  /** The colour of a thin halo; nothing on a plain ground. */
  readonly halo: string | undefined;
}

/** How a mark of this severity looks on this ground. */
export function lookOf(severity: Severity, ground: Ground): Look {
  const tone = toneOf(ground);
  return {
    ...LINES[severity],
    colour: COLOURS[tone][severity],
    halo: ground === tone ? undefined : tone === 'light' ? '#ffffff' : '#000000',
  };
}

/** The tint behind the claim whose card is open: the only background that Recount lends to an article. */
export const tintOf = (ground: Ground): string => (toneOf(ground) === 'light' ? '#1f32471f' : '#ffffff2b');

/** Clear of the dots below Vietnamese vowels. */
export const UNDERLINE_OFFSET = '0.2em';

const toneOf = (ground: Ground): 'light' | 'dark' => (ground.startsWith('light') ? 'light' : 'dark');
