import { isSame, replay } from '../lib/desk/evidence/replay.ts';
import { readEvidenceFile } from './evidence-file.ts';
import { replayText } from './replay-lines.ts';
import type { ExitStatus, Surroundings } from './surroundings.ts';
import { UnusableInput } from './unusable.ts';
import { VERSION } from './version.ts';

/**
 * `replay FILE`: recomputes an evidence file. 0: each result is what it was; 1: not; throws UnusableInput where the file is
 * no evidence, or its text is another than the one that was audited.
 */
export async function runReplay(
  sources: readonly string[],
  { write }: Pick<Surroundings, 'write'>,
): Promise<ExitStatus> {
  const [place, second] = sources;
  if (place === undefined) throw new UnusableInput('Nothing to replay: name an evidence file');
  if (second !== undefined) throw new UnusableInput(`One evidence file at a time: ${place} or ${second}`);
  const evidence = await readEvidenceFile(place);
  const result = replay(evidence);
  if (result === undefined)
    throw new UnusableInput(`${place} is in “${evidence.page.language}”, which Recount does not read`);
  await write(replayText(evidence, result, VERSION));
  return isSame(result) ? 0 : 1;
}
