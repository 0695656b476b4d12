import { lexicon } from '../../../story/lexicon.ts';
import { lowerAt, type Token } from '../../../story/mentions/tokens.ts';
import { isNounToo } from '../../../story/mentions/verbs.ts';
import { isSpeakerNoun, looksPast } from '../../../story/mentions/words.ts';
import { isClaimNoun } from '../../contents/claim-nouns.ts';
import type { Reading } from '../../reading.ts';
import { type ActRule, words } from './act.ts';
import { hasWordsBeside } from './beside.ts';
import { objectAfter, takesBareObject, takesObject } from './object.ts';

const longestNounPhrase = 5;

const owned: ActRule = {
  name: 'owned',
  why: '“boasts a pool”, “boasts just one pool”, “boasted a lead of two points”: what is had; “boasted that” says something',
  verbs: words('boast'),
  holds: (reading, at) => {
    const last = /^(?:just|only|even)$/.test(lowerAt(reading.tokens, at + 1)) ? at + 1 : at;
    return takesBareObject(reading, last) && !hasWordsBeside(reading, at);
  },
};

const addedTo: ActRule = {
  name: 'added to',
  why: '“adds to the drama”, “added 60 jobs”, “adds £20 to the bill”, “adds up to a third”: put to something; “added that”, “added the deal was dead”, “added a warning that it was late” say more',
  verbs: words('add'),
  holds: (reading, at) =>
    (/^(?:to|up)$/.test(lowerAt(reading.tokens, at + 1)) ||
      takesObject(reading, at) ||
      /^\p{Sc}/u.test(reading.tokens[at + 1]?.text ?? '') ||
      isOneThing(reading.tokens, at + 1)) &&
    !isClaimThat(reading.tokens, at) &&
    !hasWordsBeside(reading, at),
};

/** "one digit to it"; "one more bridge would", "one driver left" open clauses. */
const isOneThing = (tokens: readonly Token[], at: number): boolean =>
  lowerAt(tokens, at) === 'one' &&
  tokens[at + 1]?.class === 'word' &&
  /^(?:preposition|determiner|stop|comma|break)$/.test(tokens[at + 2]?.class ?? 'break');

/** "a warning that", "her claim that". */
const isClaimThat = (tokens: readonly Token[], at: number): boolean =>
  tokens
    .slice(at + 2, at + 2 + longestNounPhrase)
    .some((_, index) => isClaimNoun(tokens, at + 2 + index) && lowerAt(tokens, at + 3 + index) === 'that');

const reflected: ActRule = {
  name: 'reflected something',
  why: '“reflects his growing influence”, “reflects how it grew”, “maintains the lead”: mirrors or keeps; “reflected on the loss”, “maintains it is safe”, “maintains his innocence” tell',
  verbs: words('reflect maintain'),
  holds: (reading, at) =>
    (takesObject(reading, at) || lowerAt(reading.tokens, at + 1) === 'how' || keeps(reading, at)) &&
    lowerAt(reading.tokens, at + 2) !== 'innocence' &&
    !hasWordsBeside(reading, at),
};

/** "maintained high costs". */
const keeps = (reading: Reading, at: number): boolean =>
  reading.tokens[at]?.verb?.lemma === 'maintain' &&
  reading.tokens[at + 1]?.class === 'word' &&
  lowerAt(reading.tokens, at + 1) !== 'innocence' &&
  takesBareObject(reading, at);

const recalledHome: ActRule = {
  name: 'recalled an envoy',
  why: '“recalled its ambassador”, “recalled two batches”, “recalled over 12,000 lamps”: called back; “recalled the ambassador had left”, “recalled two meetings” tell',
  verbs: words('recall'),
  holds: (reading, at) =>
    areMany(reading.tokens, at) ||
    (reading.tokens.slice(at + 2, at + longestNounPhrase).some(({ lower }) => called.has(lower)) &&
      takesBareObject(reading, at) &&
      !hasWordsBeside(reading, at)),
};

/** "over | 12,000", "thousands of": more than anybody remembers one by one. */
const areMany = (tokens: readonly Token[], at: number): boolean =>
  tokens
    .slice(at + 1, at + 4)
    .some(({ text }) => /^(?:\d{1,3}(?:,\d{3})+|\d{3}|thousands|millions)$/.test(text));

