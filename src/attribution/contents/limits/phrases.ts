import { lexicon } from '../../../story/lexicon.ts';
import { isNaming } from '../../../story/mentions/verbs.ts';
import { unchangedPasts } from '../../words/unchanged-pasts.ts';
import { type ContentQuestion, unitEnd } from '../question.ts';
import { shortAnswer } from '../short-answer.ts';
import { floorOf, type LimitRule } from './limit.ts';

const reach = 40;

/** A verb in a tense of its own, and no infinitive. */
const hasTense = (question: ContentQuestion, at: number): boolean => {
  const { reading, shape } = question;
  const { tokens } = reading;
  const { verb, lower = '', class: kind } = tokens[at] ?? {};
  return (
    (shape.tenses[at] ?? 0) > 0 &&
    verb?.form !== 'base' &&
    !isNoun(question, at) &&
    !/^(?:be|been|being|have)$/.test(lower) &&
    !(kind === 'word' && unchangedPasts.has(lower))
  );
};

/** "all the charges", "his calls": behind an article or an owner, no verb. */
const isNoun = ({ reading: { tokens } }: ContentQuestion, at: number): boolean =>
  tokens[at]?.verb?.form === 's' &&
  /^(?:determiner|possessive|clitic)$/.test(tokens[at - 1]?.class ?? '') &&
  tokens[at - 1]?.lower !== 'that';

/** Words after a verb that its object or adjunct opens, as no noun behind an adjective in "-ed" does. */
const goesOn = (question: ContentQuestion, at: number): boolean => {
  const { class: kind = '', lower = '' } = question.reading.tokens[at] ?? {};
  return (
    lower !== 'by' &&
    /^(?:determiner|possessive|pronoun|preposition|capital|quote|adverb|negation|comma|number)$/.test(kind)
  );
};

/** Where a verb stands that a joint puts beside the cue: "and tried to", "then boomed, “". */
const besideCue = (question: ContentQuestion, joint: number): boolean => {
  const { tokens } = question.reading;
  const at = joint + 1;
  const verb =
    /^(?:adverb|negation)$/.test(tokens[at]?.class ?? '') || tokens[at]?.lower === 'then' ? at + 1 : at;
  return (
    hasTense(question, verb) &&
    (/^(?:auxiliary|verb)$/.test(tokens[verb]?.class ?? '') || goesOn(question, verb + 1))
  );
};

/** A clause behind a joint, its verb right after its subject: "and he had none", "though critics doubt it". */
const clauseAfter = ({ reading, shape }: ContentQuestion, joint: number): boolean => {
  const { mentions, mentionAt, tokens } = reading;
  const subject = mentions[mentionAt[joint + 1] ?? -1];
  if (subject?.from !== joint + 1) return false;
  const at = tokens[subject.to]?.class === 'adverb' ? subject.to + 1 : subject.to;
  return (shape.tenses[at] ?? 0) > 0;
};

const takesObject: ReadonlySet<string> = new Set(lexicon('object-verbs'));

/** "claimed responsibility", "claiming allegiance". */
const claimed = /^(?:responsibility|allegiance|credit|victory|innocence|immunity|privilege)$/;

/** "complained of delays", "vowed to stay". */
const opensByTie = ({ reading: { tokens }, report }: ContentQuestion, start: number): boolean =>
  (tokens[start]?.lower === 'to' && tokens[start - 1]?.lower !== 'that') ||
  (start > report.to && tokens[start - 1]?.class === 'preposition');

/** "denied | taking bribes", "admitted | lying". */
const owns = /^(?:admit|deny|confess|recommend)$/;

/** With "praised the vote": no clause, of which a verb may not be known as one. */
export const isPhrase = (question: ContentQuestion, start: number): boolean => {
  const { verb } = question.frame;
  if (opensByTie(question, start)) return true;
  const { tokens } = question.reading;
  const doing = tokens[start]?.verb?.form === 'ing' || /^[a-z]{2,}ing$/.test(tokens[start]?.lower ?? '');
  if (doing && start === question.report.to && owns.test(verb?.lemma ?? '')) return true;
  const objects =
    verb !== undefined &&
    (isNaming(verb) ||
      takesObject.has(verb.lemma) ||
      (verb.lemma === 'claim' && claimed.test(tokens[start]?.lower ?? '')));
  return objects && !/^(?:he|she|it|they|we|i)$/.test(tokens[start]?.lower ?? '');
};

