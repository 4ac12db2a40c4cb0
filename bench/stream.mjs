// Feeds the audit command many lines of NDJSON and prints how fast it answers and how much memory it takes.
//   node bench/stream.mjs [LINES]
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';

const LINES = [20_000, Number(process.argv[2] ?? 200_000)];
const TEXT =
  'Cả năm, quận kết nạp 233/230 đảng viên, bằng 101%; thu ngân sách ước đạt 1.947,272 tỷ đồng, bằng 184% dự toán.';

/** Peak resident memory so far in MB, where the system tells (Linux). */
function peak(pid) {
  const file = `/proc/${pid}/status`;
  const found = existsSync(file) && /VmHWM:\s+(\d+) kB/u.exec(readFileSync(file, 'utf8'));
  return found ? Math.round(Number(found[1]) / 1024) : undefined;
}

async function run(lines) {
  const child = spawn(process.execPath, ['scripts/recount.mjs', '--format', 'ndjson', '-']);
  child.stderr.pipe(process.stderr);
  let answers = 0;
  let memory;
  const start = performance.now();
  child.stdout.on('data', (chunk) => {
    for (const byte of chunk) if (byte === 0x0a) answers += 1;
    memory = peak(child.pid) ?? memory;
  });
  for (let id = 0; id < lines; id++) {
    const line = `${JSON.stringify({ id, lang: 'vi', text: TEXT })}\n`;
    if (!child.stdin.write(line)) await once(child.stdin, 'drain');
  }
  child.stdin.end();
  await once(child, 'close');
  const seconds = (performance.now() - start) / 1000;
  console.log(
    `${answers} of ${lines} lines answered, ${Math.round(lines / seconds)} a second, peak ${memory} MB`,
  );
}

for (const lines of LINES) await run(lines);
