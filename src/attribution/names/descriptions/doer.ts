import { lexicon } from '../../../story/lexicon.ts';
import type { Mention } from '../../../story/mentions/mention.ts';
import { lowerAt } from '../../../story/mentions/tokens.ts';
import { oncePer } from '../../../story/once.ts';
import type { Reading } from '../../reading.ts';
import type { Cast } from '../cast/entities.ts';
import { type Entity, namedBefore } from '../entity.ts';
import { onlyOf } from '../only.ts';
import { isBroughtIn } from './anaphor.ts';

const doers: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  lexicon('doers').map((line) => {
    const [noun = '', verbs = ''] = line.split(': ');
    return [noun, new Set(verbs.split(' '))] as const;
  }),
);

const verbs: ReadonlySet<string> = new Set([...doers.values()].flatMap((forms) => [...forms]));

/** "Ann Lee owns the bakery. The owner said": the only person so far of whom the story tells the deed. */
export const doerMeant = (reading: Reading, cast: Cast, mention: Mention): Entity | undefined => {
  const { tokens } = reading;
  const { kind, plural, from, to, head } = mention;
  const deeds = doers.get(lowerAt(tokens, head));
  const bare = kind === 'nominal' && !plural && lowerAt(tokens, from) === 'the' && to - from === 2;
  if (!deeds || !bare || /^(?:of|for|at|who|whose)$/.test(lowerAt(tokens, to))) return undefined;
  const done = deedsOf(cast, reading);
  const people = [...deeds].flatMap((deed) => done.get(deed) ?? []);
  const doer = onlyOf(people.filter((one) => namedBefore(one, mention.start)));
  return doer && !isBroughtIn(reading, mention, lowerAt(tokens, head)) ? doer : undefined;
};

/** The people of a story by what it says in its own words that they do. */
const deedsOf = oncePer((cast: Cast, reading: Reading): ReadonlyMap<string, readonly Entity[]> => {
  const done = [...cast.entityOf].flatMap(([mention, entity]) => {
    const deed = entity.kind === 'person' ? deedOf(reading, mention) : undefined;
    return deed === undefined ? [] : [{ deed, entity }];
  });
  const byDeed = Map.groupBy(done, ({ deed }) => deed);
  return new Map([...byDeed].map(([deed, all]) => [deed, all.map(({ entity }) => entity)]));
});

/** "Ann Lee | owns the bakery", "Ann Lee, who also | owns Lumo": the verb of a name, with what it is done to. */
const deedOf = (reading: Reading, { from, to }: Mention): string | undefined => {
  const { tokens, quotationAt } = reading;
  if (quotationAt[from] !== -1) return undefined;
  const relative = tokens[to]?.class === 'comma' && lowerAt(tokens, to + 1) === 'who' ? to + 2 : to;
  const at = lowerAt(tokens, relative) === 'also' ? relative + 1 : relative;
  const verb = lowerAt(tokens, at);
  const done = /^(?:determiner|possessive|capital)$/.test(tokens[at + 1]?.class ?? '');
  return done && verbs.has(verb) && !isNoWork(reading, at) ? verb : undefined;
};

/** Words of "the first two volumes of a history and a novel". */
const longestWork = 10;

const BOOKS =
  /^(?:book|novel|memoir|biography|autobiography|study|report|paper|play|poem|poems|story|stories|series|script|screenplay|song|guide|essay|article|column|textbook|trilogy|thriller)$/;

/** "wrote | a letter", "wrote | the police a note": who wrote no book is nobody’s author. */
const isNoWork = ({ tokens }: Reading, verb: number): boolean => {
  const behind = tokens.slice(verb + 1, verb + 2 + longestWork);
  const mark = behind.findIndex(({ class: kind }) => /^(?:comma|stop|break)$/.test(kind));
  const object = mark < 0 ? behind : behind.slice(0, mark);
  return /wrote$/.test(lowerAt(tokens, verb)) && !object.some(({ lower }) => BOOKS.test(lower));
};
