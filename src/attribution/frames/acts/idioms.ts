import type { TokenClass } from '../../../story/mentions/token-class.ts';
import { lowerAt } from '../../../story/mentions/tokens.ts';
import { isTitleWord } from '../../../story/mentions/words.ts';
import { verbGroup } from '../group.ts';
import { type ActRule, words } from './act.ts';
import { hasWordsBeside } from './beside.ts';

const inWriting: ActRule = {
  name: 'in writing',
  why: '“warned him in writing”: how it was told; the verb before it reports',
  verbs: words('write'),
  holds: ({ tokens }, at) => lowerAt(tokens, at) === 'writing' && lowerAt(tokens, at - 1) === 'in',
};

const askedAfter: ActRule = {
  name: 'asked after',
  why: '“still asks after the machine”: how it fares, and not what; “asked, after the vote, why” has its question behind the comma',
  verbs: words('ask'),
  holds: ({ tokens }, at) =>
    lowerAt(tokens, at + 1) === 'after' &&
    /^(?:determiner|possessive|pronoun|capital)$/.test(tokens[at + 2]?.class ?? ''),
};

const pleadedGuilty: ActRule = {
  name: 'pleaded guilty',
  why: '“pleaded guilty to 14 counts”: a step before a court',
  verbs: words('plead'),
  holds: (reading, at) =>
    /^(?:(?:not )?(?:guilty|innocent)|no contest)/.test(
      `${lowerAt(reading.tokens, at + 1)} ${lowerAt(reading.tokens, at + 2)}`,
    ),
};

const appearsToShow: ActRule = {
  name: 'appears to show',
  why: '“a clip that appeared to show Lee promising a refund”: what only seems to be seen may never have been said',
  holds: ({ tokens }, at) => {
    if (tokens[at]?.verb?.form !== 'ing') return false;
    for (let to = at - 1; to > Math.max(0, at - longestShown); to -= 1) {
      if (parts.has(tokens[to]?.class)) return false;
      if (/^(?:show|depict|feature)$/.test(lowerAt(tokens, to)))
        return (
          lowerAt(tokens, to - 1) === 'to' &&
          /^(?:appear|seem|purport|claim)(?:s|ed|ing)?$/.test(lowerAt(tokens, to - 2))
        );
    }
    return false;
  },
};

const longestShown = 10;

const parts: ReadonlySet<TokenClass | undefined> = new Set(['comma', 'stop', 'break', 'quote', undefined]);

const earlierVersion: ActRule = {
  name: 'an earlier version',
  why: '“An earlier version of this article said the bridge was shut”: what a correction takes back',
  holds: ({ tokens }, at) => {
    for (let back = at - 1; back > Math.max(0, at - longestShown); back -= 1) {
      if (parts.has(tokens[back]?.class)) return false;
      if (lowerAt(tokens, back) === 'version')
        return /^(?:earlier|previous|original|first)$/.test(lowerAt(tokens, back - 1));
    }
    return false;
  },
};

const onStrike: ActRule = {
  name: 'went on strike',
  why: '“went on strike”, “go on sale”, “went on Yonhap to talk”: a state or a place; what is said goes on with a quotation',
  verbs: words('go').union(new Set(['go on'])),
  holds: (reading, at) =>
    (reading.tokens[at + 2]?.class === 'capital' ||
      /^(?:strike|sale|trial|air|leave|tour|record|display|show|holiday|vacation|offense|offence|trips?|to|a|an|the|for)$/.test(
        lowerAt(reading.tokens, at + 2),
      )) &&
    !hasWordsBeside(reading, at) &&
    !/^(?:say|add|tell|claim|warn|argue|note|describe)$/.test(lowerAt(reading.tokens, at + 3)),
};

const stateOffice: ActRule = {
  name: 'state office',
  why: '“and state Senator Ann Lee”: a noun before a title; “critics state Lee broke the law” says so',
  verbs: words('state'),
  holds: ({ tokens }, at) =>
    tokens[at]?.verb?.form === 'base' &&
    tokens[at + 1]?.class === 'capital' &&
    (isTitleWord(lowerAt(tokens, at + 1)) || bodies.has(lowerAt(tokens, at + 1))),
};

