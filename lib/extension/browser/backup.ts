import * as v from 'valibot';
import { decode } from '../../documents/schema/decode.ts';
import { parseJson } from '../../documents/schema/json.ts';
import { wholeSchema } from '../../documents/schema/values.ts';
import { readable, SETTING_NAMES, type SettingName, type Settings } from './settings.ts';
import { hostIn } from './site.ts';

const FORMAT = 'recount-settings';
/** Goes up when a file of today could be misread by the Recount of then. */
const VERSION = 1;
/** Far more than any backup has, in bytes; a film that was chosen by mistake is not read into memory. */
const LARGEST = 1_000_000;

/** What came of a file that a reader wants to restore settings from. */
export type Restoring =
  /** `unread` names those whose values no setting can have; the others are in `settings`. */
  | {
      readonly type: 'restored';
      readonly settings: Partial<Settings>;
      readonly unread: readonly SettingName[];
    }
  | { readonly type: 'no-backup' }
  /** Saved by a Recount that knows more than this one. */
  | { readonly type: 'newer' };

/** What else is in it is read setting by setting, so that one that no setting can be costs none of the others. */
export const backupSchema = v.looseObject({ format: v.literal(FORMAT), version: wholeSchema });

/** The settings as the text of a file. */
export const toBackup = (settings: Settings): string =>
  `${JSON.stringify({ format: FORMAT, version: VERSION, ...settings }, null, 2)}\n`;

/** What the text of a file holds. A setting that is not in it stays as it is. */
export function fromBackup(source: string): Restoring {
  const parsed = parseJson(source);
  if (parsed.type === 'misfit') return { type: 'no-backup' };
  const backup = decode(backupSchema, parsed.value);
  if (backup.type === 'misfit') return { type: 'no-backup' };
  if (backup.value.version > VERSION) return { type: 'newer' };
  const settings = readable(backup.value);
  const unread = SETTING_NAMES.filter((name) => isUnread(name, backup.value, settings));
  return { type: 'restored', settings, unread };
}

/** What a chosen file holds. */
export async function readBackup(file: File): Promise<Restoring> {
  return file.size > LARGEST ? { type: 'no-backup' } : fromBackup(await file.text());
}

function isUnread(
  name: SettingName,
  values: Readonly<Record<string, unknown>>,
  settings: Partial<Settings>,
): boolean {
  if (!Object.hasOwn(values, name)) return false;
  // Of several hosts each is a value of its own.
  const { off } = values;
  if (name === 'off' && Array.isArray(off)) return off.some((host) => hostIn(String(host)) === undefined);
  return !(name in settings);
}
