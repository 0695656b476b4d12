import type { Mention } from '../../story/mentions/mention.ts';
import { bodyNouns, isPersonNoun } from '../../story/mentions/words.ts';
import { beforeBrackets } from '../brackets.ts';
import type { Reading } from '../reading.ts';

/** "a member of the board in Springfield, who said": how many phrases are passed over to reach a person. */
const mostPassed = 3;

/** Whom a relative pronoun stands for: "Ann Lee, who said", "the mayor of Springfield, who said", "a paper which". */
export const antecedentOfRelative = (reading: Reading, pronoun: Mention): Mention | undefined => {
  const word = reading.tokens[pronoun.head]?.lower;
  if (pronoun.kind !== 'pronoun' || (word !== 'who' && word !== 'which')) return undefined;
  const first = firstRelative(reading, pronoun.from);
  const last = beforeAge(reading, beforeMark(reading, first));
  const beside = ending(reading, beforeBrackets(reading.tokens, last + 1) - 1);
  const nearest = beside && (overContrast(reading, beside) ?? beside);
  let mention = nearest;
  for (let passed = 0; mention && passed < mostPassed; passed += 1) {
    const whole = isPerson(mention) && !isWhere(reading, mention) && !isBodyOfSomebody(reading, mention);
    if (word === 'which' || whole) return mention;
    const opening = firstOfPlaces(reading, mention);
    if (reading.tokens[opening.from - 1]?.class !== 'preposition') break;
    mention = ending(reading, opening.from - 2);
  }
  const found = [mention, nearest].find(
    (one) => one && isPerson(one) && (one === mention || !isAll(reading, one)),
  );
  return found ?? (word === 'who' ? describedBefore(reading, first) : undefined);
};

/** "It was Ann Lee, | not Bo Diaz, who", "Ann Lee rather than | Bo Diaz who": whom the other is set against. */
const overContrast = (reading: Reading, { from }: Mention): Mention | undefined => {
  const { tokens } = reading;
  const than = tokens[from - 1]?.lower === 'than' && tokens[from - 2]?.lower === 'rather';
  if (than) return ending(reading, from - 3);
  if (tokens[from - 1]?.lower !== 'not') return undefined;
  return ending(reading, /^(?:comma|conjunction)$/.test(tokens[from - 2]?.class ?? '') ? from - 3 : from - 2);
};

/** "the leader of | the council, who said", "a teacher at | the school who": of a body and somebody in it, the person says it. */
const isBodyOfSomebody = (reading: Reading, { kind, from, head }: Mention): boolean => {
  const { tokens } = reading;
  const tied = /^(?:of|at|for|in|with)$/.test(tokens[from - 1]?.lower ?? '');
  if (kind !== 'nominal' || !tied || !bodyNouns.has(tokens[head]?.lower ?? '')) return false;
  const member = ending(reading, from - 2);
  return member?.entity === 'person' && !bodyNouns.has(tokens[member.head]?.lower ?? '');
};

/** "Ann Lee, a scholar at the think tank Lumo who", "Ann Lee, head of Lumo, based in Ulm, who", "Bo Diaz (D-Tex.), a gynecologist from Vale, Texas, who": whom an apposition describes by a noun that no mention of somebody holds. */
const describedBefore = (reading: Reading, who: number): Mention | undefined => {
  const { tokens, quotationAt } = reading;
  for (let at = who - 1; at > who - longestRelative; at -= 1) {
    const { class: kind = 'stop', verb } = tokens[at] ?? {};
    // "The think tank": a verb's look-alike.
    if ((ENDS.test(kind) && verb?.form !== 'base') || quotationAt[at] !== -1) return undefined;
    if (kind !== 'comma') continue;
    const name = ending(reading, beforeBrackets(tokens, at) - 1);
    const described =
      /^(?:an?|the)$/.test(tokens[at + 1]?.lower ?? '') ||
      [at + 1, at + 2].some((place) => isPersonNoun(tokens[place]?.lower ?? ''));
    if (described && name?.kind === 'name' && name.entity === 'person') return name;
    if (tokens[at + 1]?.class === 'conjunction') return undefined;
  }
  return undefined;
};

/** What stands in no such description. */
const ENDS = /^(?:stop|break|quote|colon|dash|verb|auxiliary|relative|pronoun|negation)$/;

/** "Ann Lee, | who", "Ann Lee (| who": the last token before the mark; "people – like Lee – | who": before the aside that the dash closes. */
const beforeMark = ({ tokens }: Reading, at: number): number => {
  const kind = tokens[at - 1]?.class;
  if (kind !== 'dash') return kind === 'comma' || kind === 'open' ? at - 2 : at - 1;
  for (let mark = at - 2; mark > at - longestRelative; mark -= 1) {
    if (/^(?:stop|break|quote)$/.test(tokens[mark]?.class ?? 'break')) break;
    if (tokens[mark]?.class === 'dash') return mark - 1;
  }
  return at - 2;
};

/** "Ann Lee, 41, who": an age between commas is nobody. */
const beforeAge = ({ tokens }: Reading, at: number): number =>
  /^\d{1,3}$/.test(tokens[at]?.text ?? '') && tokens[at - 1]?.class === 'comma' ? at - 2 : at;

/** "drivers across the country": a whole, of which somebody is a part. */
const isAll = (reading: Reading, { from }: Mention): boolean =>
  /^(?:across|around|throughout)$/.test(reading.tokens[from - 1]?.lower ?? '');

/** "a professor at Dorton", "the leader in North Ulm", "drivers on Gold Hill", who said: what may be no place by its name, after "in" or "at". */
const isWhere = (reading: Reading, mention: Mention): boolean => {
  const tie = reading.tokens[firstOfPlaces(reading, mention).from - 1]?.lower ?? '';
  if (isAll(reading, mention)) return true;
  return (
    mention.kind === 'name' &&
    /^(?:in|at|on|near|from)$/.test(tie) &&
    (mention.entity !== 'person' || /^(?:in|at)$/.test(tie))
  );
};

/** "drivers in Ulm, Dorton and Vale who said": the first of the places. */
const firstOfPlaces = (reading: Reading, last: Mention): Mention => {
  let first = last;
  while (first.kind === 'name' && /^(?:and|or|,)$/.test(reading.tokens[first.from - 1]?.lower ?? '')) {
    const before = ending(reading, first.from - 2);
    if (before?.kind !== 'name' || before.entity === 'person') break;
    first = before;
  }
  return first;
};

const longestRelative = 25;

/** "Ann Lee, whose art stands in parks and who said": a relative joined to another stands for the same. */
const firstRelative = ({ tokens, quotationAt }: Reading, from: number): number => {
  if (!/^(?:and|but|or)$/.test(tokens[from - 1]?.lower ?? '')) return from;
  for (let at = from - 2; at >= from - longestRelative; at -= 1) {
    const token = tokens[at];
    if (!token || token.class === 'stop' || token.class === 'break' || quotationAt[at] !== -1) return from;
    if (/^(?:who|whose|whom)$/.test(token.lower)) return at;
  }
  return from;
};

const isPerson = ({ kind, entity }: Mention): boolean =>
  kind !== 'pronoun' && (entity === 'person' || (kind === 'name' && entity === 'unknown'));

const ending = (reading: Reading, at: number): Mention | undefined => {
  const mention = reading.mentions[reading.mentionAt[at] ?? -1];
  return mention && mention.to === at + 1 && reading.quotationAt[at] === -1 ? mention : undefined;
};
