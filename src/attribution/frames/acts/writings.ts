import { lexicon } from '../../../story/lexicon.ts';
import { lowerAt, type Token } from '../../../story/mentions/tokens.ts';
import { calendar, documentNouns } from '../../../story/mentions/words.ts';
import { isClaimNoun } from '../../contents/claim-nouns.ts';
import type { Reading } from '../../reading.ts';
import { afterMention } from '../subjects.ts';
import { type ActRule, firstMark, words } from './act.ts';
import { hasWordsBeside } from './beside.ts';
import { objectAfter, takesBareObject, takesObject } from './object.ts';

const carriers: ReadonlySet<string> = new Set(lexicon('things-written'));

const wroteMessage: ActRule = {
  name: 'wrote a message',
  why: '“shared a photo of the bridge”, “tweeted out a picture”, “wrote a letter to the mayor”: what carries words is not the words; “wrote a message that read:” goes on to them',
  verbs: words('write tweet retweet share publish read'),
  holds: (reading, at) => {
    const { tokens } = reading;
    const last = lowerAt(tokens, at + 1) === 'out' ? at + 1 : at;
    const carries = carriers.has(objectAfter(tokens, last)) || carriers.has(lowerAt(tokens, last + 1));
    return carries && !hasWordsBeside(reading, at);
  },
};

const wroteThing: ActRule = {
  name: 'wrote a thing',
  why: '“Ann Lee wrote an angry play for the school”, “powers that wrote its laws”, “wrote a book called “Tides””, “wrote, directed and produced a film”: what was written is not its words; “wrote his mother that” has who reads',
  verbs: words('write'),
  holds: (reading, at) =>
    isTitled(reading.tokens, at + 1) ||
    isMaking(reading, at + 1) ||
    (takesObject(reading, at) &&
      afterMention(reading, at + 1)?.entity !== 'person' &&
      !hasWordsBeside(reading, at)),
};

const MADE =
  /^(?:directed|produced|starred|recorded|performed|composed|illustrated|published|narrated|edited)$/;

/** "wrote | and directed", "wrote, directed and produced": one work of several trades. */
const isMaking = ({ tokens }: Reading, at: number): boolean =>
  /^(?:and|,)$/.test(lowerAt(tokens, at)) && MADE.test(lowerAt(tokens, at + 1));

/** "a short book | called “Tides”": the marks hold a title. */
const isTitled = (tokens: readonly Token[], from: number): boolean =>
  tokens
    .slice(from, from + longestLine)
    .some(
      ({ lower }, index) =>
        /^(?:called|titled|entitled|named)$/.test(lower) && tokens[from + index + 1]?.class === 'quote',
    );

const postedSomething: ActRule = {
  name: 'posted something',
  why: '“posted a comment on Twitter”, “posts massive caches online”, “who posted it”: what was put up is named, not told; “posted that”, “posted: “…”” tell',
  verbs: words('post'),
  holds: (reading, at) =>
    (takesBareObject(reading, at) || lowerAt(reading.tokens, at + 1) === 'it') &&
    !hasWordsBeside(reading, at),
};

const postedOn: ActRule = {
  name: 'a statement posted on',
  why: '“In a statement posted on its website, Ann Lee urged”: where the statement stands; “a statement posted that” tells',
  verbs: words('post publish'),
  holds: (reading, at) =>
    carriers.has(lowerAt(reading.tokens, at - 1)) &&
    /^(?:on|to|in|by)$/.test(lowerAt(reading.tokens, at + 1)) &&
    reading.tokens[at]?.verb?.form !== 'ing',
};

const quotedText: ReadonlySet<string> = new Set(lexicon('words-repeated'));

const repeatedLine: ActRule = {
  name: 'repeated a line',
  why: '“quoting Lee’s statement”, “repeating a common line”, “echoing her remarks”: a label of words that stand elsewhere, or nowhere',
  verbs: words('quote repeat echo'),
  holds: (reading, at) =>
    quotedText.has(objectAfter(reading.tokens, at)) &&
    !hasWordsBeside(reading, at) &&
    /^(?:stop|break|comma|preposition)$/.test(
      firstMark(reading.tokens, at + 1, {
        marks: /^(?:stop|break|comma|preposition|conjunction|colon|quote|relative|verb)$/,
        most: longestLine,
      }) ?? '',
    ),
};

const longestLine = 6;

