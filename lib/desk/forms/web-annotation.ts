import type { Signed } from '../evidence/decision.ts';
import type { Evidence, EvidenceClaim } from '../evidence/evidence.ts';
import { printedOf } from '../evidence/printed.ts';
import { label } from '../messages/interface.ts';
import type { Locale } from '../messages/locale.ts';
import { formatDay } from '../messages/moment.ts';
import { findingText } from './finding-text.ts';
import { inCharacters, textQuote } from './text-quote.ts';
import { otherDecisions, otherTyped, typedBy, typedText } from './words-text.ts';

/** A W3C Web Annotation: https://www.w3.org/TR/annotation-model/ */
export interface WebAnnotation {
  readonly id: string;
  readonly type: 'Annotation';
  readonly motivation: 'assessing';
  readonly created: string;
  /** Who decided on the claim; left out where nobody did, or said who. */
  readonly creator?: Creator;
  readonly generator: { readonly type: 'Software'; readonly name: string };
  readonly body: readonly TextualBody[];
  readonly target: {
    readonly type: 'SpecificResource';
    readonly source: string;
    readonly selector: readonly Selector[];
  };
}

export interface TextualBody {
  readonly type: 'TextualBody';
  readonly value: string;
  readonly format: 'text/plain';
  readonly language: string;
  /** `classifying` is what a person decided, `editing` what comes of figures that a person typed. */
  readonly purpose: 'assessing' | 'classifying' | 'commenting' | 'editing' | 'tagging';
  readonly creator?: Creator;
  readonly created?: string;
}

interface Creator {
  readonly type: 'Person';
  readonly name: string;
}

export type Selector =
  | {
      readonly type: 'TextQuoteSelector';
      readonly exact: string;
      readonly prefix: string;
      readonly suffix: string;
    }
  | { readonly type: 'TextPositionSelector'; readonly start: number; readonly end: number };

export interface AnnotationCollection {
  readonly '@context': 'http://www.w3.org/ns/anno.jsonld';
  readonly id: string;
  readonly type: 'AnnotationCollection';
  readonly label: string;
  readonly total: number;
  readonly first: {
    readonly id: string;
    readonly type: 'AnnotationPage';
    readonly startIndex: 0;
    readonly items: readonly WebAnnotation[];
  };
}

/**
 * An IRI of one thing of this audit, the same whenever it is exported: a UUID of version 8 (RFC 9562) out of the text's
 * hash and a number.
 */
function iriOf({ textHash }: Evidence, number: number): string {
  const hash = textHash.replace('sha256:', '').padEnd(64, '0');
  const tail = number.toString(16).padStart(8, '0');
  return `urn:uuid:${hash.slice(0, 8)}-${hash.slice(8, 12)}-8${hash.slice(13, 16)}-a${hash.slice(17, 20)}-${hash.slice(20, 24)}${tail}`;
}

const creatorOf = (signed: Signed | null): { readonly creator?: Creator } =>
  signed === null || signed.by === '' ? {} : { creator: { type: 'Person', name: signed.by } };

const signature = (signed: Signed | null): Pick<TextualBody, 'creator' | 'created'> => ({
  ...creatorOf(signed),
  ...(signed !== null && signed.at !== null && { created: signed.at }),
});

/** What is said of the claim as printed, then what people decided, typed and noted, each by itself. */
function bodiesOf(claim: EvidenceClaim, evidence: Evidence, locale: Locale): readonly TextualBody[] {
  const finding = printedOf(claim);
  const { decision, byHand, note } = claim;
  const day = (iso: string): string => formatDay(iso.slice(0, 10), locale);
  const body = (
    purpose: TextualBody['purpose'],
    value: string,
    by: Signed | null = null,
  ): readonly TextualBody[] =>
    value.trim() === ''
      ? []
      : [{ type: 'TextualBody', value, format: 'text/plain', language: locale, purpose, ...signature(by) }];
  const typed = [typedText(claim, evidence.text, locale, 'line') ?? '', ...typedBy(claim, locale, day)];
  const others = [...otherDecisions(claim, locale, day), ...otherTyped(claim, evidence, locale, day)];
  return [
    ...body('assessing', findingText(finding, locale)),
    ...body('tagging', label(locale, `word.${finding.record.verdict}`)),
    ...(decision === null
      ? []
      : body('classifying', label(locale, `panel.decision.${decision.type}`), decision)),
    ...body('commenting', decision?.reason ?? '', decision),
    ...body('editing', typed.join('\n').trim(), byHand),
    ...others.flatMap((one) => body('commenting', one)),
    ...body('commenting', note),
  ];
}

/** What the audit says of a page as annotations of it; nothing for a text that stands at no address. */
export function toAnnotations(evidence: Evidence, locale: Locale): AnnotationCollection | undefined {
  const { page, text, auditedAt, engine, claims } = evidence;
  const { url } = page;
  if (url === null) return undefined;
  const items = claims.map((claim, index): WebAnnotation => {
    const { record } = claim.finding;
    return {
      id: iriOf(evidence, index + 2),
      type: 'Annotation',
      motivation: 'assessing',
      created: claim.decision?.at ?? auditedAt,
      ...creatorOf(claim.decision),
      generator: { type: 'Software', name: `Recount ${engine}` },
      body: bodiesOf(claim, evidence, locale),
      target: {
        type: 'SpecificResource',
        source: url,
        selector: [
          { type: 'TextQuoteSelector', ...textQuote(text, record) },
          { type: 'TextPositionSelector', ...inCharacters(text, record) },
        ],
      },
    };
  });
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: iriOf(evidence, 0),
    type: 'AnnotationCollection',
    label: page.title,
    total: items.length,
    first: { id: iriOf(evidence, 1), type: 'AnnotationPage', startIndex: 0, items },
  };
}
