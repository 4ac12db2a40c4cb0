import { eld } from 'eld/extrasmall';
import type { Detection } from '../../documents/language/choose-language.ts';
import { detectionOf } from '../../documents/language/eld-detection.ts';

/** Which language a text is in, told without the browser; in the builds for browsers that have no detector. */
export const detectOurselves = (text: string): Detection => detectionOf(eld.detect(text));
