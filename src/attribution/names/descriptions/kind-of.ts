import { lexicon } from '../../../story/lexicon.ts';
import type { Mention } from '../../../story/mentions/mention.ts';
import { isDemonym } from '../../../story/mentions/words.ts';
import { textOf } from '../../../story/span.ts';
import type { Reading } from '../../reading.ts';
import type { Cast } from '../cast/entities.ts';
import { type Entity, firstRoles } from '../entity.ts';
import { mentionsWithin } from '../mentions-before.ts';
import { onlyOf } from '../only.ts';
import { isBroughtIn } from './anaphor.ts';
import { STANDING } from './nominal.ts';
import { headOf, roleWords } from './office.ts';

/** Of each wider noun the narrower ones, in the form that roles are compared in. */
const narrower: ReadonlyMap<string, ReadonlySet<string | undefined>> = new Map(
  lexicon('kinds-of-people').map((line) => {
    const [wider = '', words = ''] = line.split(': ');
    return [wider, new Set(words.split(' ').map((word) => roleWords(word)[0]))] as const;
  }),
);

/** Sentences back in which somebody must have been named to be described instead. */
const NEAR = 4;

/** "Professor Lee was pleased. The academic said": the one person named lately whom the story describes by a narrower word. */
export const calledByKind = (reading: Reading, cast: Cast, mention: Mention): Entity | undefined => {
  const { tokens, unitAt, body } = reading;
  const { from, to, head, kind, plural } = mention;
  const noun = tokens[head]?.lower ?? '';
  const kinds = narrower.get(noun);
  const bare = kind === 'nominal' && !plural && tokens[from]?.lower === 'the' && head === to - 1;
  const plain = tokens.slice(from + 1, head).every(({ lower }) => tellsNothing(lower));
  if (!kinds || !bare || !plain || isToldFurther(tokens[to]?.lower)) return undefined;
  if (isBroughtIn(reading, mention, noun)) return undefined;
  const called = (entity: Entity): boolean =>
    firstRoles(entity).some((role) => kinds.has(headOf(textOf(body, role))));
  const near = mentionsWithin(reading, mention, unitAt[from] ?? 0, NEAR).map((one) => cast.entityOf.get(one));
  return onlyOf(near.filter((one): one is Entity => one?.kind === 'person' && called(one)));
};

/** "the German academic", "the 60-year-old academic", "the veteran academic": where from, how old and how long, which part nobody from another. */
const tellsNothing = (lower: string): boolean =>
  STANDING.test(lower) || /-year-old$/.test(lower) || isDemonym(lower.replace(/^.*-/, ''));

/** "the academic at Ulm", "the writer who left": told apart by more than the noun. */
const isToldFurther = (after: string | undefined): boolean =>
  /^(?:of|for|at|from|in|with|who|whose|behind)$/.test(after ?? '');
