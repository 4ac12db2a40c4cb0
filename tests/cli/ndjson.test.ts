import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { describe, expect, it } from 'vitest';
import { auditCommand, parsedLines, start } from './command.ts';

const line = (id: string | number, text = '12 of 15 members (80%)', lang: unknown = 'en'): string =>
  JSON.stringify({ id, lang, text });

describe.concurrent('a filter answers every line, in order', () => {
  it.each<[name: string, line: string, answer: Record<string, unknown>]>([
    [
      'broken JSON',
      '{"id":"x", ',
      { id: null, error: expect.stringMatching(/^line 2 is not JSON: [^\n]+$/) },
    ],
    ['no object', '[1]', { id: null, error: expect.stringMatching(/^line 2 is not an object like /) }],
    ['no text', '{"id":"x"}', { id: 'x', error: 'line 2 has no "text" that is a string' }],
    ['text of another type', '{"id":7,"text":7}', { id: 7, error: 'line 2 has no "text" that is a string' }],
    [
      'lang of another type',
      '{"id":7,"lang":7,"text":"a"}',
      { id: 7, error: 'line 2 has a "lang" that is not a string' },
    ],
    [
      'a language that is not read',
      line('x', 'a', 'de'),
      { id: 'x', error: expect.stringMatching(/^line 2 .*German \(de\)/) },
    ],
    [
      'a language nobody told',
      line('x', '5%', null),
      { id: 'x', error: expect.stringMatching(/^line 2 .*Too few words/) },
    ],
    ['an empty text', line('x', ''), { id: 'x', lang: 'en', claims: [] }],
    ['a subtag', line('x', '', 'en-GB'), { id: 'x', lang: 'en', claims: [] }],
    [
      'a language to be told from the text',
      line('x', 'Hội nghị diễn ra vào sáng nay.', null),
      { id: 'x', lang: 'vi', claims: [] },
    ],
  ])('%s', async (_, bad, answer) => {
    const { status, stdout, stderr } = await auditCommand(
      ['-', '--format', 'ndjson'],
      `${line('a')}\n${bad}\n${line('b')}\n`,
    );
    const claims = [expect.objectContaining({ kind: 'ratio', verdict: 'consistent' })];
    expect(parsedLines(stdout)).toEqual([
      { id: 'a', lang: 'en', claims },
      answer,
      { id: 'b', lang: 'en', claims },
    ]);
    expect(stderr).toBe('');
    expect(status).toBe(0);
  });

  it.each<[name: string, args: readonly string[], fields: readonly string[]]>([
    ['three fields', [], ['id', 'lang', 'claims']],
    ['the tensions too where they are asked for', ['--tensions'], ['id', 'lang', 'claims', 'tensions']],
    ['the coverage too where it is asked for', ['--coverage'], ['id', 'lang', 'claims', 'coverage']],
  ])('each answer has %s', async (_, args, fields) => {
    const text = 'The congress was attended by 45 delegates. Among them were 28 men and 20 women.';
    const { stdout, status } = await auditCommand(['-', '--format', 'ndjson', ...args], line('a', text));
    const [answer = {}] = parsedLines(stdout);
    expect(Object.keys(answer)).toEqual(fields);
    expect(answer.tensions ?? []).toHaveLength(args.includes('--tensions') ? 1 : 0);
    expect(status).toBe(0);
  });

  it('takes CRLF, blank lines, a byte order mark and a last line without its end', async () => {
    const { stdout } = await auditCommand(
      ['-', '--format', 'ndjson'],
      `\uFEFF${line('a')}\r\n\r\n\n${line('b')}`,
    );
    expect(parsedLines(stdout).map(({ id }) => id)).toEqual(['a', 'b']);
  });

  it('answers nothing to nothing', async () => {
    expect(await auditCommand(['-', '--format', 'ndjson'])).toEqual({ status: 0, stdout: '', stderr: '' });
  });

  it('takes --lang for lines that name none', async () => {
    const { stdout } = await auditCommand(['-', '--format', 'ndjson', '--lang', 'vi'], line('a', '5%', null));
    expect(parsedLines(stdout)).toEqual([{ id: 'a', lang: 'vi', claims: [] }]);
  });

  it('drops a line of more than 8 MB and goes on', async () => {
    const { stdout } = await auditCommand(
      ['-', '--format', 'ndjson'],
      `${'x'.repeat(9 * 1024 * 1024)}\n${line('b')}\n`,
    );
    expect(parsedLines(stdout)).toEqual([
      { id: null, error: 'line 1 is longer than 8 MB' },
      expect.objectContaining({ id: 'b' }),
    ]);
  });
});

describe.concurrent('other formats take NDJSON too', () => {
  it.each<[format: string, pattern: RegExp, complaint: RegExp]>([
    ['table', /^a \(en\)\n[\s\S]*\nb \(en\)\n/, /^line 2 is not JSON: [^\n]+\n$/],
    ['json', /^\[\n\{[\s\S]*"error": "line 2 is not JSON: [\s\S]*"source": "b"[\s\S]*\]\n$/, /^$/],
    ['csv', /^source,[^\n]*,error\na,[^\n]*,\n,+line 2 is not JSON: [^\n]*\nb,[^\n]*,\n$/, /^$/],
  ])(
    '%s: the broken line is said, the rest is printed, the status is 2',
    async (format, pattern, complaint) => {
      const outcome = await auditCommand(['-', '--format', format], `${line('a')}\n{"id":\n${line('b')}\n`);
      expect(outcome.stdout).toMatch(pattern);
      expect(outcome.stderr).toMatch(complaint);
      expect(outcome.status).toBe(2);
    },
  );
});

describe('a filter is a stream', () => {
  it('answers a line before the next one comes', async () => {
    const child = start(['-', '--format', 'ndjson']);
    const answers = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
    for (const id of ['a', 'b', 'c']) {
      child.stdin.write(`${line(id)}\n`);
      const { value } = await answers.next();
      expect(JSON.parse(String(value)).id).toBe(id);
    }
    child.stdin.end();
    expect(await once(child, 'exit')).toEqual([0, null]);
  });

  it('ends quietly when its reader goes', async () => {
    const child = start(['-', '--format', 'ndjson']);
    let complaints = '';
    child.stderr.on('data', (chunk) => (complaints += chunk));
    child.stdin.on('error', () => undefined);
    child.stdin.write(`${line('a')}\n`);
    await once(child.stdout, 'data');
    child.stdout.destroy();
    child.stdin.write(Array.from({ length: 5000 }, (_, id) => `${line(id)}\n`).join(''));
    const [status] = await once(child, 'exit');
    expect(status).toBe(0);
    expect(complaints).toBe('');
  });

  it('reads no further than its reader takes', async () => {
    const child = start(['-', '--format', 'ndjson']);
    child.stdin.on('error', () => undefined);
    // Nobody reads the answers: the pipes fill up, and the command must stop taking lines.
    const many = Array.from({ length: 1000 }, (_, id) => `${line(id)}\n`).join('');
    let written = 0;
    const stuck = async (): Promise<boolean> => {
      if (child.stdin.write(many)) return false;
      const drained = once(child.stdin, 'drain').then(() => false);
      return Promise.race([drained, new Promise<boolean>((done) => setTimeout(done, 3000, true))]);
    };
    while (!(await stuck()) && written < 50) written += 1;
    child.kill();
    expect(written).toBeLessThan(50);
  });
});
