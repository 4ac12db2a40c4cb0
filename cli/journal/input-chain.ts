import { createHash } from 'node:crypto';
import type { Task } from '../list/task.ts';

/** The hash of no items. */
export const START = '';

/** The hash of some items and one more. */
export const linked = (before: string, task: Task): string =>
  createHash('sha256')
    .update(`${before}\n${identity(task)}\n`)
    .update(contentOf(task))
    .digest('hex');

/** What makes an item another one: a file's size and time rather than all its bytes, which may be many. */
function identity(task: Task): string {
  switch (task.type) {
    case 'file':
      return JSON.stringify(['file', task.name, task.size, task.modified]);
    case 'address':
      return JSON.stringify(['address', task.address]);
    case 'source':
      return JSON.stringify(['source', task.source.name]);
    case 'line':
      return JSON.stringify(['line', task.file ?? null, task.line.number]);
    case 'broken':
      return JSON.stringify(['broken', task.name]);
  }
}

const contentOf = (task: Task): Uint8Array =>
  (task.type === 'line' ? task.line.bytes : undefined) ?? new Uint8Array();
