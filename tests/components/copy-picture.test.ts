// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { copyPicture, savePicture } from '../../components/card/copy-picture.ts';

const picture = new Blob(['x'], { type: 'image/png' });
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

function withClipboard(write: () => Promise<void>) {
  vi.stubGlobal(
    'ClipboardItem',
    class {
      readonly types = ['image/png'];
    },
  );
  vi.spyOn(navigator, 'clipboard', 'get').mockReturnValue({ write } as unknown as Clipboard);
  const saved: string[] = [];
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    saved.push(this.download);
  });
  return saved;
}

describe('a picture', () => {
  it('is copied where the clipboard takes it, and not saved as well', async () => {
    const saved = withClipboard(async () => undefined);
    expect(await copyPicture(Promise.resolve(picture), 'a.png')).toBe('copied');
    expect(saved).toEqual([]);
  });

  it('is saved where the clipboard does not', async () => {
    const saved = withClipboard(() => Promise.reject(new DOMException('No', 'NotAllowedError')));
    expect(await copyPicture(Promise.resolve(picture), 'a.png')).toBe('saved');
    expect(saved).toEqual(['a.png']);
  });

  it('is saved under its name, and nothing of that stays on the page', () => {
    const saved = withClipboard(async () => undefined);
    const before = document.documentElement.outerHTML;
    expect(savePicture(picture, 'b.png')).toBe('saved');
    expect(saved).toEqual(['b.png']);
    expect(document.documentElement.outerHTML).toBe(before);
  });

  it('that could not be made is an error, not an empty file', async () => {
    const saved = withClipboard(() => Promise.reject(new Error('No')));
    await expect(copyPicture(Promise.reject(new Error('No picture')), 'a.png')).rejects.toThrow('No picture');
    expect(saved).toEqual([]);
  });
});
