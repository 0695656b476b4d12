import { isBe, isVerbToo } from './auxiliaries.ts';
import type { Classified } from './classify.ts';
import type { Phrase } from './phrases.ts';
import { dictionaryOf } from './word-class.ts';

/** A text with its noun phrases. */
export interface Phrased extends Classified {
  readonly phrases: readonly Phrase[];
  /** For each word the phrase that it is in. */
  readonly phraseAt: readonly (Phrase | undefined)[];
}

/** A verb with its auxiliaries, adverbs and negation: "has not yet been closed". */
export interface VerbGroup {
  readonly verb: number;
  readonly from: number;
  /** "is", "has" or "did" as the only verb. */
  readonly copula: boolean;
  readonly passive: boolean;
  readonly negated: boolean;
  readonly infinitive: boolean;
  /** "closing the road", without "is". */
  readonly participle: boolean;
}

const AROUND = /^(?:auxiliary|adverb|negation)$/;

const isAround = ({ classes }: Classified, at: number): boolean => AROUND.test(classes[at] ?? '');

/** What stands before an auxiliary that a question puts first: "when did", "which road was". */
function isInverted({ classes, breaks, phraseAt }: Phrased, at: number): boolean {
  const before = classes[at - 1];
  if (at === 0 || breaks[at] || before === 'question word' || before === 'conjunction') return true;
  const asked = phraseAt[at - 1];
  return asked !== undefined && classes[asked.from - 1] === 'question word';
}

/** "did the mayor of Dorton close": the verb for which an inverted auxiliary waits; -1 where it is the only verb. */
function verbBehind(text: Phrased, auxiliary: number, from: number): number {
  const { classes, phraseAt, words } = text;
  if (!isInverted(text, auxiliary) || !phraseAt[from]) return -1;
  let at = from;
  while (phraseAt[at] || /^(?:preposition|adverb|negation)$/.test(classes[at] ?? '')) at += 1;
  if (classes[at] !== 'verb') return -1;
  const { form } = dictionaryOf(words[at]?.form ?? '');
  const opener = words[auxiliary]?.form ?? '';
  const fits = isBe(opener) ? form === 'past' || form === 'ing' : form !== 's' && form !== 'ing';
  return fits ? at : -1;
}

/** The auxiliary that is a verb itself, or -1. */
function onlyVerb(text: Phrased, at: number): number {
  const { classes, words } = text;
  if (classes[at] !== 'auxiliary' || classes[at - 1] === 'auxiliary') return -1;
  let end = at + 1;
  let last = at;
  while (isAround(text, end)) {
    if (classes[end] === 'auxiliary') last = end;
    end += 1;
  }
  if (classes[end] === 'verb' || verbBehind(text, at, end) >= 0) return -1;
  return isVerbToo(words[last]?.form ?? '') ? last : -1;
}

/** Where the auxiliary of a question stands, ahead of the subject: "was the road closed"; -1 without. */
function auxiliaryAhead(text: Phrased, from: number): number {
  let at = from - 1;
  while (
    at >= 0 &&
    !text.breaks[at + 1] &&
    (text.phraseAt[at] || /^(?:adverb|negation)$/.test(text.classes[at] ?? ''))
  )
    at -= 1;
  return at >= 0 && text.classes[at] === 'auxiliary' && isInverted(text, at) ? at : -1;
}

function groupOf(text: Phrased, verb: number): VerbGroup {
  const { words, classes, breaks } = text;
  let from = verb;
  while (from > 0 && isAround(text, from - 1) && !breaks[from]) from -= 1;
  const ahead = auxiliaryAhead(text, from);
  const forms = words.slice(ahead < 0 ? from : ahead, verb).map((word) => word.form);
  const { form } = dictionaryOf(words[verb]?.form ?? '');
  const copula = classes[verb] === 'auxiliary';
  const isDone = form === 'past' || form === 'same';
  const isBeing = forms.some((one) => isBe(one) || /^g[eo]t$/.test(one));
  const isAgentNext = words[verb + 1]?.form === 'by' && !forms.some((one) => /^ha[sdv]/.test(one));
  const negated =
    forms.some((one) => /^(?:not|never)$|n't$/.test(one)) ||
    /^(?:nobody|none)$/.test(words[from - 1]?.form ?? '');
  return {
    verb,
    from,
    copula,
    passive: !copula && isDone && (isBeing || isAgentNext),
    negated: negated || (copula && /n't$/.test(words[verb]?.form ?? '')),
    infinitive: classes[from - 1] === 'to',
    participle: form === 'ing' && !isBeing,
  };
}

export function verbGroupsIn(text: Phrased): readonly VerbGroup[] {
  const groups: VerbGroup[] = [];
  for (let at = 0; at < text.words.length; at += 1) {
    const verb = text.classes[at] === 'verb' ? at : onlyVerb(text, at);
    if (verb < 0) continue;
    groups.push(groupOf(text, verb));
    at = verb;
  }
  return groups;
}
