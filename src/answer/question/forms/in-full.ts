import { isNounSense, KIND, sensesOf } from '../../../story/senses.ts';
import { inDirectOrder } from '../indirect.ts';
import { AMOUNT_FORMS } from './amounts.ts';
import { CIRCUMSTANCE_FORMS } from './circumstances.ts';
import type { Form } from './form.ts';
import { NOUN_FORMS } from './nouns.ts';
import { WHO_FORMS } from './speaker.ts';
import { WORDS_FORMS } from './words.ts';

const OF_SOMEBODY = [...WORDS_FORMS, ...WHO_FORMS];
const OF_THINGS = [...AMOUNT_FORMS, ...CIRCUMSTANCE_FORMS];

const TRUTH = /^is it (?:(?:true|correct|the case)(?: that)?|(?:right|so) that) (.+)$/iu;
const TAG =
  /^(?!(?:who|what|when|where|why|how|which|is|are|was|were|do|does|did|has|have|had|will|can|could|would|should)\b)(.+?), (?:right|correct|true|no|is that right|is that so)$/iu;
const NEGATED = /^(is|are|was|were|has|have|had|did|does|could|would|should)n['’]?t (?=\S)/iu;

/** "is it true that Lee resigned", "Lee resigned, right?", "didn't Lee resign": whether it is so. */
function whether(question: string): string {
  const [, claim] = TRUTH.exec(question) ?? TAG.exec(question) ?? [];
  return claim === undefined ? question.replace(NEGATED, '$1 ') : inDirectOrder(`whether ${claim}`);
}

const OF = /^(\p{L}+) of (?!\d|two|three|four|five|six\b)/u;

/** "Head", "owner", "sponsor": first of all a person, though a "host" is a crowd as well. */
function isOffice(noun: string): boolean {
  const [first] = sensesOf(noun).filter(isNounSense);
  return first === KIND.person || noun === 'head';
}

/** A phrase that only names what is wanted: "cost of the bridge" asks how much it is, "owner of the bridge" who it is. */
function phraseInFull(question: string): string | undefined {
  const bare = question.replace(/^the /i, '');
  const form = NOUN_FORMS.find(({ typed }) => typed.test(bare));
  if (form) return bare.replace(form.typed, form.full);
  const [, noun = ''] = OF.exec(bare.toLowerCase()) ?? [];
  return isOffice(noun) ? `who is the ${bare}` : undefined;
}

/** "how come the road was closed": "why the road was closed", which asks why it was. */
const ordered = (question: string): string =>
  question.startsWith('why ') ? inDirectOrder(question) : question;

/** By the first of some forms that fits. */
function readBy(forms: readonly Form[], question: string): string | undefined {
  const form = forms.find(({ typed }) => typed.test(question));
  return form && ordered(question.replace(form.typed, form.full));
}

/** A thing can be asked in many ways: every rule reads one of them only. */
export function inFull(question: string): string {
  const ended = question.replace(/[?!.\s]+$/, '');
  const bare = whether(ended);
  const full = readBy(OF_SOMEBODY, bare) ?? phraseInFull(bare) ?? readBy(OF_THINGS, bare) ?? bare;
  return full === ended ? question : full;
}
