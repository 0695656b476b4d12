import type { Analysis } from '../../attribution/analysis.ts';
import type { Attribution, Source } from '../../attribution/attribution.ts';
import { bodyLedBy, isLeader } from '../../attribution/names/descriptions/leader.ts';
import { bareDescription, headOf, roleWords } from '../../attribution/names/descriptions/office.ts';
import { oncePer } from '../../story/once.ts';
import { textOf } from '../../story/span.ts';
import { wordOf } from '../words/lemma.ts';
import { derivedFrom } from '../words/related.ts';
import { acronym, areAmong, called, nameWords } from './called.ts';
import { sentenceAt, stemsOf } from './callings.ts';

/** Says nothing of who somebody is: "the local MP", "the company spokesman", "her lead lawyer". */
const OF_ANY = /^(?:local|company|firm|unnamed|anonymous|own|same|lead|senior|longtime|veteran)$/;

/** One who speaks in a story, with all descriptions of them by the noun they are about. */
interface Speaker {
  /** As it is first credited. */
  readonly source: Source;
  readonly attributions: readonly Attribution[];
  /** By head, what else describes: nothing in "the judge", "her brother", "foreign" in "the foreign minister". */
  readonly heads: ReadonlyMap<string, readonly string[]>;
  /** Sentences in which they are named or speak. */
  readonly sentences: ReadonlySet<number>;
}

const keyOf = (source: Source, body: string): string => source.name ?? textOf(body, source).toLowerCase();

const bareWords = (description: string): readonly string[] => roleWords(bareDescription(description));

function headsOf(source: Source, analysis: Analysis): ReadonlyMap<string, readonly string[]> {
  const { body } = analysis.story;
  const unnamed = source.name === undefined ? [source] : [];
  const heads = new Map<string, readonly string[]>();
  for (const span of [...called(source, analysis).roles, ...unnamed]) {
    const text = textOf(body, span);
    const head = headOf(text) ?? bareWords(text).at(-1);
    const others = bareWords(text).filter((word) => word !== head && !OF_ANY.test(word));
    if (head) heads.set(head, [...(heads.get(head) ?? []), ...others]);
  }
  return heads;
}

/** Whoever speaks in a story; read once. */
const speakersOf = oncePer((analysis: Analysis): readonly Speaker[] => {
  const { story, sentences, entities, attributions } = analysis;
  const byName = new Map(entities.map((entity) => [entity.name, entity]));
  const bySource = Map.groupBy(
    attributions.filter(({ source }) => source !== undefined),
    ({ source }) => (source ? keyOf(source, story.body) : ''),
  );
  return [...bySource].flatMap(([key, own]): readonly Speaker[] => {
    const [first] = own;
    if (!first?.source) return [];
    const mentions = byName.get(key)?.mentions ?? [];
    const places = [...mentions, ...own.flatMap(({ source }) => source ?? [])].map(({ start }) => start);
    const heads = new Map(own.flatMap(({ source }) => (source ? [...headsOf(source, analysis)] : [])));
    return [
      {
        source: first.source,
        attributions: own,
        heads,
        sentences: new Set(places.map((place) => sentenceAt(place, sentences))),
      },
    ];
  });
});

/** Sentences up to one about somebody in which the rest of a description may stand. */
const NEAR = [-2, -1, 0] as const;

const stemsOfSentences = oncePer(({ story, sentences }: Analysis): readonly ReadonlySet<string>[] =>
  sentences.map((sentence) => new Set(stemsOf(textOf(story.body, sentence)))),
);

/**
 * "The dissenting judge", "the captain's daughter", "the German chancellor": the only one who speaks that the story calls a
 * judge, his daughter, chancellor, and nothing that the question does not say, where its other words stand near.
 */
export function onlyOneDescribed(asked: string, analysis: Analysis): readonly Attribution[] {
  const head = headOf(asked) ?? bareWords(asked).at(-1);
  const fitting = speakersOf(analysis).filter(({ heads }) => head !== undefined && heads.has(head));
  const [only, ...others] = fitting;
  const words = nameWords(asked).flatMap((word) => [word, ...roleWords(word)]);
  const more = only?.heads.get(head ?? '') ?? [];
  if (!only || others.length > 0 || !more.every((word) => words.includes(word))) return [];
  const stems = stemsOfSentences(analysis);
  const near = [...only.sentences].flatMap((s) => NEAR.map((step) => stems[s + step]));
  const told = new Set([head, ...more]);
  const rest = nameWords(asked).filter(
    (word) => ![word, ...roleWords(word)].some((form) => told.has(form)) && !OF_ANY.test(word),
  );
  const stands = (word: string): boolean => {
    const forms = [wordOf(word).stem, ...derivedFrom(wordOf(word).stem)];
    return near.some((sentence) => forms.some((stem) => sentence?.has(stem)));
  };
  return rest.every(stands) ? only.attributions : [];
}

/** Any word for who leads: "the boss of Lumo" is its president or its chief executive. */
const LEADER = /^(?:head|boss|chief|leader|ceo)$/;

/** "The head of the union", "the Lumo boss": the only one who speaks that leads it, by whatever title. */
export function onlyLeader(asked: string, analysis: Analysis): readonly Attribution[] {
  const words = nameWords(asked);
  const body = words.filter((word) => !LEADER.test(word));
  if (body.length === 0 || body.length === words.length) return [];
  const leads = (source: Source): boolean =>
    called(source, analysis).roles.some((role) => {
      const title = textOf(analysis.story.body, role);
      const given = [...nameWords(title), ...acronym(bodyLedBy(title) ?? '')];
      return isLeader(title) && areAmong(body, given);
    });
  const fitting = speakersOf(analysis).filter(({ source }) => leads(source));
  const [only, ...others] = fitting;
  return only && others.length === 0 ? only.attributions : [];
}
