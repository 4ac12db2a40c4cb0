/** A room of the house: the files and folders in it. */
interface Room {
  readonly name: string;
  readonly paths: readonly string[];
}

/**
 * A part of the house. Its floors are the way of the data, upstream first: a room may import from those of earlier
 * floors; rooms of one floor stand side by side and do not know each other.
 */
interface Wing {
  readonly name: string;
  /** The wings that its rooms may import from. */
  readonly sees: readonly string[];
  readonly floors: readonly (readonly Room[])[];
}

const ENGINE: Wing = {
  name: 'engine',
  sees: [],
  floors: [
    [{ name: 'text', paths: ['lib/engine/text'] }],
    [{ name: 'languages', paths: ['lib/engine/languages'] }],
    [{ name: 'quantity', paths: ['lib/engine/quantity'] }],
    [{ name: 'claim', paths: ['lib/engine/claim'] }],
    [{ name: 'check', paths: ['lib/engine/check'] }],
    [{ name: 'proof', paths: ['lib/engine/proof'] }],
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
          'lib/engine/audit-in.ts',
          'lib/engine/library.ts',
          'lib/engine/audit.ts',
          'lib/engine/audit-texts.ts',
          'lib/engine/joined.ts',
          'lib/engine/text-in-language.ts',
          'lib/engine/auditor.ts',
          'lib/engine/tensions-in.ts',
          'lib/engine/unchecked-in.ts',
          'lib/engine/explained-audit.ts',
        ],
      },
    ],
    [{ name: 'trace', paths: ['lib/engine/trace'] }],
  ],
};

const DOCUMENTS: Wing = {
  name: 'documents',
  sees: ['engine'],
  floors: [
    [
      { name: 'schemas', paths: ['lib/documents/schema'] },
      { name: 'language of a document', paths: ['lib/documents/language'] },
    ],
    [
      { name: 'text of PDFs', paths: ['lib/documents/pdf'] },
      { name: 'HTML', paths: ['lib/documents/html'] },
    ],
    [{ name: 'files', paths: ['lib/documents/files'] }],
  ],
};

const DESK: Wing = {
  name: 'desk',
  sees: ['engine', 'documents'],
  floors: [
    [
      { name: 'messages', paths: ['lib/desk/messages'] },
      { name: 'published fact checks', paths: ['lib/desk/published'] },
    ],
    [{ name: 'evidence', paths: ['lib/desk/evidence'] }],
    [{ name: 'forms', paths: ['lib/desk/forms'] }],
    [{ name: 'comparison', paths: ['lib/desk/compare'] }],
    [{ name: 'history', paths: ['lib/desk/history'] }],
  ],
};

const EXTENSION: Wing = {
  name: 'extension',
  sees: ['engine', 'documents', 'desk'],
  floors: [
    [{ name: 'audits for pages', paths: ['lib/extension/audit'] }],
    [{ name: 'page and browser', paths: ['lib/extension/page', 'lib/extension/browser'] }],
    [
      { name: 'viewer of PDFs', paths: ['lib/extension/viewer'] },
      { name: 'side panel', paths: ['lib/extension/panel'] },
    ],
    [{ name: 'workbench', paths: ['lib/extension/workbench'] }],
  ],
};

const LIBRARY = ['engine', 'documents', 'desk', 'extension'];

/** The wings, upstream first; then what is built with them. An arrow runs from a later one to an earlier one. */
export const WINGS: readonly Wing[] = [
  ENGINE,
  DOCUMENTS,
  DESK,
  EXTENSION,
  { name: 'components', sees: LIBRARY, floors: [[{ name: 'components', paths: ['components'] }]] },
  {
    name: 'command line',
    sees: ['engine', 'documents', 'desk'],
    floors: [[{ name: 'command line', paths: ['cli'] }]],
  },
  {
    name: 'entrypoints',
    sees: [...LIBRARY, 'components'],
    floors: [[{ name: 'entrypoints', paths: ['entrypoints'] }]],
  },
  {
    name: 'scripts',
    sees: [...LIBRARY, 'command line'],
    floors: [[{ name: 'scripts', paths: ['scripts'] }]],
  },
];

/** The folders that the house is made of. Tests and benchmarks stand outside and may look in anywhere. */
export const FOLDERS = ['lib', 'components', 'cli', 'entrypoints', 'scripts'] as const;

/** What the engine takes from others: who installs it installs these, and nothing else. */
export const ENGINE_PACKAGES: readonly string[] = ['fraction.js'];

/** The places where the extension API may be called; everything else gets what it needs from them. */
export const EXTENSION_API = 'wxt/browser';
export const KNOWS_EXTENSION_API = ['lib/extension/browser/', 'entrypoints/'] as const;

export interface Place {
  readonly wing: Wing;
  /** Counted within the wing, upstream first. */
  readonly floor: number;
  readonly room: string;
}

/** Where a file stands; nothing for a file of no room. */
export function placeOf(file: string): Place | undefined {
  for (const wing of WINGS) {
    for (const [floor, rooms] of wing.floors.entries()) {
      const room = rooms.find(({ paths }) =>
        paths.some((path) => file === path || file.startsWith(`${path}/`)),
      );
      if (room !== undefined) return { wing, floor, room: room.name };
    }
  }
  return undefined;
}

/** Whether a file at `from` may import one at `to`. */
export function mayImport(from: Place, to: Place): boolean {
  if (from.wing !== to.wing) return from.wing.sees.includes(to.wing.name);
  return from.room === to.room || to.floor < from.floor;
}
