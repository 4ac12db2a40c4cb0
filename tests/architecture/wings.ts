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
  [{ name: 'text', paths: ['lib/engine/text'] }],
  [{ name: 'languages', paths: ['lib/engine/languages'] }],
  [{ name: 'quantity', paths: ['lib/engine/quantity'] }],
  [{ name: 'claim', paths: ['lib/engine/claim'] }],
  [{ name: 'check', paths: ['lib/engine/check'] }],
  [{ name: 'table', paths: ['lib/engine/table'] }],
  [
    { name: 'tension', paths: ['lib/engine/tension'] },
    { name: 'coverage', paths: ['lib/engine/coverage'] },
  ],
  [{ name: 'explanation', paths: ['lib/engine/explain'] }],
  [{ name: 'finding', paths: ['lib/engine/report', 'lib/engine/finding.ts'] }],
  [
    {
      name: 'audit',
      paths: [
        'lib/engine/checked-text.ts',
        'lib/engine/audit.ts',
        'lib/engine/auditor.ts',
        'lib/engine/explained-audit.ts',
      ],
    },
  ],
  [
    { name: 'decoding', paths: ['lib/documents/decode'] },
    { name: 'text of PDFs', paths: ['lib/documents/pdf'] },
    { name: 'HTML', paths: ['lib/documents/html'] },
  ],
  [{ name: 'files', paths: ['lib/documents/files'] }],
  [
    { name: 'messages', paths: ['lib/desk/messages'] },
    { name: 'published fact checks', paths: ['lib/desk/published'] },
  ],
  [{ name: 'evidence', paths: ['lib/desk/evidence'] }],
  [{ name: 'forms', paths: ['lib/desk/forms'] }],
  [{ name: 'comparison', paths: ['lib/desk/compare'] }],
  [{ name: 'history', paths: ['lib/desk/history'] }],
  [{ name: 'page and browser', paths: ['lib/extension/page', 'lib/extension/browser'] }],
  [
    { name: 'viewer of PDFs', paths: ['lib/extension/viewer'] },
    { name: 'side panel', paths: ['lib/extension/panel'] },
  ],
  [{ name: 'workbench', paths: ['lib/extension/workbench'] }],
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
export const KNOWS_EXTENSION_API = ['lib/extension/browser/', 'entrypoints/'] as const;

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
