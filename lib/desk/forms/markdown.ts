import { label } from '../messages/interface.ts';
import type { ReportClaim } from './report-claim.ts';
import type { ReportView } from './report-view.ts';

/** What Markdown (CommonMark and its tables) would take for a sign of its own. */
const SIGNS = /[\\`*_{}[\]<>#|~&]/gu;
/** What makes a list, a heading or a rule where a line begins with it. */
const OPENING = /^(?:[-+=:](?=[-+=:\s]|$)|\d+(?=[.)](?:\s|$)))/u;

/** Text as it is, whatever signs it has; its line breaks become blanks. */
export const escaped = (text: string): string =>
  text
    .replace(/\s+/gu, ' ')
    .trim()
    .replaceAll(SIGNS, '\\$&')
    .replace(OPENING, (opening) => (/\d/u.test(opening) ? `${opening}\\` : `\\${opening}`));

/** Lines of a person's own words, each by itself. */
const lines = (text: string): readonly string[] =>
  text
    .split(/\r?\n/u)
    .filter((line) => line.trim() !== '')
    .map(escaped);

/** An address between angle brackets, without what would end it. */
const address = (url: string): string => `<${url.replace(/[\s<>]/gu, (sign) => encodeURIComponent(sign))}>`;

function claimLines(claim: ReportClaim, view: ReportView): readonly string[] {
  const { locale } = view;
  const details = [
    ...claim.remarks,
    ...claim.byHand,
    ...(claim.decision === undefined ? [] : [claim.decision]),
    ...claim.others,
  ].map((line) => `- ${escaped(line)}`);
  return [
    `### ${claim.number}. ${escaped(claim.heading)}`,
    '',
    `> “${escaped(claim.quote)}”`,
    '',
    // Four blanks make code, in which no sign means anything.
    ...claim.working.map((line) => `    ${line.replace(/\s+/gu, ' ')}`),
    ...(claim.working.length > 0 ? [''] : []),
    ...details,
    ...(details.length > 0 ? [''] : []),
    ...lines(claim.note).flatMap((line) => [`${line}`, '']),
    ...(claim.link === undefined ? [] : [`[${label(locale, 'report.link')}](${address(claim.link)})`, '']),
  ];
}

/** A report as Markdown (CommonMark), to be pasted into a note, an issue or a wiki. */
export function toMarkdown(view: ReportView): string {
  const { locale, url } = view;
  const all = [
    `# ${escaped(view.title)}`,
    '',
    ...(url === undefined ? [] : [address(url), '']),
    ...[...view.facts, view.hash].map(({ name, value }) => `- ${escaped(name)}: ${escaped(value)}`),
    '',
    [view.summary, view.coverage ?? '']
      .filter((part) => part !== '')
      .map(escaped)
      .join('. ')
      .replace(/\.\.$/u, '.'),
    '',
    ...(view.reasons.length > 0 ? [...view.reasons.map((reason) => `- ${escaped(reason)}`), ''] : []),
    ...lines(view.note).flatMap((line) => [line, '']),
    ...(view.claims.length > 0 ? [`## ${label(locale, 'report.claims')}`, ''] : []),
    ...view.claims.flatMap((claim) => claimLines(claim, view)),
    `*${escaped(label(locale, 'report.caveat'))}*`,
  ];
  return `${all.join('\n').trimEnd()}\n`;
}
