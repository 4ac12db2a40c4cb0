import { expect, it, vi } from 'vitest';
import { createStoring } from '../../../lib/extension/browser/storing.ts';

it('what the browser refuses is known until something is stored', async () => {
  const seen: boolean[] = [];
  const changed = vi.fn(() => seen.push(storing.isRefused));
  const storing = createStoring(changed);
  expect(await storing.of(Promise.reject(new Error('full')))).toBe(false);
  expect(await storing.of(Promise.resolve())).toBe(true);
  expect(seen).toEqual([true, false]);
});
