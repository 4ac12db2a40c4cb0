import type { Evidence } from '../lib/desk/evidence/evidence.ts';
import { openEvidence } from '../lib/desk/evidence/open-evidence.ts';
import { openSource } from './list/open-source.ts';
import { decode } from './read/decode.ts';
import { wholeOf } from './read/source.ts';
import { UnusableInput } from './unusable.ts';

/** The evidence in a file; throws UnusableInput where it is none, or its text is another than the one that was audited. */
export async function readEvidenceFile(place: string): Promise<Evidence> {
  const source = await openSource(place);
  const opened = await openEvidence(decode(await wholeOf(source), source.name, source.charset));
  switch (opened.type) {
    case 'evidence':
      return opened.evidence;
    case 'not-evidence':
      throw new UnusableInput(`${source.name} is no evidence that can be replayed: ${opened.problem}`);
    case 'other-text':
      throw new UnusableInput(
        `${source.name} holds another text than the one that was audited: its hash differs`,
      );
  }
}
