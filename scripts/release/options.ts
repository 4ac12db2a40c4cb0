import { parseArgs } from 'node:util';
import { UnfitForRelease } from './unfit.ts';

export interface ReleaseOptions {
  /** Nothing is sent to a store, and a version that has no tag or no heading in the changelog is named and goes on. */
  readonly isDryRun: boolean;
  /** The tests have run already. */
  readonly isTested: boolean;
}

/** What the command line asks for; throws where it asks for what there is not. */
export function readOptions(args: readonly string[]): ReleaseOptions {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: { 'dry-run': { type: 'boolean' }, tested: { type: 'boolean' } },
    });
    return { isDryRun: values['dry-run'] ?? false, isTested: values.tested ?? false };
  } catch (error) {
    const [said] = String(error instanceof Error ? error.message : error).split('. ');
    throw new UnfitForRelease(`${said}; there are --dry-run and --tested`);
  }
}
