import { execFileSync, spawnSync } from 'node:child_process';
import { copyFileSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { publint } from 'publint';
import { afterAll, describe, expect, it } from 'vitest';
import { LANGUAGE_TAGS } from '../../lib/engine/languages/tags.ts';
import { tinyPdf, writing } from '../documents/pdf/tiny-pdf.ts';
import { installPacked, ROOT } from './installed.ts';

const { tarball, folder, home, remove } = installPacked();
afterAll(remove);

const TAGS = LANGUAGE_TAGS.map(({ tag }) => tag);
const SENTENCE = 'Revenue grew from 100 to 120 tonnes, a rise of 90%.';
const manifest = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8'));
const page = readFileSync(join(ROOT, 'docs/library.md'), 'utf8');

/** Runs a program in the folder, with nothing of the project's on its way. */
function run(program: string, args: readonly string[], input = '') {
  const { PATH } = process.env;
  const env = { PATH: `${join(folder, 'node_modules/.bin')}:${PATH}`, HOME: folder };
  const { status, stdout, stderr } = spawnSync(program, args, { cwd: folder, env, input, encoding: 'utf8' });
  return { status, stdout, stderr };
}

describe('the package', () => {
  const files = readdirSync(home, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative(home, join(parentPath, name)));

  it('holds what it says, and nothing else', () => {
    const others = files.filter((file) => !/^dist\/package\/(?:command|engine)\//u.test(file));
    expect(others.toSorted()).toEqual([
      'LICENSE',
      'README.md',
      'README.vi.md',
      'package.json',
      'scripts/recount.mjs',
    ]);
    expect(files.filter((file) => /(?<!\.d)\.tsx?$/u.test(file))).toEqual([]);
  });

  it('names the terms of what is bundled with the command', () => {
    const notices = readFileSync(join(home, 'dist/package/command/THIRD-PARTY-NOTICES.txt'), 'utf8');
    expect(notices).toMatch(/^parse5 [\d.]+$/mu);
    expect(notices).toMatch(/^eld [\d.]+$/mu);
  });

  it('asks for no compiler at run time', () => {
    expect(Object.keys(manifest.dependencies)).toEqual(['fraction.js', 'mammoth', 'pdfjs-dist', 'undici']);
  });

  it('exports each language', () => {
    const exported = Object.keys(manifest.exports).flatMap(
      (name) => /\/languages\/(\w+)$/u.exec(name)?.[1] ?? [],
    );
    expect(exported).toEqual(TAGS);
  });

  it('is clean for publint', async () => {
    const { messages } = await publint({ pkgDir: home, pack: false, strict: true });
    expect(messages).toEqual([]);
  });

  it('has types that every way of importing it finds', () => {
    const attw = join(ROOT, 'node_modules/@arethetypeswrong/cli/dist/index.js');
    const { status, stdout } = run(process.execPath, [attw, tarball, '--profile', 'esm-only', '--no-color']);
    expect({ status, stdout: status === 0 ? '' : stdout }).toEqual({ status: 0, stdout: '' });
  });
});

describe('recount from the package', () => {
  writeFileSync(
    join(folder, 'article.html'),
    `<!doctype html><html lang="en"><article><p>${SENTENCE}</p></article>`,
  );
  writeFileSync(join(folder, 'article.pdf'), tinyPdf([writing([[50, 300, SENTENCE]])]));
  copyFileSync(join(ROOT, 'tests/pages/district-report-vi/source.html'), join(folder, 'report.html'));

  it.each<[args: readonly string[], input: string, status: number, output: RegExp]>([
    [['article.html'], '', 1, /Does not add up.*90% {2,}20%/u],
    [['article.pdf'], '', 1, /Does not add up.*90% {2,}20%/u],
    [['report.html'], '', 0, /233\/230 đảng viên/u],
    [['-'], SENTENCE, 1, /Does not add up.*90% {2,}20%/u],
    [['-', '--format', 'json'], SENTENCE, 1, /"verdict": "inconsistent"/u],
    [
      ['-', '--format', 'ndjson', '--jobs', '2'],
      `${JSON.stringify({ id: 7, text: SENTENCE })}\n`,
      0,
      /^\{"id":7,"lang":"en","claims":\[\{.*\}\]\}\n$/u,
    ],
    [['--help'], '', 0, /^Recomputes/u],
    [['nowhere.html'], '', 2, /^There is no file nowhere\.html\n$/u],
  ])('%j', (args, input, status, output) => {
    const outcome = run('recount', args, input);
    expect(outcome.stdout + outcome.stderr).toMatch(output);
    expect(outcome.status).toBe(status);
  });

  it('is what npx starts', () => {
    const { status, stdout } = run('npx', ['--no-install', 'recount', 'article.html']);
    expect({ status, said: /20%/u.test(stdout) }).toEqual({ status: 1, said: true });
  });
});

describe('the library from the package', () => {
  const examples = [...page.matchAll(/```js\n(?<code>[\s\S]*?)```\n\n```\n(?<printed>[\s\S]*?)```/gu)].map(
    ({ groups }, at) => [at, groups?.code ?? '', groups?.printed ?? ''] as const,
  );

  it('has examples', () => {
    expect(examples).toHaveLength(2);
  });

  it.each(examples)('example %d of the page prints what it says', (at, code, printed) => {
    writeFileSync(join(folder, `example-${at}.js`), code);
    expect(run(process.execPath, [`example-${at}.js`])).toEqual({ status: 0, stdout: printed, stderr: '' });
  });

  it.each<[args: readonly string[], status: number, output: RegExp]>([
    [['text.txt'], 1, /^error: \w+: 100 to 120 tonnes, a rise of 90%, recomputed 20%\n1 of 1 figures/u],
    [['text.txt', 'vi-VN'], 0, /^0 of 1 figures could be checked\.\n$/u],
    [['text.txt', 'de'], 2, /^Name a text file, and a language that is read: vi, en, id or fr\.\n$/u],
    [[], 2, /^Name a text file/u],
  ])('the example for Node: %j', (args, status, output) => {
    copyFileSync(join(ROOT, 'examples/node/audit-file.mjs'), join(folder, 'audit-file.mjs'));
    writeFileSync(join(folder, 'text.txt'), SENTENCE);
    const outcome = run(process.execPath, ['audit-file.mjs', ...args]);
    expect(outcome.stdout + outcome.stderr).toMatch(output);
    expect(outcome.status).toBe(status);
  });

  it.each<[code: string, problem: RegExp | undefined]>([
    [
      "const [first] = audit('', en).findings; const start: number | undefined = first?.record.start;",
      undefined,
    ],
    ["const { severity }: { severity: Severity } = { severity: severityOf('contradicted') };", undefined],
    ["audit('', 'en');", /error TS2345/u],
    ['const { findings } = audit("", en); findings.push();', /error TS2339/u],
    ['document.title;', /error TS2584/u],
  ])('its types say of %j what there is to say', (code, problem) => {
    const head =
      "import { audit, severityOf, type Severity } from 'recount';\nimport { en } from 'recount/languages/en';\n";
    writeFileSync(
      join(folder, 'use.ts'),
      `${head}void [audit, severityOf, en];\n${code}\nexport type A = Severity;\n`,
    );
    const options = [
      '--strict',
      '--noEmit',
      '--module',
      'nodenext',
      '--target',
      'es2023',
      '--lib',
      'es2023',
      '--types',
      '',
    ];
    const compiler = join(ROOT, 'node_modules/typescript/bin/tsc');
    const { stdout } = run(process.execPath, [compiler, ...options, 'use.ts']);
    if (problem === undefined) expect(stdout).toBe('');
    else expect(stdout).toMatch(problem);
  });

  const bundled = async (contents: string) => {
    const { outputFiles, metafile } = await build({
      stdin: { contents, resolveDir: folder },
      bundle: true,
      minify: true,
      format: 'esm',
      charset: 'utf8',
      write: false,
      metafile: true,
      absWorkingDir: folder,
    });
    const languages = Object.keys(metafile.inputs).flatMap(
      (path) => /\/languages\/(?<tag>\w\w)\.js$/u.exec(path)?.[1] ?? [],
    );
    return { code: outputFiles[0]?.contents ?? new Uint8Array(), languages };
  };
  const engineAnd = (tags: readonly string[]): string =>
    [
      "export { audit } from 'recount';",
      ...tags.map((tag) => `export { ${tag} } from 'recount/languages/${tag}';`),
    ].join('\n');

  it.each<[code: string, languages: readonly string[]]>([
    [engineAnd([]), []],
    ["export { readTag } from 'recount/languages';", []],
    [engineAnd(['vi']), ['vi']],
    [engineAnd(TAGS), TAGS.toSorted()],
  ])('%j loads %j', async (code, languages) => {
    expect((await bundled(code)).languages.toSorted()).toEqual(languages);
  });

  it.each<[row: string, tags: readonly string[]]>([
    ['engine and Vietnamese', ['vi']],
    ['engine and English', ['en']],
    ['engine and all four languages', TAGS],
  ])('%s weighs what the page says', async (row, tags) => {
    const { code } = await bundled(engineAnd(tags));
    const [, kB, packed] = new RegExp(`^\\| ${row} \\| (\\d+) \\| (\\d+) \\|$`, 'mu').exec(page) ?? [];
    const sizes = [code, gzipSync(code, { level: 9 })].map(({ length }) => length / 1000);
    // A few hundred bytes more or less are no reason to write the page anew; a tenth is.
    for (const [at, said] of [kB, packed].entries())
      expect(Math.abs((sizes[at] ?? 0) / Number(said) - 1)).toBeLessThan(0.05);
  });
});

it('npm packs the same bytes again', () => {
  const pack = () => {
    execFileSync('npm', ['pack', '--silent', '--pack-destination', folder], {
      cwd: ROOT,
      stdio: ['ignore', 'pipe', 2],
    });
    return readFileSync(tarball);
  };
  const before = readFileSync(tarball);
  expect(pack().equals(before)).toBe(true);
});
