import mammoth from 'mammoth';
import { docxParts } from '../../lib/documents/files/docx-parts.ts';
import type { Article } from '../../lib/documents/files/plain-article.ts';
import { UnusableInput } from '../unusable.ts';
import { readWhole } from './html.ts';

/** The text of a Word document with its tables; refused where it cannot be unpacked. */
export async function readDocx(bytes: Uint8Array, name: string): Promise<Article> {
  const parts = docxParts(bytes);
  if (parts === 'too-large')
    throw new UnusableInput(`${name} unpacks to more than any document has (256 MB or 500,000 elements)`);
  const broken = (): never => {
    throw new UnusableInput(`${name} is a broken Word document`);
  };
  if (parts === undefined) return broken();
  const image = mammoth.images.imgElement(async () => ({ src: '' }));
  const html = await mammoth
    .convertToHtml({ buffer: Buffer.from(parts) }, { convertImage: image })
    .catch(broken);
  return readWhole(html.value);
}
