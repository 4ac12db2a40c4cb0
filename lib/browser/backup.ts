import { parseSettings, type Settings } from './settings.ts';

const FORMAT = 'recount-settings';

/** The settings as the text of a file. */
export const toBackup = (settings: Settings): string =>
  `${JSON.stringify({ format: FORMAT, ...settings }, null, 2)}\n`;

/** The settings in a file's text, each that cannot be read with its default; nothing where the file is no backup. */
export function fromBackup(text: string): Settings | undefined {
  try {
    const stored: unknown = JSON.parse(text);
    if (typeof stored !== 'object' || stored === null || !('format' in stored)) return undefined;
    return stored.format === FORMAT ? parseSettings({ ...stored }) : undefined;
  } catch {
    return undefined;
  }
}
