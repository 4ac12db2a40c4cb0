import type { AuditCommand } from '../options.ts';
import { UnusableInput } from '../unusable.ts';
import { VERSION } from '../version.ts';
import type { Heading } from './entry.ts';

/** What a run was asked to do, as far as it decides what the output holds. How fast it does it may change at any time. */
export const headingOf = ({ places, reading, settings, manners }: AuditCommand): Heading => ({
  type: 'run',
  order: {
    recount: `by Recount ${VERSION}`,
    sources: `over ${places.join(' ')}`,
    list: flag('--list', reading === 'lists'),
    ...(manners.hosts.length > 0 && { host: `with --host ${manners.hosts.join(' ')}` }),
    format: `with --format ${settings.format}`,
    lang: settings.language === undefined ? 'without --lang' : `with --lang ${settings.language}`,
    tensions: flag('--tensions', settings.extra.includes('tensions')),
    coverage: flag('--coverage', settings.extra.includes('coverage')),
    explain: flag('--explain', settings.explain === 'working'),
    trace: flag('--trace', settings.trace === 'sentences'),
  },
});

const flag = (name: string, given: boolean): string => `${given ? 'with' : 'without'} ${name}`;

/** Refuses to go on with a run that was asked to do something else. */
export function checkSame(journal: string, before: Heading, now: Heading): void {
  const differing = [...new Set([...Object.keys(now.order), ...Object.keys(before.order)])].find(
    (key) => before.order[key] !== now.order[key],
  );
  if (differing === undefined) return;
  throw new UnusableInput(
    `${journal} belongs to a run ${before.order[differing] ?? 'of another kind'}, and this is one ${now.order[differing] ?? `without --${differing}`}; ` +
      'repeat that command, or begin anew with another journal and output',
  );
}
