import type { EvidenceClaim } from '../../lib/desk/evidence/evidence.ts';
import type { Refused } from '../../lib/desk/evidence/judged.ts';
import { printedOf } from '../../lib/desk/evidence/printed.ts';
import { label } from '../../lib/desk/messages/interface.ts';
import type { Locale } from '../../lib/desk/messages/locale.ts';
import { say } from '../../lib/desk/messages/say.ts';
import { workingLine } from '../../lib/desk/messages/working-line.ts';
import { asRead } from '../../lib/engine/report/as-read.ts';
import type { Proposed } from '../../lib/extension/panel/panel-state.ts';
import { SeverityShape } from '../SeverityShape.tsx';
import { NameFigures } from './NameFigures.tsx';
import type { PanelActions } from './panel-actions.ts';

interface Props {
  readonly proposed: Proposed | undefined;
  readonly refused: Refused | undefined;
  /** That of the article. */
  readonly language: string;
  readonly claims: readonly EvidenceClaim[];
  readonly locale: Locale;
  readonly actions: PanelActions;
}

/** A claim that was missed: what the selection on the page may be read as, or its figures named by hand. */
export function AddClaim({ proposed, refused, language, claims, locale, actions }: Props) {
  if (proposed === undefined) return null;
  return (
    <section class="add" aria-label={label(locale, 'panel.add')}>
      {proposed?.type === 'nothing-selected' && <p role="status">{label(locale, 'panel.nothingSelected')}</p>}
      {proposed?.type === 'proposals' && (
        <div class="proposals">
          <h2>{label(locale, 'panel.addTitle')}</h2>
          <blockquote lang={language}>{asRead(proposed.quote)}</blockquote>
          {proposed.known.length > 0 && (
            <>
              <h3>{label(locale, 'panel.alreadyListed')}</h3>
              <ul>
                {proposed.known.map((index) => {
                  const claim = claims[index];
                  return (
                    claim && (
                      <li key={index}>
                        <button type="button" class="link" onClick={() => actions.onOpen(index)}>
                          {say(printedOf(claim).explanation.finding, locale)}
                        </button>
                      </li>
                    )
                  );
                })}
              </ul>
            </>
          )}
          {proposed.findings.length > 0 && <h3>{label(locale, 'panel.readAs')}</h3>}
          <ul>
            {proposed.findings.map((finding, at) => (
              <li key={at} class="proposal">
                <SeverityShape verdict={finding.record.verdict} />
                <p>
                  {say(finding.explanation.finding, locale)}
                  {finding.explanation.working.map((line, place) => (
                    <span key={place} class="kind">
                      {workingLine(line, locale)}
                    </span>
                  ))}
                  <span class="kind">{label(locale, `kind.${finding.record.kind}`)}</span>
                </p>
                <button type="button" class="button" onClick={() => actions.onAdd(finding)}>
                  {label(locale, 'panel.addThis')}
                </button>
              </li>
            ))}
          </ul>
          {proposed.findings.length === 0 && proposed.known.length === 0 && (
            <p>{label(locale, 'panel.noReading')}</p>
          )}
          <NameFigures
            key={proposed.selection.start}
            refused={refused}
            language={language}
            locale={locale}
            onName={actions.onName}
          />
          <button type="button" class="link" onClick={actions.onEndProposal}>
            {label(locale, 'panel.cancel')}
          </button>
        </div>
      )}
    </section>
  );
}
