import { lowerAt, type Token } from '../../../story/mentions/tokens.ts';
import { calendar } from '../../../story/mentions/words.ts';
import type { QuotedStretch, Reading } from '../../reading.ts';
import { hasTense } from '../clause.ts';
import { verbGroup } from '../group.ts';
import { afterMention, subjectBefore } from '../subjects.ts';
import { type ActRule, words } from './act.ts';
import { hasWordsBeside } from './beside.ts';

const call = words('call');

const telephoned: ActRule = {
  name: 'telephoned',
  why: '“called her to get together”, “called Lee shortly after the vote”, “called Lee at noon and left”: a telephone; “called Lee a liar”, “called her “weak”” judge',
  verbs: call,
  holds: (reading, at) => {
    const { tokens } = reading;
    const to = personEnd(reading, at + 1);
    if (to === at + 1 || verbGroup(tokens, at).passive || hasWordsBeside(reading, at)) return false;
    const { class: next = 'break', lower = '' } = tokens[to] ?? {};
    if (/^(?:stop|break)$/.test(next)) return true;
    if (/^(?:and|but)$/.test(lower)) return hasTense(tokens[to + 1]);
    if (lower === 'to') return /^(?:word|verb)$/.test(tokens[to + 1]?.class ?? '');
    if (next === 'comma') return isNamedThenGoesOn(reading, to + 1);
    if (lower === 'on') return calendar.has(lowerAt(tokens, to + 1));
    if (lower === 'at') return /^(?:noon|midnight|dawn|\d.*)$/.test(lowerAt(tokens, to + 1));
    return /^(?:shortly|soon|again|back|later|earlier|after|before|from|last|yesterday|today)$/.test(lower);
  },
};

/** Where somebody ends who is called: "her", "her father", "Bo Diaz", "Libyan groups". */
const personEnd = (reading: Reading, at: number): number => {
  const mention = afterMention(reading, at);
  const somebody = mention?.entity === 'person' || (mention?.kind === 'name' && mention.entity === 'unknown');
  if (somebody && mention.kind !== 'pronoun') return mention.to;
  return /^(?:him|her|them|me|us)$/.test(lowerAt(reading.tokens, at)) ? at + 1 : at;
};

/** "called a friend, Clara Holt, and": a name between commas, then another verb, no judgement. */
const isNamedThenGoesOn = (reading: Reading, at: number): boolean => {
  const named = afterMention(reading, at);
  return (
    named?.kind === 'name' &&
    reading.tokens[named.to]?.class === 'comma' &&
    lowerAt(reading.tokens, named.to + 1) === 'and'
  );
};

const calledAlone: ActRule = {
  name: 'called, no more',
  why: '“Then Lee called.”, “as the bill is called,”, “the race was called on Tuesday”: a telephone, a name or a count; nothing judges or asks',
  verbs: call,
  holds: (reading, at) =>
    (/^(?:stop|break|comma)$/.test(reading.tokens[at + 1]?.class ?? 'break') ||
      (calendar.has(lowerAt(reading.tokens, at + 1)) && verbGroup(reading.tokens, at).passive)) &&
    (verbGroup(reading.tokens, at).passive || reading.tokens[at + 1]?.class !== 'comma') &&
    !hasWordsBeside(reading, at),
};

const calledItADay: ActRule = {
  name: 'called it a day',
  why: '“have called it quits”, “called it a night”, “called time on her career”: stopped; “called it a disgrace” judges',
  verbs: call,
  holds: ({ tokens }, at) =>
    /^(?:it (?:quits|even|(?:a|the) (?:day|night|career))|time on\b)/.test(
      [1, 2, 3].map((step) => lowerAt(tokens, at + step)).join(' '),
    ),
};

const calledOneself: ActRule = {
  name: 'called oneself',
  why: '“a man calling himself Paul”, “called itself the Front for Change”: a name; “calling himself a fool” judges',
  verbs: call,
  holds: ({ tokens }, at) =>
    /^(?:him|her|it|my)self$|^themselves$/.test(lowerAt(tokens, at + 1)) &&
    tokens[lowerAt(tokens, at + 2) === 'the' ? at + 3 : at + 2]?.class === 'capital',
};