const called = words(
  'ambassador ambassadors envoy envoys diplomats consul product products batch batches toys lamps cars vehicles trucks phones batteries meals',
);

const orderedGoods: ActRule = {
  name: 'ordered goods',
  why: '“has ordered extra fuel”, “ordered 20 buses”: bought; “ordered limits on fuel”, “ordered buses to stop” command',
  verbs: words('order'),
  holds: (reading, at) =>
    goods.has(objectAfter(reading.tokens, at)) &&
    !reading.tokens.slice(at + 1, at + longestNounPhrase).some(({ lower }) => lower === 'to') &&
    !hasWordsBeside(reading, at),
};

const goods: ReadonlySet<string> = new Set(lexicon('ordered-goods'));

const sumPromised: ActRule = {
  name: 'so many promised',
  why: '“less than the four minutes promised,”, “the 300 homes promised in May”: what was promised, not who; “the 300 residents promised” speak',
  verbs: words('promise pledge offer propose demand predict'),
  holds: ({ tokens }, at) => {
    const noun = tokens[at - 1];
    const counted = [at - 2, at - 3].some(
      (place) =>
        tokens[place]?.class === 'number' ||
        /^(?:two|three|four|five|six|seven|eight|nine|ten)$/.test(lowerAt(tokens, place)),
    );
    const bare = /^(?:comma|stop|break|preposition)$/.test(tokens[at + 1]?.class ?? 'break');
    return noun?.class === 'word' && !isSpeakerNoun(noun.lower) && counted && bare;
  },
};

const estimatesOfBody: ActRule = {
  name: 'estimates of a body',
  why: '“beating Wall Street estimates,”: a noun with whose it is before it, the object of another verb; “…, Yonhap reports.” tells',
  holds: ({ tokens, mentions, mentionAt }, at) => {
    const verb = tokens[at]?.verb;
    const body = mentions[mentionAt[at - 1] ?? -1];
    if (verb?.form !== 's' || !isNounToo(verb) || body?.kind !== 'name' || body.to !== at) return false;
    const before = tokens[body.from - 1];
    const governs = before?.class === 'verb' || /[a-z]{2}ing$/.test(before?.lower ?? '');
    return governs && /^(?:comma|stop|break|preposition)$/.test(tokens[at + 1]?.class ?? 'break');
  },
};

const concludedTalks: ActRule = {
  name: 'concluded talks',
  why: '“concluded their talks in Ulm”, “concluded a deal”: brought to an end or about; “concluded that”, “concluded the deal was dead” tell what',
  verbs: words('conclude'),
  holds: (reading, at) =>
    takesBareObject(reading, at) && !hasClause(reading.tokens, at + 1) && !hasWordsBeside(reading, at),
};

/** "concluded | her claims were false": an auxiliary or a past before the first mark, joint or relative. */
const hasClause = (tokens: readonly Token[], from: number): boolean => {
  for (let at = from; at < from + longestClause; at += 1) {
    const { class: kind = 'break', lower = '' } = tokens[at] ?? {};
    if (/^(?:comma|stop|break|dash|relative|conjunction)$/.test(kind)) return false;
    if (kind === 'auxiliary' || looksPast(lower)) return true;
  }
  return false;
};

const longestClause = 12;

const arguedCase: ActRule = {
  name: 'argued a case',
  why: '“has argued cases before the high court”, “argued a number of cases”: an advocate’s work; “argued the case was weak” says what',
  verbs: words('argue'),
  holds: (reading, at) =>
    takesBareObject(reading, at) &&
    reading.tokens
      .slice(at + 1, at + longestNounPhrase + 1)
      .some(({ lower }) => /^(?:cases?|appeals?|lawsuits?)$/.test(lower)) &&
    !hasWordsBeside(reading, at),
};

const indicating: ActRule = {
  name: 'indicating something',
  why: '“left the talks, indicating an unwillingness to pay”: what a deed shows; “indicating that”, “indicated a rise” tell',
  verbs: words('indicate'),
  holds: (reading, at) =>
    reading.tokens[at]?.verb?.form === 'ing' && takesObject(reading, at) && !hasWordsBeside(reading, at),
};

/** What things have, get and keep, and what is done with them. */
export const things: readonly ActRule[] = [
  owned,
  addedTo,
  reflected,
  recalledHome,
  orderedGoods,
  sumPromised,
  estimatesOfBody,
  arguedCase,
  concludedTalks,
  indicating,
];