const echoedSomebody: ActRule = {
  name: 'echoed somebody',
  why: '“echoing Ann Lee”, “echoed many themes of the old party”: like whom somebody spoke, not what; “echoed the claim that” says it again',
  verbs: words('echo'),
  holds: (reading, at) =>
    (takesBareObject(reading, at) || afterMention(reading, at + 1) !== undefined) &&
    !takesUpClaim(reading, at) &&
    !hasWordsBeside(reading, at),
};

const citedSomebody: ActRule = {
  name: 'cited somebody',
  why: '“the Courier, which cited two officers, said”: from whom something was had, not what; “which quoted Diaz as saying” tells',
  verbs: words('cite quote'),
  holds: (reading, at) => {
    const { tokens } = reading;
    const cited = /^(?:which|who|that)$/.test(lowerAt(tokens, at - 1))
      ? afterMention(reading, at + 1)
      : undefined;
    return (
      cited !== undefined &&
      (cited.entity === 'person' || documentNouns.has(lowerAt(tokens, cited.head))) &&
      !hasWordsBeside(reading, at) &&
      /^(?:stop|break|comma)$/.test(
        firstMark(tokens, cited.to, {
          marks: /^(?:stop|break|comma|conjunction|colon|quote|relative|verb)$/,
          most: longestLine,
        }) ?? '',
      )
    );
  },
};

/** "echoed Lee’s call for", "the concern that". */
const takesUpClaim = ({ tokens }: Reading, at: number): boolean =>
  tokens
    .slice(at + 1, at + 1 + longestLine)
    .some(
      ({ lower }, index) =>
        isClaimNoun(tokens, at + 1 + index) ||
        /^(?:calls?|concerns?|views?|sentiments?|fears?|warnings?|that)$/.test(lower),
    );

const wroteAbout: ActRule = {
  name: 'wrote about',
  why: '“has written about bridges for years”, “commented on the new rules”, “when the paper reported on his fees”: a topic, of which nothing is told; “wrote about how it fell” has a question, “reported on Monday that” has what',
  verbs: words('write tweet blog post comment report lecture'),
  holds: (reading, at) => {
    const { tokens } = reading;
    const { lemma = '', form } = tokens[at]?.verb ?? {};
    const writes = /^(?:write|tweet|blog|post)$/.test(lemma);
    return (
      (writes || form !== 'ing') &&
      lowerAt(tokens, at + 1) === (writes ? 'about' : 'on') &&
      !/^(?:how|why|what|whether)$/.test(lowerAt(tokens, at + 2)) &&
      !isDay(tokens, at + 2) &&
      !tokens.slice(at + 2, at + longestTopic).some(({ lower }) => lower === 'that') &&
      !hasWordsBeside(reading, at)
    );
  },
};

const commentingOn: ActRule = {
  name: 'commenting on',
  why: '“Commenting on the vote, Ann Lee said”, “Reading from a prepared text, Ann Lee said”: the topic or the paper, before another verb tells what was said of it',
  verbs: words('comment read'),
  holds: ({ tokens }, at) =>
    tokens[at]?.verb?.form === 'ing' &&
    lowerAt(tokens, at + 1) === (tokens[at]?.verb?.lemma === 'read' ? 'from' : 'on') &&
    /^(?:break|stop|comma)$/.test(tokens[at - 1]?.class ?? 'break'),
};

const longestTopic = 10;

/** "on Monday", "on May 4", "on the night": when, and no topic. */
const isDay = (tokens: readonly Token[], at: number): boolean =>
  calendar.has(lowerAt(tokens, at)) ||
  tokens[at]?.class === 'number' ||
  calendar.has(lowerAt(tokens, at + 1));

const wroteFor: ActRule = {
  name: 'wrote for',
  why: '“Judge Lee, writing for the majority, said”, “wrote under the name Vale”: in whose name',
  verbs: words('write'),
  holds: (reading, at) =>
    /^(?:for|under)$/.test(lowerAt(reading.tokens, at + 1)) &&
    (reading.tokens.slice(at + 2, at + 4).some(({ lower }) => /^(?:pseudonym|name|byline)$/.test(lower)) ||
      !hasWordsBeside(reading, at)),
};

/** What is written or put up for others to read or to look at. */
export const writings: readonly ActRule[] = [
  wroteMessage,
  wroteThing,
  postedSomething,
  postedOn,
  repeatedLine,
  citedSomebody,
  echoedSomebody,
  wroteAbout,
  commentingOn,
  wroteFor,
];
