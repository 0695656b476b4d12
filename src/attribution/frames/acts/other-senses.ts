import { lowerAt } from '../../../story/mentions/tokens.ts';
import { verbGroup } from '../group.ts';
import { afterMention } from '../subjects.ts';
import { type ActRule, words } from './act.ts';
import { hasWordsBeside } from './beside.ts';

const roaredBack: ActRule = {
  name: 'roared back',
  why: '“the team roared back in the second half”: how it played; beside a quotation or before “that” it is a voice',
  verbs: words('roar'),
  holds: (reading, at) =>
    lowerAt(reading.tokens, at + 1) === 'back' &&
    lowerAt(reading.tokens, at + 2) !== 'that' &&
    !hasWordsBeside(reading, at),
};

const warningShot: ActRule = {
  name: 'warning shot',
  why: '“fired warning shots”, “ignored warning signs”: the participle belongs to the noun',
  verbs: words('warn'),
  holds: ({ tokens }, at) =>
    tokens[at]?.verb?.form === 'ing' &&
    /^(?:shots?|signs?|signals?|labels?|lights?|bells?|systems?|letters?|notices?|sirens?|lists?)$/.test(
      lowerAt(tokens, at + 1),
    ),
};

const contendedWith: ActRule = {
  name: 'contended with',
  why: '“had to contend with the storm”: fought; “contended that” argues',
  verbs: words('contend'),
  holds: ({ tokens }, at) => lowerAt(tokens, at + 1) === 'with',
};

const challengingFor: ActRule = {
  name: 'challenging for',
  why: '“It will prove challenging for drivers”: hard',
  verbs: words('challenge'),
  holds: ({ tokens }, at) => tokens[at]?.verb?.form === 'ing' && lowerAt(tokens, at + 1) === 'for',
};

const beggedQuestion: ActRule = {
  name: 'begged the question',
  why: '“the losses begged the question of who was in charge”: gave rise to it; nobody asks',
  verbs: words('beg'),
  holds: ({ tokens }, at) =>
    /^(?:the|a) question/.test(`${lowerAt(tokens, at + 1)} ${lowerAt(tokens, at + 2)}`),
};

const discussedDoing: ActRule = {
  name: 'discussed doing',
  why: '“They discussed declaring an emergency”, “considered announcing a curfew”, “avoided blaming him”: what is weighed or left undone is not said; “could not avoid saying” did',
  holds: ({ tokens }, at) =>
    tokens[at]?.verb?.form === 'ing' &&
    /^(?:discuss(?:es|ed|ing)?|consider(?:s|ed|ing)?|contemplat(?:es?|ed|ing)|avoid(?:s|ed|ing)|weigh(?:s|ed|ing)?)$/.test(
      lowerAt(tokens, at - 1),
    ),
};

const thanExpected: ActRule = {
  name: 'than expected',
  why: '“sooner than expected”, “fewer than reported”: against what is measured',
  holds: ({ tokens }, at) =>
    lowerAt(tokens, at - 1) === 'than' && /^(?:past|participle)$/.test(tokens[at]?.verb?.form ?? ''),
};

const explainedBy: ActRule = {
  name: 'explained by',
  why: '“The win is explained by the rules”, “reflected by the small turnout”: a cause or a sign, where whoever stands behind “by” is nobody',
  verbs: words('explain reflect underscore illustrate'),
  holds: (reading, at) => {
    const agent = lowerAt(reading.tokens, at + 1) === 'by' ? afterMention(reading, at + 2) : undefined;
    return agent?.kind === 'nominal' && agent.entity !== 'person' && verbGroup(reading.tokens, at).passive;
  },
};

const notedFor: ActRule = {
  name: 'noted for',
  why: '“Ulm is noted for its tower”: known for it',
  verbs: words('note'),
  holds: ({ tokens }, at) => lowerAt(tokens, at + 1) === 'for' && verbGroup(tokens, at).passive,
};

const reflectingIt: ActRule = {
  name: 'reflecting it',
  why: '“It was a dip, reflecting unrest among drivers”: what something comes of; “reflecting on her term” is said',
  verbs: words('reflect'),
  holds: (reading, at) =>
    reading.tokens[at]?.verb?.form === 'ing' &&
    reading.tokens[at - 1]?.class === 'comma' &&
    !/^(?:on|upon|that|how|what)$/.test(lowerAt(reading.tokens, at + 1)) &&
    !hasWordsBeside(reading, at),
};

/** A verb of speech beside whose own words nothing is said: it has another sense there. */
export const otherSenses: readonly ActRule[] = [
  roaredBack,
  warningShot,
  contendedWith,
  challengingFor,
  beggedQuestion,
  discussedDoing,
  thanExpected,
  explainedBy,
  notedFor,
  reflectingIt,
];
