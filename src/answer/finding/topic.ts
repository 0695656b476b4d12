import type { Attribution } from '../../attribution/attribution.ts';
import type { Entity } from '../../attribution/names/entity.ts';
import { isSaidIn } from '../../attribution/said-in.ts';
import { sentenceOf } from '../../story/sentence-of.ts';
import { overlaps, type Span, textOf } from '../../story/span.ts';
import type { IndexedStory } from '../index.ts';
import type { TermMatch } from '../ranking/match.ts';
import { strengthAt } from '../ranking/matching.ts';
import { tokensOf } from '../words/tokens.ts';

/** Share of the topic that the sentences hold, by rarity; 1 for no topic. */
export function topicIn(terms: readonly TermMatch[], sentences: readonly number[]): number {
  const total = terms.reduce((sum, { rarity }) => sum + rarity, 0);
  const met = terms.reduce(
    (sum, match) => sum + match.rarity * Math.max(0, ...sentences.map((s) => strengthAt(match, s))),
    0,
  );
  return total === 0 ? 1 : met / total;
}

/**
 * The sentence before a quotation, where it leads up to it: "Pell was furious with the referee. “It was never a
 * second yellow,” he said." It names who speaks, or stands in the paragraph, and is nobody else's words; or it is
 * the question that an interviewer asks.
 */
export function leadingTo(one: Attribution, { analysis }: IndexedStory): readonly number[] {
  const { sentences, attributions, story, entities } = analysis;
  const first = sentenceOf(sentences, one.content[0]);
  const [lead, here] = [sentences[first - 1], sentences[first]];
  if (!lead || !here) return [];
  if (isAnswer(one, story.body)) return [first - 1];
  const ofOthers = attributions.some(
    (other) => other.source?.name !== one.source?.name && isSaidIn(other, lead),
  );
  if (ofOthers || one.type === 'indirect') return [];
  const speaker = entities.find(({ name }) => name === one.source?.name);
  const named = speaker?.mentions.some((mention) => overlaps(mention, lead)) ?? false;
  return named || lead.block === here.block ? [first - 1] : [];
}

/** As far above a statement as the line may stand under which it comes. */
const ABOVE = 12;

/** "Will I get compensation?", a line of its own: what stands below, up to the next such line, is about that. */
export function headingOf(one: Attribution, { analysis, passage }: IndexedStory): readonly number[] {
  const { sentences } = analysis;
  const first = sentenceOf(sentences, one.content[0]);
  const isLine = (s: number): boolean => {
    const here = sentences[s];
    const isBlock = [s - 1, s + 1].every((other) => sentences[other]?.block !== here?.block);
    return here !== undefined && isBlock && LINE.test(passage.sentences[s]?.text ?? '');
  };
  for (let s = first - 1; s >= Math.max(0, first - ABOVE); s -= 1) if (isLine(s)) return [s];
  return [];
}

/** A question, or a few words without an end. */
const LINE = /^[^"“'‘].{0,80}\?$|^[^"“'‘].{0,50}[^.!?…:"”’'\])]$/u;

/** "CB: I'd be flattered": a turn in an interview. */
const isAnswer = ({ cue }: Attribution, body: string): boolean =>
  cue !== undefined && textOf(body, cue) === ':';

/** Sentences back in which somebody must be named for “he” or “she” to be understood. */
const NEAR = 4;

/**
 * "What did Whitcomb say about Rusk": “Dora listens,” by the first name of whom the story names in full elsewhere, or
 * “She listens,” said of the one whom it has just named.
 */
export function speaksOf(person: Entity | undefined, one: Attribution, { analysis }: IndexedStory): boolean {
  if (!person || person.name === one.source?.name) return false;
  if (one.content.some((span) => person.mentions.some((mention) => overlaps(mention, span)))) return true;
  const { body } = analysis.story;
  const said = one.content.map((span) => textOf(body, span)).join(' ');
  const fits = person.gender === 'male' ? HE : person.gender === 'female' ? SHE : EITHER;
  if (!fits.test(said)) return false;
  const at = sentenceOf(analysis.sentences, one.content[0]);
  const from = analysis.sentences[Math.max(0, at - NEAR)]?.start ?? 0;
  const near: Span = { start: from, end: one.content[0].end };
  return person.mentions.some((mention) => overlaps(mention, near));
}

const HE = /\b(?:he|him|his)\b/i;
const SHE = /\b(?:she|her)\b/i;
const EITHER = /\b(?:he|him|his|she|her)\b/i;

/** The one person whom all words of a topic name. */
export function personNamed(forms: readonly string[], { analysis }: IndexedStory): Entity | undefined {
  const named = analysis.entities.filter(({ kind, name, aliases }) => {
    const words = new Set([name, ...aliases].flatMap(tokensOf).map(({ form }) => form));
    return kind === 'person' && forms.length > 0 && forms.every((form) => words.has(form));
  });
  return named.length === 1 ? named[0] : undefined;
}

const lastName = (name: string): string => tokensOf(name).at(-1)?.form ?? '';

/** Those of a story who share a surname with somebody: "Denise Farrow" beside "Colin Farrow". */
export const namesakesOf = ({ name }: Entity, { analysis }: IndexedStory): readonly Entity[] =>
  analysis.entities.filter(
    (other) => other.kind === 'person' && other.name !== name && lastName(other.name) === lastName(name),
  );
