import type { Reading } from '../../reading.ts';
import { opensClause } from './clause.ts';
import { publics } from './outlooks.ts';
import { lowerAt, type Pattern } from './pattern.ts';

const opinions = /^(?:view|opinion|belief)$/;

export const ofTheView: Pattern = {
  name: 'was of the view that',
  why: '“Lee was of the view that it was safe”: holds and tells an opinion; “a picture of the view that she loved” has no clause of hers',
  forms: new Map([
    ['is', 's'],
    ['are', 'base'],
    ['was', 'past'],
    ['were', 'past'],
  ]),
  like: 'say',
  reports: 'clause',
  ofPeople: true,
  endOf: (reading, at) => {
    const of = [at + 1, at + 2].find((place) => lowerAt(reading, place) === 'of');
    return of !== undefined &&
      lowerAt(reading, of + 1) === 'the' &&
      opinions.test(lowerAt(reading, of + 2)) &&
      lowerAt(reading, of + 3) === 'that'
      ? of + 3
      : undefined;
  },
};

/** "I think", "may think", "think tanks and believe": of who writes, of what may be, or within another's report. */
const untold =
  /^(?:i|we|you|one|who|that|which|to|can|will|would|should|may|might|could|must|not|do|does|did|and|or|but|many|some|most|few|people|everyone|everybody|nobody|anyone)$/;

/** "if he thinks", "as many Democrats believe", "how she thinks it began": supposed, or a clause whose gap is what is thought. */
const isWithin = (reading: Reading, at: number): boolean =>
  [at - 2, at - 3, at - 4].some((place) =>
    /^(?:if|unless|whether|as|than|what|which|whom|how|why|where|when)$/.test(lowerAt(reading, place)),
  );

/** The view of somebody whom the story can have asked. */
const isTold = (reading: Reading, at: number): boolean => {
  const before = lowerAt(reading, at - 1);
  return !untold.test(before) && !publics.has(before) && !isWithin(reading, at);
};

export const believes: Pattern = {
  name: 'believes that',
  why: '“the economist thinks the bank will wait”, “Lee felt that it was late”, “drivers fear it will fall”: in the present tense, or by “felt that”, news gives a view that somebody has told; “thought” may be what a story knows of a mind',
  forms: new Map([
    ['thinks', 's'],
    ['think', 'base'],
    ['believes', 's'],
    ['believe', 'base'],
    ['feels', 's'],
    ['feel', 'base'],
    ['felt', 'past'],
    ['suspects', 's'],
    ['suspect', 'base'],
    ['fears', 's'],
    ['fear', 'base'],
    ['worries', 's'],
    ['worry', 'base'],
  ]),
  like: 'say',
  reports: 'clause',
  ofPeople: true,
  endOf: (reading, at) => {
    const clause = lowerAt(reading, at) !== 'felt' || lowerAt(reading, at + 1) === 'that';
    return clause && isTold(reading, at) && opensClause(reading, at + 1) ? at + 1 : undefined;
  },
};

const sure =
  /^(?:confident|convinced|certain|sure|hopeful|optimistic|pessimistic|concerned|worried|afraid|fearful|alarmed|skeptical|sceptical|doubtful)$/;

export const isSureThat: Pattern = {
  name: 'is convinced that',
  why: '“Lee is confident that it will rain”: how firmly somebody holds what they have told, in the present as with “believes”',
  forms: new Map([
    ['is', 's'],
    ['are', 'base'],
    ['was', 'past'],
    ['were', 'past'],
    ['remains', 's'],
    ['remain', 'base'],
    ['remained', 'past'],
  ]),
  like: 'say',
  reports: 'clause',
  ofPeople: true,
  endOf: (reading, at) => {
    const isSure = sure.test(lowerAt(reading, at + 1));
    return isSure && isTold(reading, at) && opensClause(reading, at + 2) ? at + 2 : undefined;
  },
};

/** "The BBC", "the Courier", "Ulm News": a name in capitals, with its article or of a body; "Lee" may be anybody's. */
const outletBefore = ({ mentions, mentionAt, tokens }: Reading, at: number): boolean => {
  const last = tokens[at - 1]?.class === 'auxiliary' ? at - 2 : at - 1;
  const subject = mentions[mentionAt[last] ?? -1];
  if (subject?.kind !== 'name' || subject.to !== last + 1) return false;
  const { text = '', lower = '' } = tokens[subject.from] ?? {};
  const named = lower === 'the' || /^\p{Lu}{2,}$/u.test(text);
  return subject.entity === 'organisation' || (named && subject.entity === 'unknown');
};

export const understands: Pattern = {
  name: 'understands that',
  why: '“The BBC understands that it will close”, “the Courier has learned that”: how an outlet tells what it has from sources that it does not name; what people understand they know',
  forms: new Map([
    ['understands', 's'],
    ['learned', 'past'],
    ['learnt', 'past'],
    ['learns', 's'],
  ]),
  like: 'report',
  reports: 'clause',
  endOf: (reading, at) =>
    outletBefore(reading, at) && opensClause(reading, at + 1) && !isWithin(reading, at) ? at + 1 : undefined,
};
