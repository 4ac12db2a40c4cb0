import type { ComponentChildren } from 'preact';
import type { EvidenceClaim } from '../../lib/desk/evidence/evidence.ts';
import { printedOf } from '../../lib/desk/evidence/printed.ts';
import type { Entry } from '../../lib/desk/history/entry.ts';
import type { Shown } from '../../lib/desk/history/history-view.ts';
import { label } from '../../lib/desk/messages/interface.ts';
import type { Locale } from '../../lib/desk/messages/locale.ts';
import { formatMoment } from '../../lib/desk/messages/moment.ts';
import { CoverageLine } from '../popup/CoverageLine.tsx';
import { claimGroups, headline } from '../popup/claim-groups.ts';
import { ClaimItem } from './ClaimItem.tsx';
import { DifferingResults } from './DifferingResults.tsx';
import { Edits } from './Edits.tsx';
import { Tags } from './Tags.tsx';
import { DeleteButton } from './UnreadableAudit.tsx';

interface Props {
  readonly audit: Extract<Shown, { readonly type: 'audit' }>;
  readonly locale: Locale;
  /** What is shown below a claim besides. */
  readonly besides: (claim: EvidenceClaim) => ComponentChildren;
  readonly onTags: (tags: readonly string[]) => void;
  readonly onDelete: () => void;
}

/** One audit as it was kept. */
export function AuditView({ audit: { record, others, since }, locale, besides, onTags, onDelete }: Props) {
  const { tags, evidence, differing } = record;
  const { page, auditedAt, engine, claims, note, coverage } = evidence;
  const summary = headline(claimGroups(claims.map(printedOf), 'everything'), locale);
  return (
    <article>
      <h1 tabIndex={-1} lang={page.language}>
        {page.title.trim() === '' ? label(locale, 'history.untitled') : page.title}
      </h1>
      <p class="about">
        <time dateTime={auditedAt}>
          {label(locale, 'history.audited', { time: formatMoment(auditedAt, locale) })}
        </time>
        <span>{label(locale, 'history.engine', { version: engine })}</span>
        {page.url !== null && <Address url={page.url} />}
      </p>
      {summary !== '' && <p class="headline">{summary}</p>}
      <CoverageLine coverage={coverage} locale={locale} />
      {note !== '' && (
        <p class="note">
          {label(locale, 'history.note')}: {note}
        </p>
      )}
      <Tags tags={tags} locale={locale} onTags={onTags} />
      {differing !== null && (
        <DifferingResults differing={differing} language={page.language} locale={locale} />
      )}
      {since !== null && (
        <Edits since={since} auditedAt={auditedAt} language={page.language} locale={locale} />
      )}
      <section aria-labelledby="claims">
        <h2 id="claims">{label(locale, 'history.claims')}</h2>
        {claims.length === 0 && <p>{label(locale, 'history.noClaims')}</p>}
        <ol class="claims">
          {claims.map((claim, index) => (
            <ClaimItem key={index} claim={claim} evidence={evidence} locale={locale}>
              {besides(claim)}
            </ClaimItem>
          ))}
        </ol>
      </section>
      {others.length > 0 && <Others others={others} locale={locale} />}
      <DeleteButton locale={locale} onDelete={onDelete} />
    </article>
  );
}

/** A link where the address is one of the web; of others the browser opens what it likes. */
const Address = ({ url }: { readonly url: string }) =>
  /^https?:\/\//iu.test(url) ? (
    <a class="address" href={url} target="_blank" rel="noreferrer">
      {url}
    </a>
  ) : (
    <span class="address">{url}</span>
  );

function Others({ others, locale }: { readonly others: readonly Entry[]; readonly locale: Locale }) {
  return (
    <section aria-labelledby="others">
      <h2 id="others">{label(locale, 'history.others')}</h2>
      <ul class="others">
        {others.map(({ id, auditedAt }) => (
          <li key={id}>
            <a href={`#${encodeURIComponent(id)}`}>{formatMoment(auditedAt, locale)}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}
