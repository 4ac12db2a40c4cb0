/**
 * What the Web Annotation Data Model (W3C Recommendation, 23 February 2017) asks of the parts that are used here, as a JSON
 * schema. The section is named beside each.
 */
const iri = { type: 'string', pattern: '^[a-z][a-z0-9+.-]*:\\S+$' } as const;
const moment = { type: 'string', pattern: '^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z$' } as const;

/** 3.3.3 Agents */
const person = {
  type: 'object',
  required: ['type', 'name'],
  additionalProperties: false,
  properties: { type: { const: 'Person' }, name: { type: 'string', minLength: 1 } },
} as const;

/** 3.2.4 Embedded Textual Body */
const body = {
  type: 'object',
  required: ['type', 'value'],
  additionalProperties: false,
  properties: {
    type: { const: 'TextualBody' },
    value: { type: 'string', minLength: 1 },
    format: { const: 'text/plain' },
    language: { type: 'string', pattern: '^[a-z]{2,3}(-[A-Za-z0-9]+)*$' },
    // 3.3.5 Motivation and Purpose
    purpose: { enum: ['assessing', 'classifying', 'commenting', 'editing', 'tagging'] },
    creator: person,
    created: moment,
  },
} as const;

/** 4.2.4 Text Quote Selector, 4.2.5 Text Position Selector */
const selector = {
  oneOf: [
    {
      type: 'object',
      required: ['type', 'exact'],
      additionalProperties: false,
      properties: {
        type: { const: 'TextQuoteSelector' },
        exact: { type: 'string', minLength: 1 },
        prefix: { type: 'string' },
        suffix: { type: 'string' },
      },
    },
    {
      type: 'object',
      required: ['type', 'start', 'end'],
      additionalProperties: false,
      properties: {
        type: { const: 'TextPositionSelector' },
        start: { type: 'integer', minimum: 0 },
        end: { type: 'integer', minimum: 0 },
      },
    },
  ],
} as const;

/** 3.1 Annotations */
const annotation = {
  type: 'object',
  required: ['id', 'type', 'target'],
  additionalProperties: false,
  properties: {
    id: iri,
    type: { const: 'Annotation' },
    motivation: { const: 'assessing' },
    created: moment,
    creator: person,
    // 3.3.3 Agents
    generator: {
      type: 'object',
      required: ['type', 'name'],
      additionalProperties: false,
      properties: { type: { const: 'Software' }, name: { type: 'string' } },
    },
    body: { type: 'array', minItems: 1, items: body },
    // 4.1 Specific Resources
    target: {
      type: 'object',
      required: ['source'],
      additionalProperties: false,
      properties: {
        type: { const: 'SpecificResource' },
        source: iri,
        selector: { type: 'array', minItems: 1, items: selector },
      },
    },
  },
} as const;

/** 5.1 Annotation Collection, 5.2 Annotation Page */
export const COLLECTION_SCHEMA = {
  type: 'object',
  required: ['@context', 'id', 'type', 'total', 'first'],
  additionalProperties: false,
  properties: {
    '@context': { const: 'http://www.w3.org/ns/anno.jsonld' },
    id: iri,
    type: { const: 'AnnotationCollection' },
    label: { type: 'string' },
    total: { type: 'integer', minimum: 0 },
    first: {
      type: 'object',
      required: ['id', 'type', 'items'],
      additionalProperties: false,
      properties: {
        id: iri,
        type: { const: 'AnnotationPage' },
        startIndex: { type: 'integer', minimum: 0 },
        items: { type: 'array', items: annotation },
      },
    },
  },
} as const;
