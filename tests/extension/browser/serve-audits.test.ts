import { expect, it, vi } from 'vitest';
import { AuditService } from '../../../lib/extension/audit/audit-service.ts';
import type { AuditAnswer } from '../../../lib/extension/audit/protocol.ts';
import { serveAudits } from '../../../lib/extension/browser/serve-audits.ts';

type Listener = (value: unknown) => void;

const fake = vi.hoisted(() => {
  const listeners: ((port: unknown) => void)[] = [];
  const area = { get: async () => ({}) };
  return {
    listeners,
    runtime: { onConnect: { addListener: (one: (port: unknown) => void) => listeners.push(one) } },
    storage: { sync: area, local: area },
  };
});
vi.mock('wxt/browser', () => ({ browser: fake }));

/** A page that connects, and what it hears. */
function connected() {
  const heard: AuditAnswer[] = [];
  const requests: Listener[] = [];
  const disconnect = vi.fn();
  serveAudits(new AuditService(), async () => []);
  fake.listeners.at(-1)?.({
    name: 'audit',
    postMessage: (answer: AuditAnswer) => heard.push(answer),
    onMessage: { addListener: (one: Listener) => requests.push(one) },
    onDisconnect: { addListener: () => undefined },
    disconnect,
  });
  const say = (request: unknown) => {
    for (const hear of requests) hear(request);
  };
  return { heard, disconnect, say };
}

const TABLE = { caption: null, width: 1, cells: [0, 4, 0], places: null };
const REQUEST = {
  type: 'text',
  id: 1,
  text: { head: 0, middle: 'Thành phố kết nạp 233/230 đảng viên, bằng 101%.', tail: 0 },
  language: 'vi',
  otherLanguages: [],
  tables: [],
  begin: 0,
  isVisible: true,
};

it('what is right is audited', async () => {
  const { heard, disconnect, say } = connected();
  say(REQUEST);
  await vi.waitFor(() => expect(heard.at(-1)?.coverage).toMatchObject({ figures: 1 }));
  expect(disconnect).not.toHaveBeenCalled();
});

it.each<[what: string, request: unknown]>([
  ['nothing', null],
  ['a request of another kind', { type: 'constructor' }],
  ['a text that is none', { ...REQUEST, text: { head: 0, middle: 3, tail: 0 } }],
  ['a place before the text', { ...REQUEST, text: { head: -1, middle: '', tail: 0 } }],
  ['rows of no width, which would never end', { ...REQUEST, tables: [{ ...TABLE, width: 0 }] }],
  ['a row that is not whole', { ...REQUEST, tables: [{ ...TABLE, width: 2 }] }],
  ['a part of a cell', { ...REQUEST, tables: [{ ...TABLE, cells: [0, 4], places: [0] }] }],
  ['a cell that ends before it begins', { ...REQUEST, tables: [{ ...TABLE, cells: [0, -4, 0] }] }],
  ['a cell before the text', { ...REQUEST, tables: [{ ...TABLE, cells: [-9, 4, 0] }] }],
  ['a place without a cell', { ...REQUEST, tables: [{ ...TABLE, places: [1] }] }],
  ['figures with holes', { ...REQUEST, tables: [{ ...TABLE, cells: new Array(2 ** 32 - 1) }] }],
])('%s ends the way, and what is under way on it', async (_, request) => {
  const { heard, disconnect, say } = connected();
  say({ ...REQUEST, id: 4 });
  say(request);
  expect(disconnect).toHaveBeenCalledOnce();
  // Another page is audited, and has its turn after this one would have had it.
  const other = connected();
  other.say(REQUEST);
  await vi.waitFor(() => expect(other.heard.at(-1)?.coverage).toMatchObject({ figures: 1 }));
  expect(heard).toEqual([]);
});
