import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Files, sha256, sumsOf } from './archive.ts';
import { changesOf } from './changelog.ts';
import { madeFrom, namesOf } from './make-archives.ts';
import type { ReleaseOptions } from './options.ts';
import { committedFiles, filesIn, git, sourcesOf } from './sources.ts';
import { submissionOf } from './submit.ts';
import { UnfitForRelease } from './unfit.ts';

export { UnfitForRelease } from './unfit.ts';

/** Where the archives are put, from the root of the project. */
const RELEASE = 'dist/release';
const SUMS = 'SHA256SUMS';
const CHANGES = 'CHANGES.md';

/**
 * Makes a release of the commit that is checked out and says what it does, line by line. What is packed is what is committed,
 * whatever stands in the folder. Throws `UnfitForRelease` where it must not be made.
 */
export async function* release(
  root: string,
  { isDryRun, isTested }: ReleaseOptions,
): AsyncGenerator<string, void> {
  const { version }: { readonly version: string } = JSON.parse(
    git(root, 'show', 'HEAD:package.json').toString('utf8'),
  );
  const commit = git(root, 'rev-parse', 'HEAD').toString('utf8').trim();
  yield `Recount ${version}, commit ${commit}`;
  const changelog = git(root, 'show', 'HEAD:CHANGELOG.md').toString('utf8');
  const changes = changesOf(changelog, version);
  for (const problem of problemsOf(root, version, changes)) {
    if (!isDryRun) throw new UnfitForRelease(`This is no release yet: ${problem}.`);
    yield `Not yet for a release: ${problem}.`;
  }
  if (!isTested) {
    yield 'Testing …';
    test(root);
  }
  yield 'Building from the commit …';
  const sources = sourcesOf(committedFiles(root));
  const made = madeFrom(sources, version, root, 'recount-release-');
  yield 'Building again, in another folder, from the archive of the sources …';
  const archive = made.get(namesOf(version).sources) ?? new Uint8Array();
  const again = madeFrom(filesIn(archive), version, root, 'recount-release-from-the-archive-of-sources-');
  const others = differing(made, again);
  if (others.length > 0)
    throw new UnfitForRelease(`Two builds of one commit differ in ${others.join(', ')}; a release must not.`);
  yield 'Both folders made the same bytes:';
  put(join(root, RELEASE), new Map([...made, [SUMS, Buffer.from(sumsOf(made))]]), changes ?? '');
  yield sumsOf(made).trimEnd();
  yield `They are in ${RELEASE}, with ${SUMS}.`;
  yield* submit(root, version, isDryRun);
}

/** What is still missing, a sentence each without its stop. */
function problemsOf(root: string, version: string, changes: string | undefined): readonly string[] {
  const tags = git(root, 'tag', '--points-at', 'HEAD').toString('utf8').split('\n');
  return [
    ...(changes === undefined
      ? [`CHANGELOG.md has no heading [${version}]; give [Unreleased] that name`]
      : []),
    ...(tags.includes(`v${version}`) ? [] : [`the commit has no tag v${version}; git tag v${version}`]),
  ];
}

function test(root: string): void {
  try {
    execFileSync(process.execPath, [join(root, 'scripts/test.mjs')], { cwd: root, stdio: ['ignore', 2, 2] });
  } catch {
    throw new UnfitForRelease('The tests do not pass; npm test says which.');
  }
}

/** The names under which two folders made different bytes. */
const differing = (one: Files, other: Files): readonly string[] =>
  [...new Set([...one.keys(), ...other.keys()])].filter((name) => {
    const [a, b] = [one.get(name), other.get(name)];
    return a === undefined || b === undefined || sha256(a) !== sha256(b);
  });

function put(folder: string, files: Files, changes: string): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const [name, bytes] of files) writeFileSync(join(folder, name), bytes);
  writeFileSync(join(folder, CHANGES), `${changes}\n`);
}

function* submit(root: string, version: string, isDryRun: boolean): Generator<string> {
  const { stores, args } = submissionOf(version, RELEASE, process.env);
  if (stores.length === 0) {
    yield 'No store is sent anything: none has its secrets in the environment.';
    return;
  }
  if (isDryRun) {
    yield `A release would be sent to ${stores.join(', ')}: wxt submit ${args.join(' ')}`;
    return;
  }
  yield `Sending to ${stores.join(', ')} …`;
  execFileSync(process.execPath, [join(root, 'node_modules/wxt/bin/wxt.mjs'), 'submit', ...args], {
    cwd: root,
    stdio: 'inherit',
  });
}
