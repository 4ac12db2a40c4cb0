import type { Evidence } from '../lib/desk/evidence/evidence.ts';
import { makeEvidence, withChange } from '../lib/desk/evidence/make-evidence.ts';
import { textHash } from '../lib/desk/evidence/text-hash.ts';
import { titleOf } from '../lib/desk/evidence/title-of.ts';
import { auditedText } from '../lib/documents/language/audited-text.ts';
import { auditTexts } from '../lib/engine/audit-texts.ts';
import { readEvidenceFile } from './evidence-file.ts';
import type { EvidenceCommand } from './evidence-options.ts';
import { openSource } from './list/open-source.ts';
import { isNdjsonName } from './list/place.ts';
import { documentOf } from './read/article.ts';
import type { TextDocument } from './read/document.ts';
import { type AskSecret, passwords } from './read/password.ts';
import { startsWithBrace } from './read/peek.ts';
import { wholeOf } from './read/source.ts';
import { UnusableInput } from './unusable.ts';
import { VERSION } from './version.ts';

async function articleOf(
  { source: place, language, password }: EvidenceCommand,
  ask: AskSecret | undefined,
): Promise<TextDocument> {
  const source = await openSource(place);
  const { brace, stream } = await startsWithBrace(source.bytes);
  if (isNdjsonName(place) || brace)
    throw new UnusableInput(`${place} holds several articles; evidence is of one`);
  const loaded = { ...source, bytes: await wholeOf({ ...source, bytes: stream }) };
  return documentOf(loaded, language, passwords(password, ask));
}

async function audited(command: EvidenceCommand, ask: AskSecret | undefined): Promise<Evidence> {
  const { title, texts } = await articleOf(command, ask);
  const { language, ...audited } = auditedText(texts);
  const url = command.url ?? (/^https?:\/\//iu.test(command.source) ? command.source : null);
  return makeEvidence(
    {
      engine: VERSION,
      page: { url, title: title || titleOf(audited.text), language },
      auditedAt: new Date(),
      textHash: await textHash(audited.text),
      ...audited,
    },
    auditTexts(texts),
  );
}

/** The evidence that a command is about: that of a file, or of an article audited now; with what is confirmed in it. */
export async function evidenceOf(command: EvidenceCommand, ask?: AskSecret): Promise<Evidence> {
  const { source, url, confirmed } = command;
  const isEvidence = /\.json$/iu.test(source);
  if (isEvidence && command.language !== undefined)
    throw new UnusableInput('--lang is of no use with a file of evidence: its text has been read already');
  const evidence = isEvidence ? await readEvidenceFile(source) : await audited(command, ask);
  const missing = confirmed.find((number) => number < 1 || number > evidence.claims.length);
  if (missing !== undefined)
    throw new UnusableInput(`There is no claim ${missing}; there are ${evidence.claims.length}`);
  const at = new Date().toISOString();
  return confirmed.reduce(
    (all, number) =>
      withChange(all, number - 1, {
        decision: { type: 'confirmed', at, by: command.reviewer.name, reason: '' },
      }),
    url === undefined ? evidence : { ...evidence, page: { ...evidence.page, url } },
  );
}
