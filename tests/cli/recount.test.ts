import { spawn, spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { tellLanguage } from '../../cli/language.ts';
import { CORPORA } from '../corpus/index.ts';
import { auditCommand, parsedLines, ROOT } from './command.ts';

const COMPILING = 'Compiling the command line …\n';
const TEXT = 'Cả năm, quận kết nạp 233/230 đảng viên, bằng 101%.';
const WRONG = 'Revenue grew from 100 to 120 tonnes, a rise of 90%.';

/** A project of its own, with the sources of this one and its packages. */
const project = realpathSync(mkdtempSync(join(tmpdir(), 'recount-command-')));
const at = (path: string): string => join(project, path);
for (const path of ['cli', 'lib', 'scripts', 'package.json', 'package-lock.json'])
  cpSync(join(ROOT, path), at(path), { recursive: true });
symlinkSync(join(ROOT, 'node_modules'), at('node_modules'), 'junction');
afterAll(() => rmSync(project, { recursive: true }));

interface Way {
  readonly input?: string;
  readonly cwd?: string;
  readonly env?: NodeJS.ProcessEnv;
}

function recount(args: readonly string[], { input = '', cwd = project, env = {} }: Way = {}) {
  const { INIT_CWD: _, npm_lifecycle_event: __, npm_package_json: ___, ...outside } = process.env;
  const { status, stdout, stderr } = spawnSync(process.execPath, [at('scripts/recount.mjs'), ...args], {
    cwd,
    env: { ...outside, ...env },
    encoding: 'utf8',
    input,
  });
  return { status, stdout, stderr };
}

const HELP = at('cli/help.ts');
const help = readFileSync(HELP, 'utf8');
const changed = help.replace('Recomputes', 'Works out');

describe('recount compiles what it runs', () => {
  it.each<[when: string, change: () => void, said: string, shown: string]>([
    ['where nothing has been compiled', () => {}, COMPILING, 'Recomputes the'],
    ['not again', () => {}, '', 'Recomputes the'],
    ['not where a source has another time only', () => utimesSync(HELP, 1, 1), '', 'Recomputes the'],
    ['where a source was changed', () => writeFileSync(HELP, changed), COMPILING, 'Works out the'],
    ['where it was changed back', () => writeFileSync(HELP, help), COMPILING, 'Recomputes the'],
    ['where the build is lost', () => rmSync(at('dist'), { recursive: true }), COMPILING, 'Recomputes the'],
    [
      'where its record is torn off',
      () => writeFileSync(at('dist/command/current.json'), '{"build":'),
      COMPILING,
      'Recomputes the',
    ],
  ])('%s', (_, change, said, shown) => {
    change();
    const { status, stdout, stderr } = recount(['--help']);
    expect({ status, stderr }).toEqual({ status: 0, stderr: said });
    expect(stdout.slice(0, shown.length)).toBe(shown);
  });

  it('at the same time as somebody else', async () => {
    rmSync(at('dist'), { recursive: true });
    const both = await Promise.all(
      [1, 2].map(
        () =>
          new Promise((done) => {
            const child = spawn(process.execPath, [at('scripts/recount.mjs'), '--help'], { stdio: 'ignore' });
            child.on('close', done);
          }),
      ),
    );
    expect(both).toEqual([0, 0]);
    expect(recount(['--help'])).toMatchObject({ status: 0, stderr: '' });
  });

  it.each<[where: string, spoil: () => void, mend: () => void]>([
    [
      'a source cannot be compiled',
      () => writeFileSync(HELP, 'export const HELP = `'),
      () => writeFileSync(HELP, help),
    ],
    [
      'it has no place to put it',
      () => {
        rmSync(at('dist'), { recursive: true });
        writeFileSync(at('dist'), '');
      },
      () => rmSync(at('dist')),
    ],
  ])('and says so in a sentence where %s', (_, spoil, mend) => {
    spoil();
    const { status, stdout, stderr } = recount(['--help']);
    mend();
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr.startsWith(COMPILING)).toBe(true);
    expect(stderr.slice(COMPILING.length)).toMatch(/^The command line could not be compiled \([^\n]+\)\.\n$/);
  });
});

describe('recount hands on', () => {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'recount-stand-')));
  const name = 'two words, “quoted” $HOME *.txt';
  writeFileSync(join(folder, name), TEXT);
  writeFileSync(join(folder, 'wrong'), WRONG);
  afterAll(() => rmSync(folder, { recursive: true }));
  beforeAll(() => {
    recount(['--help']);
  });

  it.each<[what: string, args: readonly string[], way: Way, status: number, output: RegExp]>([
    ['a name with blanks, quotes and signs', [name], { cwd: folder }, 0, /101\.3%/],
    ['standard input', ['-', '--lang', 'vi'], { input: TEXT }, 0, /101\.3%/],
    ['a status of 1', ['wrong', '--lang', 'en'], { cwd: folder }, 1, /90%/],
    ['a status of 2', ['nowhere'], { cwd: folder }, 2, /^There is no file nowhere\n$/],
    ['a wrong option', ['--nonsense'], {}, 2, /^Unknown option '--nonsense'; --help lists the options\n$/],
    [
      'lines to threads',
      ['--format', 'ndjson', '--jobs', '2', '-'],
      { input: `${JSON.stringify({ id: 7, lang: 'vi', text: TEXT })}\n` },
      0,
      /^\{"id":7,"lang":"vi","claims":\[\{.*\}\]\}\n$/,
    ],
    [
      'where npm was called, by npm run audit',
      ['wrong'],
      { env: { INIT_CWD: folder, npm_lifecycle_event: 'audit', npm_package_json: at('package.json') } },
      1,
      /90%/,
    ],
    [
      'where it stands itself, by the script of another project',
      ['wrong'],
      { cwd: folder, env: { INIT_CWD: project, npm_lifecycle_event: 'audit', npm_package_json: '/p.json' } },
      1,
      /90%/,
    ],
  ])('%s', (_, args, way, status, output) => {
    const outcome = recount(args, way);
    expect({ ...outcome, stdout: '', stderr: '' }).toEqual({ status, stdout: '', stderr: '' });
    expect(outcome.stdout + outcome.stderr).toMatch(output);
  });
});

it('the compiled detector tells what the package tells', async () => {
  const texts = CORPORA.flatMap(({ claims, silent }) => [
    ...claims.map(([text]) => text),
    ...silent.map(([, text]) => text),
  ]);
  const input = texts.map((text) => `${JSON.stringify({ text })}\n`).join('');
  const { stdout } = await auditCommand(['--format', 'ndjson', '-'], input);
  const told = await Promise.all(texts.map((text) => tellLanguage(text).catch(() => undefined)));
  expect(parsedLines(stdout).map(({ lang }) => lang)).toEqual(told);
});
