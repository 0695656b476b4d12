import { isThing, type Mention } from '../../../story/mentions/mention.ts';
import { lowerAt, type Token } from '../../../story/mentions/tokens.ts';
import { calendar } from '../../../story/mentions/words.ts';
import { verbGroup } from '../group.ts';
import { afterMention, subjectBeside } from '../subjects.ts';
import { type ActRule, words } from './act.ts';
import { hasWordsBeside } from './beside.ts';

const declared: ActRule = {
  name: 'was declared dead',
  why: '“Lee was declared dead at the scene”, “who was declared wanted in April”: what somebody or something was made or found to be; “declared by Lee” and “declared that” tell',
  verbs: words('declare pronounce'),
  holds: ({ tokens }, at) =>
    verbGroup(tokens, at).passive &&
    /^(?:dead|wanted|missing|fit|unfit|bankrupt|insolvent|extinct|safe|closed|open|void|invalid|winners?)$/.test(
      lowerAt(tokens, at + 1),
    ),
};

const firstReported: ActRule = {
  name: 'first reported by',
  why: '“In a letter first reported by the Courier, Lee said”: where a thing was news first; “was first reported by”, “as first reported by” report',
  verbs: words('report publish'),
  holds: (reading, at) => {
    const { tokens } = reading;
    const agent = lowerAt(tokens, at + 1) === 'by' ? afterMention(reading, at + 2) : undefined;
    return (
      tokens[agent?.to ?? at]?.class === 'comma' &&
      lowerAt(tokens, at - 1) === 'first' &&
      /^(?:word|capital|verb)$/.test(tokens[at - 2]?.class ?? '')
    );
  },
};

const sentAway: ActRule = {
  name: 'dismissed her',
  why: '“the ball that dismissed her”, “the club dismissed him in May”: sent off; “dismissed her as weak” judges',
  verbs: words('dismiss'),
  holds: ({ tokens }, at) =>
    /^(?:him|her|them|us|me)$/.test(lowerAt(tokens, at + 1)) &&
    !tokens.slice(at + 2, at + 5).some(({ lower }) => lower === 'as') &&
    !/^(?:word|capital|verb)$/.test(tokens[at + 2]?.class ?? ''),
};

const lostJob: ActRule = {
  name: 'dismissed somebody',
  why: '“the hospice dismissed Lee in May”, “which dismissed Lee for theft”: from a job; “dismissed Lee as weak” and “dismissed Lee’s claim” judge',
  verbs: words('dismiss'),
  holds: (reading, at) => {
    const { tokens } = reading;
    const next = afterMention(reading, at + 1);
    const sacked = next?.kind === 'name' && isSomebody(next);
    return sacked && /^(?:in|on|for|from|over|after|last|this)$/.test(lowerAt(tokens, next.to));
  },
};

const slammedInto: ActRule = {
  name: 'slammed into',
  why: '“slammed the ferry into the pier”, “slammed it with fierce winds”: struck; “slammed the plan” judges',
  verbs: words('slam batter'),
  holds: ({ tokens }, at) => {
    const near = tokens.slice(at + 1, at + longestStruck);
    const end = near.findIndex(({ class: kind }) => /^(?:stop|break|comma|quote)$/.test(kind));
    const within = end < 0 ? near : near.slice(0, end);
    const struck = within.some(({ lower }) => /^(?:into|against|onto|shut)$/.test(lower));
    return struck || (within[0]?.lower === 'it' && within[1]?.lower === 'with');
  },
};

const longestStruck = 8;

const SONG = /^(?:songs?|hymns?|anthems?|carols?|slogans?|prayers?)$/;

const sangAt: ActRule = {
  name: 'sang somewhere, or a song',
  why: '“sang at the inauguration”, “sang in church”, “chanting protest songs”: where a song was heard, or that one was; “sang that” and “chanted, “Go!”” tell',
  verbs: words('sing chant'),
  holds: (reading, at) => {
    const { tokens } = reading;
    if (/^(?:at|in|on)$/.test(lowerAt(tokens, at + 1))) return tokens[at]?.verb?.lemma === 'sing';
    const song = [at + 1, at + 2, at + 3].some((next) => SONG.test(lowerAt(tokens, next)));
    return song && !hasWordsBeside(reading, at);
  },
};

const wasInvited: ActRule = {
  name: 'was invited',
  why: '“Lee was invited to give evidence”: what happened to somebody, not what was said',
  verbs: words('invite'),
  holds: ({ tokens }, at) => verbGroup(tokens, at).passive && lowerAt(tokens, at + 1) !== 'by',
};

const doomed: ActRule = {
  name: 'condemned to defeat',
  why: '“a late goal condemned Ulm to a third defeat”, “was condemned to death”: what befalls somebody; “condemned Lee as weak” judges',
  verbs: words('condemn'),
  holds: (reading, at) => {
    const { tokens } = reading;
    const object = afterMention(reading, at + 1);
    const thing = object?.kind === 'nominal' && object.entity === 'unknown';
    const to = verbGroup(tokens, at).passive
      ? at + 1
      : thing
        ? at
        : (object?.to ?? endOfPronoun(tokens, at + 1));
    return lowerAt(tokens, to) === 'to' && !hasWordsBeside(reading, at);
  },
};

/** "them": a pronoun that is nobody's subject is no mention. */
const endOfPronoun = (tokens: readonly Token[], at: number): number =>
  /^(?:him|her|it|them|us|me)$/.test(lowerAt(tokens, at)) ? at + 1 : at;

const kept: ActRule = {
  name: 'denied by the keeper',
  why: '“Lee was denied by the bar”, “the keeper denied Lee from close range”: of a person it is kept from scoring; a claim is what is contradicted',
  verbs: words('deny'),
  holds: (reading, at) => {
    const { tokens } = reading;
    const { passive, from } = verbGroup(tokens, at);
    if (passive) return lowerAt(tokens, at + 1) === 'by' && isSomebody(subjectBeside(reading, from));
    const denied = afterMention(reading, at + 1);
    const closes = /^(?:preposition|stop|break|comma|conjunction)$/.test(
      tokens[denied?.to ?? at]?.class ?? 'break',
    );
    return denied?.kind === 'name' && isSomebody(denied) && closes;
  },
};

/** A name alone may be a surname; no claim has one. */
const isSomebody = (one: Mention | undefined): boolean =>
  one?.kind === 'name'
    ? /^(?:person|unknown)$/.test(one.entity)
    : one?.kind === 'pronoun' && one.entity === 'person';

const madeKnown: ActRule = {
  name: 'announced on a day',
  why: '“With the cuts announced Wednesday, Lumo will”: behind “with”, “of” or “under” a thing was made known, and says nothing; “after the firm announced Wednesday” tells',
  verbs: words('announce unveil reveal disclose propose report'),
  holds: (reading, at) => {
    const { tokens, mentions, mentionAt } = reading;
    const thing = mentions[mentionAt[at - 1] ?? -1];
    return (
      thing?.to === at &&
      isThing(thing) &&
      /^(?:with|of|under|in|for|including)$/.test(lowerAt(tokens, thing.from - 1)) &&
      calendar.has(lowerAt(tokens, at + 1)) &&
      /^(?:comma|stop|break)$/.test(tokens[at + 2]?.class ?? 'stop')
    );
  },
};

/** What was done to somebody or something. */
export const doneTo: readonly ActRule[] = [
  declared,
  firstReported,
  sentAway,
  lostJob,
  slammedInto,
  sangAt,
  wasInvited,
  doomed,
  kept,
  madeKnown,
];
