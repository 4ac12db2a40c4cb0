import { label } from '../../lib/desk/messages/interface.ts';
import type { Locale } from '../../lib/desk/messages/locale.ts';
import type { ClaimKind } from '../../lib/engine/claim/claim.ts';
import { SiteList } from '../sites/SiteList.tsx';

interface Props {
  readonly off: readonly ClaimKind[];
  readonly locale: Locale;
  readonly onSwitchOn: (kind: ClaimKind) => void;
}

/** The kinds of claims that are not checked on pages, each with the way back. */
export function KindsSection({ off, locale, onSwitchOn }: Props) {
  const nameOf = (kind: ClaimKind): string => label(locale, `kind.${kind}`);
  return (
    <section id="kinds">
      <h2>{label(locale, 'kinds.title')}</h2>
      <p>{label(locale, off.length === 0 ? 'kinds.none' : 'kinds.more')}</p>
      {off.length > 0 && (
        <SiteList
          title={label(locale, 'kinds.off')}
          rows={off.map((kind) => ({
            key: kind,
            host: nameOf(kind),
            more: '',
            text: label(locale, 'kinds.on'),
            name: label(locale, 'kinds.onNamed', { kind: nameOf(kind) }),
          }))}
          onPress={(key) => {
            const kind = off.find((one) => one === key);
            if (kind !== undefined) onSwitchOn(kind);
          }}
        />
      )}
    </section>
  );
}
