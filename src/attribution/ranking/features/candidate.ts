import type { Mention } from '../../../story/mentions/mention.ts';
import type { Token } from '../../../story/mentions/tokens.ts';
import { capped, type Feature, flag, none } from '../feature.ts';
import { type Candidate, codeAt, headWord, type Question } from '../scene.ts';

const pronouns = [
  'he',
  'she',
  'they',
  'it',
  'i',
  'we',
  'you',
  'who',
  'which',
  'one',
  'some',
  'others',
  'many',
  'another',
];

/** A feature of mentions: nobody has none. */
const ofMention = (name: string, of: (question: Question, mention: Mention) => number): Feature => ({
  name,
  of: (question: Question, candidate: Candidate) => (candidate ? of(question, candidate) : none),
});

const tokenAt = ({ scene }: Question, index: number): Token | undefined => scene.reading.tokens[index];

/** Where the next token over auxiliaries, adverbs and negations stands: the verb of a group. */
const verbAfter = (question: Question, mention: Mention): number => {
  let at = mention.to;
  for (let steps = 0; steps < 5; steps += 1, at += 1) {
    const kind = tokenAt(question, at)?.class;
    if (kind !== 'auxiliary' && kind !== 'adverb' && kind !== 'negation') break;
  }
  return at;
};

const forms = { base: 1, s: 2, past: 3, participle: 4, ing: 5 } as const;
const formCode = (token: Token | undefined): number =>
  token?.class === 'verb' && token.verb ? forms[token.verb.form] : 0;
const lemmas = [
  'say',
  'tell',
  'write',
  'add',
  'ask',
  'tweet',
  'call',
  'continue',
  'explain',
  'reply',
  'note',
  'describe',
];
const lemmaCode = (token: Token | undefined): number => lemmas.indexOf(token?.verb?.lemma ?? '') + 1;
const kinds = { pronoun: 0, name: 1, nominal: 2 } as const;
const entities = { unknown: 0, place: 1, organisation: 2, person: 3 } as const;

/** Of the candidate by itself: what it is and what stands right before and after it. */
export const candidateFeatures: readonly Feature[] = [
  { name: 'is nobody', of: (_, candidate) => flag(candidate === undefined) },
  ofMention('kind', (_, mention) => kinds[mention.kind]),
  ofMention('entity', (_, mention) => entities[mention.entity]),
  ofMention('pronoun', ({ scene }, mention) =>
    mention.kind === 'pronoun' ? pronouns.indexOf(headWord(scene.reading, mention)) + 1 : 0,
  ),
  ofMention('plural', (_, mention) => flag(mention.plural)),
  ofMention('length', (_, mention) => capped(mention.to - mention.from, 8)),
  ofMention('has a role', (_, mention) => flag(mention.role !== undefined && mention.kind === 'name')),
  ofMention('class before', (question, mention) => codeAt(question.scene, mention.from - 1)),
  ofMention('class two before', (question, mention) => codeAt(question.scene, mention.from - 2)),
  ofMention('class after', (question, mention) => codeAt(question.scene, mention.to)),
  ofMention('class two after', (question, mention) => codeAt(question.scene, mention.to + 1)),
  ofMention('verb after', (question, mention) => codeAt(question.scene, verbAfter(question, mention))),
  ofMention('form of verb after', (question, mention) =>
    formCode(tokenAt(question, verbAfter(question, mention))),
  ),
  ofMention('lemma of verb after', (question, mention) =>
    lemmaCode(tokenAt(question, verbAfter(question, mention))),
  ),
  ofMention('form of verb before', (question, mention) => formCode(tokenAt(question, mention.from - 1))),
  ofMention('lemma of verb before', (question, mention) => lemmaCode(tokenAt(question, mention.from - 1))),
  ofMention(
    'by, to, from before',
    (question, mention) =>
      ['by', 'to', 'from', 'with', 'of', 'for', 'about'].indexOf(
        tokenAt(question, mention.from - 1)?.lower ?? '',
      ) + 1,
  ),
  ofMention('to before its verb', (question, mention) => flag(tokenAt(question, mention.to)?.lower === 'to')),
  ofMention('opens its sentence', ({ scene }, mention) =>
    flag(scene.reading.units[scene.reading.unitAt[mention.from] ?? 0]?.from === mention.from),
  ),
  ofMention('place in its sentence', ({ scene }, mention) =>
    capped(mention.from - (scene.reading.units[scene.reading.unitAt[mention.from] ?? 0]?.from ?? 0), 30),
  ),
  ofMention('speaks in the story', ({ scene }, mention) =>
    capped(scene.speaking.get(headWord(scene.reading, mention)) ?? 0, 12),
  ),
];
