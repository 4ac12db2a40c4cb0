import { expect, it, vi } from 'vitest';
import { openHistory } from '../../../lib/desk/history/history.ts';
import { createPace } from '../../../lib/extension/workbench/pace.ts';
import { createWorkbench, type WorkbenchControl } from '../../../lib/extension/workbench/workbench.ts';

/** A workbench in a browser that grants nothing; what the reader was asked for. */
function trial() {
  const asked: (readonly string[])[] = [];
  const workbench = createWorkbench(
    {
      engine: '0.1.0',
      pdfFiles: '',
      detect: async () => ({ isReliable: false, languages: [] }),
      isGranted: async () => false,
      grant: async (origins) => {
        asked.push(origins);
        return false;
      },
      pace: createPace(),
      history: openHistory(),
      isPrivate: false,
      journal: () => ({ write: () => undefined, clear: () => undefined }),
      memory: { read: () => [], add: () => undefined, remove: () => undefined },
      now: () => new Date(),
      signer: () => '',
    },
    () => undefined,
  );
  return { workbench, asked };
}

const states = ({ view: { items } }: WorkbenchControl): readonly string[] =>
  items.map(({ state }) => ('problem' in state ? state.problem : state.status));

it('asks for the sites of a list inside the click, and again at another try; a refusal is told', async () => {
  const { workbench, asked } = trial();
  const adding = workbench.addAddresses('https://a.example/1\nhttps://a.example/2\nno address');
  // The browser takes a question only as long as the click lasts.
  expect(asked).toEqual([['https://a.example']]);
  await adding;
  await vi.waitFor(() => expect(states(workbench)).toEqual(['not-allowed', 'not-allowed', 'not-an-address']));
  const trying = workbench.retry([2, 3]);
  expect(asked).toEqual([['https://a.example'], ['https://a.example']]);
  await trying;
  await vi.waitFor(() => expect(states(workbench)).toEqual(['not-allowed', 'not-allowed', 'not-an-address']));
});

it('asks for nothing where there is no address', async () => {
  const { workbench, asked } = trial();
  await workbench.addAddresses('none here');
  workbench.addText(' \n');
  workbench.addText('44/48');
  await vi.waitFor(() => expect(states(workbench)).toEqual(['not-an-address', 'unread-language']));
  await workbench.retry([2]);
  expect(asked).toEqual([]);
});

it('compares nothing where a text is missing or its language cannot be told', async () => {
  const { workbench } = trial();
  const text = (words: string) => ({ type: 'text', text: words }) as const;
  await workbench.compare({ before: text('44 of 48'), after: text(' ') });
  expect(workbench.view.comparison).toEqual({ status: 'missing-text' });
  await workbench.compare({ before: { type: 'item', id: 7 }, after: text('44 of 48') });
  expect(workbench.view.comparison).toEqual({ status: 'missing-text' });
  await workbench.compare({ before: text('44 of 48'), after: text('45 of 48') });
  expect(workbench.view.comparison).toEqual({ status: 'unread-language' });
});
