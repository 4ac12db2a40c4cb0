import { useCallback, useRef, useState } from 'preact/hooks';
import { label } from '../../lib/desk/messages/interface.ts';
import { LOCALES, type Locale } from '../../lib/desk/messages/locale.ts';
import type { Granted, Reach, ReachOutcome } from '../../lib/extension/browser/site.ts';
import type { Appearance, TextSize } from '../../lib/extension/page/appearance.ts';
import { Choice } from '../Choice.tsx';
import type { Keeping } from '../card/keeping.ts';
import { Legend } from '../legend/Legend.tsx';
import { WhenToRead } from '../sites/WhenToRead.tsx';
import type { Example } from './example.ts';
import { InlineCard } from './InlineCard.tsx';
import { MarkedSentence } from './MarkedSentence.tsx';
import { PinButton, type ToolbarPlace } from './PinButton.tsx';

interface Props {
  readonly appearance: Appearance;
  readonly example: Example;
  readonly granted: Granted;
  readonly reachOutcome: ReachOutcome;
  readonly onLocale: (locale: Locale) => void;
  readonly onTextSize: (size: TextSize) => Keeping;
  readonly onReach: (reach: Reach) => void;
  readonly onAddSite: (typed: string) => void;
  readonly onRemoveSite: (pattern: string) => void;
  readonly onSettings: () => void;
  readonly place: ToolbarPlace;
  /** Opens the article that was made up for trying. */
  readonly onExample: () => void;
}

/** The first page that a reader sees: what Recount does, a mark to try, and when it may read. */
export function Welcome({ appearance, example, granted, reachOutcome, place, ...on }: Props) {
  const { locale, theme } = appearance;
  const [isOpen, setOpen] = useState(true);
  const [asked, setAsked] = useState(0);
  const sentence = useRef<HTMLDivElement>(null);
  const close = useCallback(() => {
    setOpen(false);
    sentence.current?.querySelector('button')?.focus();
  }, []);
  return (
    <main class="page welcome" lang={locale}>
      <header class="top">
        <h1>{label(locale, 'welcome.title')}</h1>
        <Choice
          look="small"
          legend={label(locale, 'popup.language')}
          options={LOCALES.map((value) => ({ value, text: value.toUpperCase() }))}
          value={locale}
          onChange={on.onLocale}
        />
      </header>
      <div class="lead">
        <p>{label(locale, 'welcome.finds')}</p>
        <p>{label(locale, 'welcome.marks')}</p>
        <p>{label(locale, 'welcome.stays')}</p>
      </div>
      <section class="example">
        <div class="try" ref={sentence}>
          <h2>{label(locale, 'welcome.example')}</h2>
          <MarkedSentence
            example={example}
            theme={theme}
            onOpen={() => {
              setOpen(true);
              setAsked(asked + 1);
            }}
          />
          <p>{label(locale, 'welcome.exampleMore')}</p>
          <p>{label(locale, 'welcome.openMore')}</p>
          <button type="button" class="button" onClick={on.onExample}>
            {label(locale, 'welcome.open')}
          </button>
        </div>
        {isOpen && (
          <InlineCard
            example={example}
            appearance={appearance}
            asked={asked}
            onTextSize={on.onTextSize}
            onClose={close}
          />
        )}
        <div class="meaning">
          <h2>{label(locale, 'welcome.legend')}</h2>
          <Legend locale={locale} />
        </div>
      </section>
      <section>
        <PinButton place={place} locale={locale} />
      </section>
      <section>
        <h2>{label(locale, 'reach.title')}</h2>
        <WhenToRead
          locale={locale}
          granted={granted}
          outcome={reachOutcome}
          onReach={on.onReach}
          onAdd={on.onAddSite}
          onRemove={on.onRemoveSite}
        />
      </section>
      <section>
        <p>{label(locale, 'welcome.later')}</p>
        <button type="button" class="button" onClick={on.onSettings}>
          {label(locale, 'welcome.settings')}
        </button>
      </section>
    </main>
  );
}
