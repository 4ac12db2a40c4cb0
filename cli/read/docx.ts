import mammoth from 'mammoth';
import { UnusableInput } from '../unusable.ts';
import { type Article, readWhole } from './html.ts';
import { zipDirectory } from './zip.ts';

/** More than any document of words and pictures unpacks to. */
const LARGEST = 256 * 1024 * 1024;

/** The text of a Word document with its tables; refused where it cannot be unpacked. */
export async function readDocx(bytes: Uint8Array, name: string): Promise<Article> {
  if ((zipDirectory(bytes)?.size ?? 0) > LARGEST)
    throw new UnusableInput(`${name} unpacks to more than 256 MB`);
  const image = mammoth.images.imgElement(async () => ({ src: '' }));
  const html = await mammoth
    .convertToHtml({ buffer: Buffer.from(bytes) }, { convertImage: image })
    .catch(() => {
      throw new UnusableInput(`${name} is a broken Word document`);
    });
  return readWhole(html.value);
}
