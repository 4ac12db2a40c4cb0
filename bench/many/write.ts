// Writes articles, one JSON object a line:  npx tsx bench/many/write.ts COUNT > articles.ndjson
import { asLine, madeArticles } from './articles.ts';

for (const article of madeArticles(Number(process.argv[2] ?? 100))) process.stdout.write(asLine(article));
