import mammoth from 'mammoth';
import type { Article } from '../../lib/documents/files/plain-article.ts';
import { LARGEST_UNPACKED, zipDirectory } from '../../lib/documents/files/zip.ts';
import { UnusableInput } from '../unusable.ts';
import { readWhole } from './html.ts';

/** The text of a Word document with its tables; refused where it cannot be unpacked. */
export async function readDocx(bytes: Uint8Array, name: string): Promise<Article> {
  if ((zipDirectory(bytes)?.size ?? 0) > LARGEST_UNPACKED)
    throw new UnusableInput(`${name} unpacks to more than 256 MB`);
  const image = mammoth.images.imgElement(async () => ({ src: '' }));
  const html = await mammoth
    .convertToHtml({ buffer: Buffer.from(bytes) }, { convertImage: image })
    .catch(() => {
      throw new UnusableInput(`${name} is a broken Word document`);
    });
  return readWhole(html.value);
}
