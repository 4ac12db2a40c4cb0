// npm run eval:diff -- REV FILES…: which findings over whole articles changed between a git revision and the working tree.
//   FILES    NDJSON, plain or .gz, an article {id, lang, text} a line
//   --flags  only the changes that touch a flag: contradicted, impossible, inconsistent, mislabelled
//   --limit N  at most N of each group are quoted; all are counted
//   --json   one object for machines
import { UnusableInput } from '../cli/unusable.ts';
import { readArticles } from './diff/articles.ts';
import { changesIn, touchesFlag } from './diff/changes.ts';
import { engineAt, workingTree } from './diff/engine.ts';
import { grouped } from './diff/groups.ts';
import { readOrder } from './diff/order.ts';
import { printed } from './diff/print.ts';
import { commitOf } from './diff/revision.ts';

const stop = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop.abort());

async function run(): Promise<void> {
  const { revision, files, only, limit, form } = readOrder(process.argv.slice(2));
  const commit = commitOf(revision);
  const articles = readArticles(files);
  const say = (line: string): void => console.error(line);
  const before = await engineAt(commit, say, stop.signal).audit(articles);
  const after = await workingTree(say, stop.signal).audit(articles);
  const all = articles.flatMap((article, index) =>
    changesIn(article, before[index] ?? { claims: [] }, after[index] ?? { claims: [] }),
  );
  const changes = only === 'flags' ? all.filter(touchesFlag) : all;
  const heading = { revision, commit, articles: articles.length };
  if (form === 'json') console.log(JSON.stringify({ ...heading, changes }));
  else console.log(printed(heading, grouped(changes), limit));
}

try {
  await run();
} catch (error) {
  if (stop.signal.aborted) process.exitCode = 130;
  else if (error instanceof UnusableInput) {
    console.error(error.message);
    process.exitCode = 2;
  } else throw error;
}