const calledThat: ActRule = {
  name: 'a thing called',
  why: '“a formula called the “chained index””, “the film is called Tides”: what a thing is named; “a plan called “reckless” by critics” is judged',
  verbs: call,
  holds: (reading, at) => {
    const { tokens, mentions, mentionAt, quotationAt, quotations } = reading;
    const { passive, from: group } = verbGroup(tokens, at);
    const beside = mentions[mentionAt[at - 1] ?? -1];
    const bearer = passive ? subjectBefore(reading, group) : beside?.to === at ? beside : undefined;
    if (bearer?.kind !== 'nominal' || bearer.entity === 'person' || bearer.plural) return false;
    if (tokens[at]?.verb?.form === 'ing') return false;
    const from = lowerAt(tokens, at + 1) === 'the' ? at + 2 : at + 1;
    const quoted = quotations[quotationAt[from] ?? -1];
    const named = quoted ?? (passive ? mentions[mentionAt[from] ?? -1] : undefined);
    const isName = quoted !== undefined || tokens[from]?.class === 'capital';
    return isName && named?.from === from && lowerAt(tokens, named.to) !== 'by';
  },
};

/** "an earnings call", "a conference call". */
const meeting: ActRule = {
  name: 'a conference call',
  why: '“a tricky earnings call for the bank”: a talk by telephone, a noun',
  verbs: call,
  holds: ({ tokens }, at) => isKindOfCall(tokens[at - 1]) && tokens[at]?.verb?.form !== 'ing',
};

const isKindOfCall = (token: Token | undefined): boolean =>
  /^(?:earnings|conference|phone|telephone|video|roll|curtain|casting|analyst|investor)$/.test(
    token?.lower ?? '',
  );

/** Whether a quotation is what a thing is named: nobody says it. */
export const isNameOfThing = (reading: Reading, { from }: QuotedStretch): boolean => {
  const { tokens } = reading;
  const at = lowerAt(tokens, from - 1) === 'the' ? from - 2 : from - 1;
  return tokens[at]?.verb?.lemma === 'call' && calledThat.holds(reading, at);
};

const EVENT =
  /^(?:strike|walkout|protest|demonstration|march|rally|election|by-election|referendum|vote|ballot|meeting|summit|session|conference|boycott|truce|ceasefire)s?$/;

const calledEvent: ActRule = {
  name: 'called an event',
  why: '“the union that called the strike”, “called a snap election for May”: what is brought about; “called the strike a disgrace”, “called it illegal” judge',
  verbs: call,
  holds: (reading, at) => {
    const { tokens } = reading;
    const noun = [at + 1, at + 2, at + 3].find((place) => EVENT.test(lowerAt(tokens, place))) ?? -1;
    return (
      noun > at &&
      tokens.slice(at + 1, noun).every(({ class: kind }) => /^(?:determiner|word|verb)$/.test(kind)) &&
      /^(?:stop|break|comma|preposition|conjunction|verb|auxiliary)$/.test(
        tokens[noun + 1]?.class ?? 'break',
      ) &&
      !hasWordsBeside(reading, at)
    );
  },
};

const calledAt: ActRule = {
  name: 'called at',
  why: '“an ambulance called at 7pm”, “called at the house”: sent for, or came by; what somebody calls something stands without “at”',
  verbs: call,
  holds: ({ tokens }, at) => lowerAt(tokens, at + 1) === 'at',
};

const calledOff: ActRule = {
  name: 'called off',
  why: '“called the plan off”, “called the police in”: a verb of two parts that its object stands between; “called the talks in May a farce” judges',
  verbs: call,
  holds: (reading, at) => {
    const object = afterMention(reading, at + 1)?.to ?? endOfThing(reading, at + 1);
    const { lower = '' } = reading.tokens[object] ?? {};
    const closes = /^(?:stop|break|comma)$/.test(reading.tokens[object + 1]?.class ?? 'break');
    return /^(?:off|together)$/.test(lower) || (closes && /^(?:in|out|back|up|over)$/.test(lower));
  },
};

/** "the plan", "it": a determiner and the word behind it, or a pronoun. */
const endOfThing = ({ tokens }: Reading, at: number): number =>
  tokens[at]?.class === 'determiner' || tokens[at]?.class === 'possessive' ? at + 2 : at + 1;

/** What "call" means beside judging and demanding. */
export const calls: readonly ActRule[] = [
  telephoned,
  calledAlone,
  calledItADay,
  calledOneself,
  calledThat,
  calledEvent,
  calledAt,
  calledOff,
  meeting,
];
