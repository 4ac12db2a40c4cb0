/** A room of the house: the files and folders in it. */
interface Room {
  readonly name: string;
  readonly paths: readonly string[];
}

/**
 * The way of the data, upstream first. A file may import from its own room and from those of earlier floors; rooms of
 * one floor stand side by side and do not know each other.
 */
export const FLOORS: readonly (readonly Room[])[] = [
  [
    { name: 'text', paths: ['lib/text'] },
    { name: 'decoding', paths: ['lib/decode'] },
  ],
  [
    { name: 'text of PDFs', paths: ['lib/pdf'] },
    { name: 'published fact checks', paths: ['lib/published'] },
  ],
  [{ name: 'languages', paths: ['lib/languages'] }],
  [{ name: 'quantity', paths: ['lib/quantity'] }],
  [{ name: 'claim', paths: ['lib/claim'] }],
  [{ name: 'check', paths: ['lib/check'] }],
  [{ name: 'table', paths: ['lib/table'] }],
  [
    { name: 'tension', paths: ['lib/tension'] },
    { name: 'coverage', paths: ['lib/coverage'] },
  ],
  [{ name: 'explanation', paths: ['lib/explain'] }],
  [
    { name: 'finding', paths: ['lib/report', 'lib/finding.ts'] },
    { name: 'messages', paths: ['lib/messages'] },
  ],
  [
    {
      name: 'audit',
      paths: ['lib/checked-text.ts', 'lib/audit.ts', 'lib/auditor.ts', 'lib/explained-audit.ts'],
    },
  ],
  [{ name: 'evidence', paths: ['lib/evidence'] }],
  [{ name: 'forms', paths: ['lib/forms'] }],
  [{ name: 'comparison', paths: ['lib/compare'] }],
  [{ name: 'history', paths: ['lib/history'] }],
  [{ name: 'page and browser', paths: ['lib/page', 'lib/browser'] }],
  [
    { name: 'files', paths: ['lib/files'] },
    { name: 'viewer of PDFs', paths: ['lib/viewer'] },
    { name: 'side panel', paths: ['lib/panel'] },
  ],
  [{ name: 'workbench', paths: ['lib/workbench'] }],
  [
    { name: 'components', paths: ['components'] },
    { name: 'command line', paths: ['cli'] },
  ],
  [
    { name: 'entrypoints', paths: ['entrypoints'] },
    { name: 'scripts', paths: ['scripts'] },
  ],
];

/** The folders that the floors are made of. Tests and benchmarks stand outside and may look in anywhere. */
export const FOLDERS = ['lib', 'components', 'cli', 'entrypoints', 'scripts'] as const;

/** The places where the extension API may be called; everything else gets what it needs from them. */
export const EXTENSION_API = 'wxt/browser';
export const KNOWS_EXTENSION_API = ['lib/browser/', 'entrypoints/'] as const;

export interface Place {
  readonly floor: number;
  readonly room: string;
}

/** Where a file stands; nothing for a file of no room. */
export function placeOf(file: string): Place | undefined {
  for (const [floor, rooms] of FLOORS.entries()) {
    const room = rooms.find(({ paths }) =>
      paths.some((path) => file === path || file.startsWith(`${path}/`)),
    );
    if (room !== undefined) return { floor, room: room.name };
  }
  return undefined;
}

/** Whether a file at `from` may import one at `to`. */
export const mayImport = (from: Place, to: Place): boolean => from.room === to.room || to.floor < from.floor;
