import type { Article } from './articles.ts';
import { auditIn } from './audit-in.ts';
import { kept } from './cache.ts';
import { commitOfTree, inCheckout, ROOT } from './revision.ts';
import { type Said, saidOf } from './said.ts';

/** One state of the project, and what it says of articles: one answer each, in their order. */
export interface Engine {
  audit(articles: readonly Article[]): Promise<readonly Said[]>;
}

type Say = (line: string) => void;

const amount = (articles: readonly Article[]): string => `${articles.length.toLocaleString('en')} articles`;
const parsed = (lines: readonly string[]): readonly Said[] => lines.map(saidOf);

/** The project as it was at a commit. What it said once is remembered. */
export const engineAt = (commit: string, say: Say, signal: AbortSignal): Engine => ({
  audit: async (articles) =>
    parsed(
      await kept(commit, articles, () => {
        say(`Auditing ${amount(articles)} as of ${commit.slice(0, 7)} …`);
        return inCheckout(commit, (folder) => auditIn(folder, articles, signal));
      }),
    ),
});

/** The project as it stands; as long as nothing in it differs from a commit, what it says is remembered too. */
export const workingTree = (say: Say, signal: AbortSignal): Engine => ({
  audit: async (articles) => {
    const commit = commitOfTree();
    const work = (): Promise<readonly string[]> => {
      say(`Auditing ${amount(articles)} with the working tree …`);
      return auditIn(ROOT, articles, signal);
    };
    return parsed(await (commit === undefined ? work() : kept(commit, articles, work)));
  },
});
