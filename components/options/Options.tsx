import { label } from '../../lib/desk/messages/interface.ts';
import type { ClaimKind } from '../../lib/engine/claim/claim.ts';
import { SHOW_LEVELS } from '../../lib/engine/report/visible.ts';
import type { Shortcut } from '../../lib/extension/browser/commands.ts';
import type { LookupSettings } from '../../lib/extension/browser/lookup-settings.ts';
import type { Settings } from '../../lib/extension/browser/settings.ts';
import type { Granted, Reach, ReachOutcome } from '../../lib/extension/browser/site.ts';
import { Choice } from '../Choice.tsx';
import { Legend } from '../legend/Legend.tsx';
import { SiteList } from '../sites/SiteList.tsx';
import { WhenToRead } from '../sites/WhenToRead.tsx';
import { BackupSection, type Outcome } from './BackupSection.tsx';
import { KeysSection } from './KeysSection.tsx';
import { KindsSection } from './KindsSection.tsx';
import { LookSection } from './LookSection.tsx';
import { type LookupOutcome, PublishedSection } from './PublishedSection.tsx';

interface Props {
  readonly settings: Settings;
  readonly offKinds: readonly ClaimKind[];
  readonly granted: Granted;
  readonly reachOutcome: ReachOutcome;
  readonly shortcuts: readonly Shortcut[];
  readonly outcome: Outcome;
  readonly lookup: LookupSettings;
  readonly lookupOutcome: LookupOutcome;
  readonly onChange: (changes: Partial<Settings>) => void;
  readonly onKindOn: (kind: ClaimKind) => void;
  readonly onReach: (reach: Reach) => void;
  readonly onAddSite: (typed: string) => void;
  readonly onRemoveSite: (pattern: string) => void;
  readonly onSwitchOn: (host: string) => void;
  readonly onChangeKeys: () => void;
  readonly onLookup: (wanted: 'on' | 'off') => void;
  readonly onLookupKey: (key: string) => void;
  readonly onBackup: () => void;
  readonly onRestore: (file: File) => void;
  readonly onReset: () => void;
  readonly onUndo: () => void;
}

/** All that can be set, on one page; each section can be linked to by its id. */
export function Options(props: Props) {
  const { settings, offKinds, granted, reachOutcome, shortcuts, outcome, lookup, lookupOutcome, ...on } =
    props;
  const { locale, show, off } = settings;
  return (
    <main class="page" lang={locale}>
      <header class="top">
        <h1>{label(locale, 'options.title')}</h1>
      </header>
      <LookSection settings={settings} onChange={on.onChange} />
      <section id="marks">
        <h2>{label(locale, 'options.marks')}</h2>
        <Choice
          look="wide"
          legend={label(locale, 'options.show')}
          options={SHOW_LEVELS.map((value) => ({ value, text: label(locale, `show.${value}`) }))}
          value={show}
          onChange={(chosen) => on.onChange({ show: chosen })}
        />
        <p>{label(locale, 'options.showMore')}</p>
        <Legend locale={locale} />
      </section>
      <KindsSection off={offKinds} locale={locale} onSwitchOn={on.onKindOn} />
      <section id="sites">
        <h2>{label(locale, 'reach.title')}</h2>
        <WhenToRead
          locale={locale}
          granted={granted}
          outcome={reachOutcome}
          onReach={on.onReach}
          onAdd={on.onAddSite}
          onRemove={on.onRemoveSite}
        />
        <div class="group">
          <SiteList
            title={label(locale, 'reach.off')}
            rows={off.map((host) => ({
              key: host,
              host,
              more: '',
              text: label(locale, 'reach.on'),
              name: label(locale, 'reach.onSite', { site: host }),
            }))}
            onPress={on.onSwitchOn}
          />
          {off.length === 0 && <p>{label(locale, 'reach.noOff')}</p>}
        </div>
      </section>
      <PublishedSection
        locale={locale}
        lookup={lookup}
        outcome={lookupOutcome}
        onSwitch={on.onLookup}
        onKey={on.onLookupKey}
      />
      <KeysSection locale={locale} shortcuts={shortcuts} onChange={on.onChangeKeys} />
      <BackupSection
        locale={locale}
        outcome={outcome}
        onBackup={on.onBackup}
        onRestore={on.onRestore}
        onReset={on.onReset}
        onUndo={on.onUndo}
      />
    </main>
  );
}