/** "called it a win and made no promise": what has no verb yet cannot be joined by one; it goes with the cue. */
const phrase: LimitRule = {
  name: 'phrase',
  why: '“Lee urged him to go and tried to smile”, “praised the vote, though she lost it”: a verb behind a joint is no part of what has none itself',
  of: (question, start) => {
    const { reading, report } = question;
    const { tokens, quotationAt } = reading;
    if (start < report.to || !isPhrase(question, start)) return undefined;
    const end = Math.min(unitEnd(question), start + reach);
    for (let at = start; at < end; at += 1) {
      if (quotationAt[at] !== -1) continue;
      const lower = tokens[at]?.lower ?? '';
      if (at >= floorOf(question, start) && at > start && ends(question, start, at)) return at;
      if (at > start && isPredicate(question, at)) return at;
      if (hasTense(question, at) || /^(?:which|who|whom|what|how|whether|why|that|if)$/.test(lower))
        return undefined;
    }
    return undefined;
  },
};

/** "his promise to pay would help", "his promise to pay and his plan": what the noun itself does, or what is named beside it. */
const isPredicate = (
  { reading: { tokens }, frame: { kind, source } }: ContentQuestion,
  at: number,
): boolean => {
  if (kind !== 'noun') return false;
  const owner = tokens[source?.from ?? -1];
  const token = tokens[at];
  const lower = token?.lower ?? '';
  if (token?.class === 'auxiliary') return !/^(?:be|been|being|have)$/.test(lower);
  return lower === 'and' && owner?.class === 'possessive' && tokens[at + 1]?.lower === owner.lower;
};

/** "demanded their wages, causing jams": what came of it is told by whoever writes. */
const results = /^(?:causing|leaving|forcing|triggering|prompting|sparking|disrupting|drawing|bringing)$/;

const ends = (question: ContentQuestion, start: number, at: number): boolean => {
  const { tokens } = question.reading;
  const word = (place: number): string => tokens[place]?.lower ?? '';
  const parted = /^(?:comma|dash)$/.test(tokens[at - 1]?.class ?? '');
  if (parted && word(at) === 'then') return besideCue(question, at);
  if (/^(?:and|but)$/.test(word(at)))
    return besideCue(question, at) || (joinsClause(question, start, at) && clauseAfter(question, at));
  if (parted && results.test(word(at))) return true;
  if (word(at) === 'even') return word(at + 1) === 'though' && clauseAfter(question, at + 1);
  return /^(?:though|although)$/.test(word(at)) && clauseAfter(question, at);
};

/** A joint behind a comma, or behind what a preposition opens; in "confirmed that Ulm, Linz, and | Bern will stand" it joins the subjects of the one clause. */
const joinsClause = (question: ContentQuestion, start: number, at: number): boolean => {
  const { tokens } = question.reading;
  const parted = /^(?:comma|dash)$/.test(tokens[at - 1]?.class ?? '');
  return opensByTie(question, start) || (parted && tokens[start - 1]?.lower !== 'that');
};

const answer: LimitRule = {
  name: 'yes or no',
  why: '“26% said yes and 58% said no”: one word is all that was answered',
  of: shortAnswer,
};

const ofSomebody: LimitRule = {
  name: 'what is said of somebody',
  why: '“Lee is said to favour a deal; Diaz is thought to want none”: an infinitive ends with its clause',
  of: ({ reading: { tokens, quotationAt }, frame, unit }, start) => {
    if (!frame.agentless || tokens[start]?.lower !== 'to') return undefined;
    const mark = tokens
      .slice(start, unit.to)
      .findIndex(({ text }, at) => text === ';' && quotationAt[start + at] === -1);
    return mark < 0 ? undefined : start + mark;
  },
};

/** What has no verb of its own. */
export const phrases: readonly LimitRule[] = [phrase, answer, ofSomebody];
