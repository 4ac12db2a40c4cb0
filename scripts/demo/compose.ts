import type { BrowserContext, Page } from 'playwright-core';

/** A picture of a real surface, in the size that it was taken in, and how far from two sides it stands, in pixels. */
export interface Layer {
  readonly picture: Buffer;
  readonly side: 'left' | 'right';
  readonly inset: number;
  readonly top: number;
  /** Surfaces that a browser lays over a page have a shadow there. */
  readonly isAbove: boolean;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

/** A picture as a source for HTML. */
export const sourceOf = (picture: Buffer): string => {
  const type = picture.subarray(0, 4).toString('latin1') === 'RIFF' ? 'webp' : 'png';
  return `data:image/${type};base64,${picture.toString('base64')}`;
};

/** Layers over one another as one picture of `size` pixels. */
export function composed(context: BrowserContext, layers: readonly Layer[], size: Size): Promise<Buffer> {
  const images = layers.map(({ picture, side, inset, top, isAbove }) => {
    const shadow = isAbove ? 'box-shadow:0 4px 24px #0006;border-radius:10px;' : '';
    return `<img alt="" src="${sourceOf(picture)}" style="${side}:${inset}px;top:${top}px;${shadow}">`;
  });
  return drawn(
    context,
    `<style>body{margin:0;overflow:hidden;background:#fff}img{position:absolute}</style>${images.join('')}`,
    size,
  );
}

/** What some HTML looks like, as a file in PNG of `size` pixels. */
export async function drawn(
  context: BrowserContext,
  html: string,
  size: Size,
  options: { readonly omitBackground?: boolean } = {},
): Promise<Buffer> {
  const browser = context.browser();
  const apart = await browser?.newContext({ viewport: size, deviceScaleFactor: 1 });
  const page: Page = await (apart ?? context).newPage();
  try {
    await page.setViewportSize(size);
    await page.setContent(html);
    return await page.screenshot({ ...options, scale: 'css' });
  } finally {
    await page.close();
    await apart?.close();
  }
}