const bodies = words('senate house assembly supreme capitol department board police');

const soCalled: ActRule = {
  name: 'so called',
  why: '“the so called rebels”: a doubt of whoever writes',
  verbs: words('call'),
  holds: ({ tokens }, at) => lowerAt(tokens, at) === 'called' && lowerAt(tokens, at - 1) === 'so',
};

const onCondition: ActRule = {
  name: 'on condition',
  why: '“agreed to talk on the condition that she is not named”: how somebody spoke, not what',
  verbs: words('agree'),
  holds: ({ tokens }, at) =>
    tokens
      .slice(at + 1, at + longestShown)
      .some(({ lower }, index) => lower === 'condition' && /^(?:on|the)$/.test(lowerAt(tokens, at + index))),
};

const beganToDo: ActRule = {
  name: 'began to do',
  why: '“began taking calls”, “began to see it”: what was begun, which tells by itself where it is said; “It is over,” she began',
  verbs: words('begin'),
  holds: ({ tokens }, at) => {
    const next = tokens[at + 1];
    if (next?.lower === 'to') return /^(?:word|verb)$/.test(tokens[at + 2]?.class ?? '');
    return /^(?:word|verb)$/.test(next?.class ?? '') && /[a-z]{2}ing$/.test(next?.lower ?? '');
  },
};

const wentOn: ActRule = {
  name: 'went on',
  why: '“as the search continues for Lee”, “continued into the night”: lasted; “It is over,” she continued, and “continued that” tell',
  verbs: words('continue'),
  holds: (reading, at) =>
    !/^(?:stop|break|comma|colon)$/.test(reading.tokens[at + 1]?.class ?? 'break') &&
    lowerAt(reading.tokens, at + 1) !== 'that' &&
    !hasWordsBeside(reading, at),
};

const callReporting: ActRule = {
  name: 'a call reporting',
  why: '“police received a call reporting a fire”: of whoever called nothing is told; “a caller reporting” speaks',
  verbs: words('report'),
  holds: ({ tokens }, at) => tokens[at]?.verb?.form === 'ing' && /^calls?$/.test(lowerAt(tokens, at - 1)),
};

const thanksTo: ActRule = {
  name: 'thanks to',
  why: '“won thanks to late votes”: a reason, nobody thanks',
  verbs: words('thank'),
  holds: ({ tokens }, at) => lowerAt(tokens, at) === 'thanks' && lowerAt(tokens, at + 1) === 'to',
};

const worthNoting: ActRule = {
  name: 'worth noting',
  why: '“It is worth noting that”, “It bears repeating that”: a remark of whoever writes',
  holds: ({ tokens }, at) =>
    tokens[at]?.verb?.form === 'ing' && /^(?:worth|bears?)$/.test(lowerAt(tokens, at - 1)),
};

const barelyMentioned: ActRule = {
  name: 'barely mentioned',
  why: '“He barely mentioned the bridge”, “hardly discussed it”: as good as not',
  holds: (reading, at) =>
    /^(?:barely|hardly|scarcely)$/.test(lowerAt(reading.tokens, at - 1)) && !hasWordsBeside(reading, at),
};

const implied: ActRule = {
  name: 'it is implied',
  why: '“It’s implied that he will go”: whoever reads infers it; “Lee implied that” has who says so',
  verbs: words('imply'),
  holds: ({ tokens }, at) => verbGroup(tokens, at).passive && lowerAt(tokens, at + 1) === 'that',
};

export const idioms: readonly ActRule[] = [
  barelyMentioned,
  implied,
  worthNoting,
  inWriting,
  askedAfter,
  pleadedGuilty,
  appearsToShow,
  earlierVersion,
  onStrike,
  stateOffice,
  soCalled,
  onCondition,
  wentOn,
  callReporting,
  thanksTo,
  beganToDo,
];
