import * as v from 'valibot';
import { decode } from '../../documents/schema/decode.ts';
import { parseJson } from '../../documents/schema/json.ts';
import { wholeSchema } from '../../documents/schema/values.ts';
import type { JournalStore } from '../panel/journal.ts';

/** What lay on the workbench: an audit of the history, and what it was called. */
export interface Remembered {
  /** Its id in the history. */
  readonly id: string;
  readonly name: string;
}

/** Which audits of the history lie on the workbench, so that they lie there tomorrow. */
export interface PileMemory {
  /** In the order in which they came. */
  read(): readonly Remembered[];
  add(one: Remembered): void;
  remove(id: string): void;
}

const PREFIX = 'recount-pile:';

export const rememberedSchema = v.object({ name: v.string(), at: wholeSchema });

/** A memory in `store`, an entry for each audit, so that two workbenches do not write over each other. */
export function openPileMemory(store: JournalStore): PileMemory {
  const keys = (): readonly string[] =>
    Array.from({ length: store.length }, (_, at) => store.key(at)).flatMap((key) =>
      key?.startsWith(PREFIX) === true ? [key] : [],
    );
  const inOrder = () =>
    keys()
      .flatMap((key) => {
        const json = parseJson(store.getItem(key) ?? '');
        const read = json.type === 'decoded' ? decode(rememberedSchema, json.value) : json;
        return read.type === 'decoded' ? [{ id: key.slice(PREFIX.length), ...read.value }] : [];
      })
      .toSorted((a, b) => a.at - b.at);
  // What comes now comes last, also where the clock has been put back since.
  let last = inOrder().at(-1)?.at ?? 0;
  return {
    read: () => inOrder().map(({ id, name }) => ({ id, name })),
    add({ id, name }) {
      const key = `${PREFIX}${id}`;
      if (store.getItem(key) !== null) return;
      // Several come within one millisecond.
      last = Math.max(Date.now(), last + 1);
      try {
        store.setItem(key, JSON.stringify({ name, at: last }));
      } catch {
        // It is in the history all the same.
      }
    },
    remove: (id) => store.removeItem(`${PREFIX}${id}`),
  };
}
