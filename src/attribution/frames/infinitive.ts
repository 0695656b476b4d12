import { lexicon } from '../../story/lexicon.ts';
import { lowerAt, type Token } from '../../story/mentions/tokens.ts';
import { calendar } from '../../story/mentions/words.ts';

/** Tells that what an infinitive names did happen: "was forced to admit" it was admitted; "wants to admit" nothing was. */
interface InfinitiveRule {
  readonly name: string;
  readonly why: string;
  /** `to` is the place of "to". */
  readonly holds: (tokens: readonly Token[], to: number) => boolean;
}

const before = (name: string, why: string, words: string): InfinitiveRule => {
  const listed: ReadonlySet<string> = new Set(words.split(' '));
  return { name, why, holds: (tokens, to) => listed.has(lowerAt(tokens, to - 1)) };
};

const goesOn = before(
  'goes on',
  'Lee went on to say; continued to insist; rushed to deny',
  'on continue continues continued continuing began begun begins proceeded hastened rushed quick managed',
);

const forced = before(
  'forced',
  'Lee was forced to admit; was obliged to explain',
  'forced obliged compelled',
);

const perceived = before('perceived', 'Lee was heard to say; was overheard to ask', 'heard overheard');

const feelings = new Set(
  'pleased proud happy glad delighted sorry right wrong correct first careful'.split(' '),
);

const feeling: InfinitiveRule = {
  name: 'feeling',
  why: 'Lee was pleased to announce; was right to note: the adjective judges what was said; a “right to ask” is what somebody has',
  holds: (tokens, to) =>
    feelings.has(lowerAt(tokens, to - 1)) &&
    !(
      lowerAt(tokens, to - 1) === 'right' &&
      /^(?:determiner|possessive|clitic)$/.test(tokens[to - 2]?.class ?? '')
    ),
};

const stressing: ReadonlySet<string> = new Set(lexicon('stressing-verbs'));

const keen: InfinitiveRule = {
  name: 'keen to stress',
  why: 'Lee was keen to stress that it was safe: of verbs that underline, who tells of the wish has heard them; “keen to announce a deal” has none yet',
  holds: (tokens, to) =>
    /^(?:keen|eager|anxious)$/.test(lowerAt(tokens, to - 1)) && stressing.has(lowerAt(tokens, to + 1)),
};

const had: InfinitiveRule = {
  name: 'had to',
  why: 'Lee had to explain that; not “has to”, “never had to”',
  holds: (tokens, to) =>
    lowerAt(tokens, to - 1) === 'had' && !/^(?:never|not|nobody|no)$/.test(lowerAt(tokens, to - 2)),
};

const trouble: InfinitiveRule = {
  name: 'out of the way',
  why: 'Lee went out of her way to praise it; was at pains to stress; took care to say: took the trouble, so that it was done',
  holds: (tokens, to) => {
    const [out, of, , last] = [4, 3, 2, 1].map((back) => lowerAt(tokens, to - back));
    return (
      (last === 'way' && of === 'of' && out === 'out') ||
      (last === 'pains' && /^(?:at|took|great)$/.test(lowerAt(tokens, to - 2))) ||
      (last === 'care' && lowerAt(tokens, to - 2) === 'took')
    );
  },
};

const causes = new Set('forced led prompted compelled moved pushed caused drove'.split(' '));
const causing = new Set('forcing leading prompting compelling causing'.split(' '));
const longestObject = 6;

/** Where what brings it about stands: "led the mayor to announce", "prompting the mayor to say", "only for the mayor to reply". */
export const causeOf = (tokens: readonly Token[], to: number): number | undefined => {
  for (let at = to - 2; at >= Math.max(0, to - longestObject); at -= 1) {
    if (causes.has(lowerAt(tokens, at)) || opensResult(tokens, at)) return at;
    if (/^(?:comma|stop|break|quote|colon|verb|auxiliary)$/.test(tokens[at]?.class ?? 'stop'))
      return undefined;
  }
  return undefined;
};

/** ", prompting", ", only for": behind a comma opens what came of it. */
const opensResult = (tokens: readonly Token[], at: number): boolean =>
  lowerAt(tokens, at) === 'for'
    ? lowerAt(tokens, at - 1) === 'only'
    : causing.has(lowerAt(tokens, at)) && tokens[at - 1]?.class === 'comma';

const caused: InfinitiveRule = {
  name: 'caused',
  why: 'The vote led the mayor to announce; …, prompting the mayor to say: who is led speaks',
  holds: (tokens, to) => causeOf(tokens, to) !== undefined,
};

/** What one does in order to speak. */
const occasions: ReadonlySet<string> = new Set(
  (
    'used uses took takes held holds called calls wrote writes issued issues appeared appears went goes came comes ' +
    'turned turns stood stands stepped steps lined queued emailed phoned contacted posted tweeted interrupted broke'
  ).split(' '),
);
const farthest = 14;
/** "held a vote on a plan to announce": of such nouns the infinitive tells what is meant, not what was done. */
const plans =
  /^(?:plan|plans|decision|chance|right|offer|attempt|effort|bid|way|need|move|able|likely|ready|going)$/;

const occasion: InfinitiveRule = {
  name: 'occasion',
  why: 'Lee held a briefing to say; took to Twitter to accuse; wrote to the mayor to ask: it was done in order to speak',
  holds: (tokens, to) => {
    if (plans.test(lowerAt(tokens, to - 1))) return false;
    for (let at = to - 1; at >= Math.max(0, to - farthest); at -= 1) {
      if (occasions.has(lowerAt(tokens, at))) return !isWished(tokens, at) && !isPlea(tokens, at);
      if (/^(?:comma|stop|break|quote|colon|dash|auxiliary)$/.test(tokens[at]?.class ?? 'stop')) return false;
    }
    return false;
  },
};

/** "would used", "was called to", "not held": the act itself was not done, or done by others. */
const isWished = (tokens: readonly Token[], at: number): boolean =>
  /^(?:auxiliary|negation)$/.test(tokens[at - 1]?.class ?? '') &&
  !/^(?:has|have|had)$/.test(lowerAt(tokens, at - 1));

/** "called on Diaz to apologise", "called for Diaz to explain": who is called on is to speak; "called on Monday to complain" did. */
const isPlea = (tokens: readonly Token[], at: number): boolean =>
  /^calls?(?:ed)?$/.test(lowerAt(tokens, at)) &&
  /^(?:on|upon|for)$/.test(lowerAt(tokens, at + 1)) &&
  !calendar.has(lowerAt(tokens, at + 2));

const rules: readonly InfinitiveRule[] = [
  goesOn,
  forced,
  perceived,
  feeling,
  keen,
  had,
  trouble,
  caused,
  occasion,
];

/** Whether the infinitive after the "to" at a place tells what did happen. */
export const tellsWhatHappened = (tokens: readonly Token[], to: number): boolean =>
  lowerAt(tokens, to) === 'to' && rules.some(({ holds }) => holds(tokens, to));
