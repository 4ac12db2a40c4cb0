import type { Evidence } from '../lib/evidence/evidence.ts';
import { readEvidence } from '../lib/evidence/evidence-json.ts';
import { textHash } from '../lib/evidence/text-hash.ts';
import { decode } from './read/decode.ts';
import { openSource, wholeOf } from './read/source.ts';
import { UnusableInput } from './unusable.ts';

/** The evidence in a file; throws UnusableInput where it is none, or its text is another than the one that was audited. */
export async function readEvidenceFile(place: string): Promise<Evidence> {
  const source = await openSource(place);
  const read = readEvidence(decode(await wholeOf(source), source.name, source.charset));
  if (read.type === 'misfit')
    throw new UnusableInput(`${source.name} is no evidence that can be replayed: ${read.problem}`);
  const evidence = read.value;
  if ((await textHash(evidence.text)) !== evidence.textHash)
    throw new UnusableInput(
      `${source.name} holds another text than the one that was audited: its hash differs`,
    );
  return evidence;
}
