import type { Finding } from '../../lib/engine/finding.ts';
import type { Appearance } from '../../lib/extension/page/appearance.ts';
import { pictureOf } from '../picture/picture-of.ts';
import type { CopyForm, CopyResult } from './CopyMenu.tsx';
import type { CardHost } from './card-host.ts';
import { cardText } from './card-text.ts';
import { copyPicture, savePicture } from './copy-picture.ts';
import { copyText } from './copy-text.ts';

/** Takes a claim along as text or as a picture, with the `source` where it was read; what came of it. */
export async function copyClaim(
  finding: Finding,
  form: CopyForm,
  { locale }: Appearance,
  { root, mount }: Pick<CardHost, 'root' | 'mount'>,
  source: string = location.href,
): Promise<CopyResult> {
  if (form === 'text') return (await copyText(cardText(finding, locale, source), root)) ? 'copied' : 'failed';
  const picture = pictureOf(finding, locale, source, mount);
  if (picture === undefined) return 'failed';
  const name = `recount-${finding.record.kind}-${finding.record.start}.png`;
  return form === 'picture' ? copyPicture(picture, name) : savePicture(await picture, name);
}
