import { z } from 'zod';

/**
 * The part of the W3C Web Annotation Data Model (Recommendation of 23 February 2017) that text needs: sections 3.1
 * annotations, 3.2 bodies and targets, 3.2.4 textual bodies, 3.3.5 motivation and purpose, 4.1 specific resources,
 * 4.2.4 and 4.2.5 selectors, 5.2 pages. Strict: what has another name is not in the model.
 */

const Iri = z.string().refine((text) => URL.canParse(text), 'is no IRI');

/** A value, or several in an array: JSON-LD does not tell them apart. */
const oneOrMore = <Item extends z.ZodType>(item: Item) => z.union([item, z.array(item).min(1)]);

const Motivation = z.enum([
  'assessing',
  'bookmarking',
  'classifying',
  'commenting',
  'describing',
  'editing',
  'highlighting',
  'identifying',
  'linking',
  'moderating',
  'questioning',
  'replying',
  'tagging',
]);

const TextQuoteSelector = z.strictObject({
  type: z.literal('TextQuoteSelector'),
  exact: z.string(),
  prefix: z.string().optional(),
  suffix: z.string().optional(),
});

const TextPositionSelector = z
  .strictObject({
    type: z.literal('TextPositionSelector'),
    start: z.int().nonnegative(),
    end: z.int().nonnegative(),
  })
  .refine(({ start, end }) => start <= end, 'ends before it starts');

const Selector = z.union([TextQuoteSelector, TextPositionSelector]);

const TextualBody = z.strictObject({
  id: Iri.optional(),
  type: z.literal('TextualBody'),
  value: z.string(),
  format: z.string().optional(),
  language: z.string().optional(),
  purpose: oneOrMore(Motivation).optional(),
});

const SpecificResource = z.strictObject({
  id: Iri.optional(),
  type: z.literal('SpecificResource').optional(),
  source: Iri,
  selector: oneOrMore(Selector).optional(),
});

/** Only bodies have a purpose of their own. */
const SpecificBody = SpecificResource.extend({ purpose: oneOrMore(Motivation).optional() });

const Annotation = z.strictObject({
  id: Iri,
  type: z.literal('Annotation'),
  motivation: oneOrMore(Motivation).optional(),
  body: oneOrMore(z.union([Iri, TextualBody, SpecificBody])).optional(),
  target: oneOrMore(z.union([Iri, SpecificResource])),
});

/** The context stands on the page, not again on each annotation. */
export const AnnotationPage = z.strictObject({
  '@context': z.literal('http://www.w3.org/ns/anno.jsonld'),
  id: Iri,
  type: z.literal('AnnotationPage'),
  items: z.array(Annotation),
});
