import type { Analysis } from '../../attribution/analysis.ts';
import type { Entity, Gender } from '../../attribution/names/entity.ts';
import { overlaps, type Span, textOf } from '../../story/span.ts';
import { indexOf } from '../index.ts';
import { attributionsOf } from '../people/people.ts';
import type { Known, Shown, Subject } from '../question/follow-up.ts';

/** Whom a pronoun of a follow-up may mean: he and she have a gender, "it" is no person. */
interface Wanted {
  readonly gender?: Gender;
  readonly kinds: readonly Entity['kind'][];
}

const WANTED: Readonly<Record<string, Wanted>> = {
  he: { gender: 'male', kinds: ['person', 'unknown'] },
  she: { gender: 'female', kinds: ['person', 'unknown'] },
  it: { kinds: ['organisation', 'place', 'unknown'] },
  they: { kinds: ['organisation', 'place', 'unknown', 'person'] },
};

/** A speaker whom the story does not name is known by a description alone: "a witness". */
const described = (name: string): Entity => ({
  kind: 'unknown',
  name,
  aliases: [],
  mentions: [],
  roles: [],
});

/** The first of known gender who fits, else the first person whose gender is not told, else who may be a person. */
function fitting(people: readonly Entity[], { gender, kinds }: Wanted): string | undefined {
  const fit = people.filter(
    (one) => kinds.includes(one.kind) && (!gender || !one.gender || one.gender === gender),
  );
  const sure = fit.find((one) => gender !== undefined && one.gender === gender);
  const person = gender && fit.find(({ kind }) => kind === 'person');
  return (sure ?? person ?? fit[0])?.name;
}

/** Those of a stretch, in its order. */
const namedIn = ({ entities }: Analysis, span: Span): readonly Entity[] => {
  const placeOf = ({ mentions }: Entity): number =>
    mentions.find((mention) => overlaps(mention, span))?.start ?? Number.POSITIVE_INFINITY;
  return entities
    .filter((entity) => placeOf(entity) < Number.POSITIVE_INFINITY)
    .sort((a, b) => placeOf(a) - placeOf(b));
};

/** Whom the story calls "he" as a speaker is a man, though nothing beside the name says so. */
function gendered(entity: Entity, { attributions, story }: Analysis): Entity {
  if (entity.gender) return entity;
  const called = attributions.flatMap(({ source }) =>
    source?.name === entity.name ? textOf(story.body, source).toLowerCase() : [],
  );
  if (called.includes('he')) return { ...entity, gender: 'male' };
  return called.includes('she') ? { ...entity, gender: 'female' } : entity;
}

/** The paragraph of the sentence that was shown. */
function paragraphOf({ sentences }: Analysis, { start }: Shown): Span | undefined {
  const shown = sentences.find((sentence) => sentence.start === start);
  const all = sentences.filter(({ block }) => block === shown?.block);
  const [first, last] = [all[0], all.at(-1)];
  return shown && first && last ? { start: first.start, end: last.end } : undefined;
}

/**
 * Whom a follow-up may mean, the nearest first: who spoke in the answer, whom its sentence names, whom its
 * paragraph names. "It" and "they" are whoever spoke: a sentence names too many bodies to choose one.
 */
export function knownIn(analysis: Analysis, { speaker, shown }: Subject): Known {
  const { entities, sentences } = analysis;
  const spoke =
    speaker === undefined ? [] : [entities.find(({ name }) => name === speaker) ?? described(speaker)];
  const sentence = sentences.find(({ start }) => start === shown?.start);
  const paragraph = shown && paragraphOf(analysis, shown);
  const near = [sentence, paragraph].flatMap((span) => (span ? namedIn(analysis, span) : []));
  return {
    who: (pronoun) => {
      const wanted = WANTED[pronoun.toLowerCase()];
      if (!wanted) return undefined;
      const circles = wanted.gender
        ? [[...spoke, ...(sentence ? namedIn(analysis, sentence) : [])], near]
        : [spoke];
      return circles
        .map((people) =>
          fitting(
            people.map((one) => gendered(one, analysis)),
            wanted,
          ),
        )
        .find((name) => name !== undefined);
    },
    spoke: (pronoun) => {
      const { gender, kinds } = WANTED[pronoun.toLowerCase()] ?? { kinds: [] };
      const [one] = spoke.map((each) => gendered(each, analysis));
      const isMeant = one && kinds.includes(one.kind) && (!gender || !one.gender || one.gender === gender);
      return isMeant ? one.name : undefined;
    },
    speaks: (name) => attributionsOf(name, indexOf(analysis)).length > 0,
  };
}
