// Audits a text file: node audit-file.mjs article.txt [vi|en|id|fr]. Ends with 1 where figures do not add up.
import { readFile } from 'node:fs/promises';
import { audit, severityOf } from 'recount';
import { readTag } from 'recount/languages';

const [file, wish = 'en'] = process.argv.slice(2);
const tag = readTag(wish);
if (file === undefined || tag === undefined) {
  console.error('Name a text file, and a language that is read: vi, en, id or fr.');
  process.exit(2);
}
// Only the language that was asked for is loaded.
const { [tag]: language } = await import(`recount/languages/${tag}`);

const { findings, coverage } = audit(await readFile(file, 'utf8'), language);
for (const { record } of findings) {
  const { quote, verdict, computed } = record;
  const recomputed = computed === null ? '' : `, recomputed ${computed.value}${computed.unit}`;
  console.log(`${severityOf(verdict)}: ${verdict}: ${quote}${recomputed}`);
}
console.log(`${coverage.checked} of ${coverage.figures} figures could be checked.`);
process.exitCode = findings.some(({ record }) => severityOf(record.verdict) === 'error') ? 1 : 0;
