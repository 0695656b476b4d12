import { lexicon } from '../../story/lexicon.ts';
import type { QuestionKind } from '../answer.ts';
import { wordOf } from '../words/lemma.ts';
import { tokensOf } from '../words/tokens.ts';

/** What kind of thing answers: a soft hint, never a gate. */
export type AnswerType =
  | 'person'
  | 'place'
  | 'time'
  | 'number'
  | 'money'
  | 'percent'
  | 'duration'
  | 'distance'
  | 'age'
  | 'reason'
  | 'manner'
  | 'statement'
  | 'term'
  | 'any';

interface TypeRule {
  readonly type: AnswerType;
  readonly asks: RegExp;
}

const RULES: readonly TypeRule[] = [
  {
    type: 'term',
    asks: /\b(called|known as|nicknamed|referred to as)$|\b(what|which) (is|was|are|were)? ?(the |another )?(name|term|word|nickname|phrase)\b/i,
  },
  {
    type: 'percent',
    asks: /\b(what|which) (percent|percentage|proportion|share|fraction)\b|\bhow much of the vote\b|\bhow (big|large) a (share|part)\b/i,
  },
  { type: 'number', asks: /^by how much\b/i },
  {
    type: 'percent',
    asks: /\bhow far (?:did|do|does|has|have|had|will)\b.*\b(?:fall|fallen|drop|dropped|rise|risen|climb|climbed|jump|jumped|slide|plunge|plunged|sink|tumble|decline|declined|go up|go down|gone up|gone down)\b/i,
  },
  {
    type: 'money',
    asks: /\bhow much (?:is|are|was|were) (?:(?:the|his|her|their|its) )?(?:\w+ )?(?:fines?|bail|fees?|rent|ransom|bill|debts?|prize|reward|loan|mortgage|salary|bonus|compensation|settlement|payout|tickets?|grant|budget|bet|bid)$|\bhow much (money|did .*\b(cost|pay|spend|earn|raise|charge|owe)|(does|is|was|do|are|were|has|have|will|would|could|should|must) .*\b(cost|worth|paid|pay|spent|spend|earn|owe|charge)|(is|was|has been|will be|are|were) (paid|spent|owed|stolen|cut from the budget))\b|\bhow much (did|does|do|will|would|has|have) .*\b(give|gave|given|donate|donated|win|won|make|made|get|receive|received|offer|offered|bid|lose|lost|save|saved|sell for)(?: for [^?]+)?$|\b(what|which) (price|cost|salary|amount of money)\b|\bhow (expensive|costly)\b/i,
  },
  { type: 'age', asks: /\bhow old\b|\bat what age\b|\bwhat age\b/i },
  {
    type: 'duration',
    asks: /\bhow (long|many (years|months|weeks|days|hours|minutes|seconds|decades|centuries))\b(?! (is|was|are) the (river|road|bridge|wall|coast))/i,
  },
  { type: 'distance', asks: /\bhow (far|tall|high|deep|wide|heavy)\b/i },
  {
    type: 'number',
    asks: /\bhow (many|much|often|big|large|fast)\b|\b(what|which) (number|amount|size|population)\b/i,
  },
  { type: 'time', asks: /\bwhen\b|\b(what|which) (year|date|day|month|decade|century|era|season|time)\b/i },
  {
    type: 'place',
    asks: /\bwhere\b|\b(what|which) (place|location|city|town|village|country|nation|state|region|province|continent|street|river)\b/i,
  },
  {
    type: 'person',
    asks: /\bwho(m|se)?\b|\b(what|which) (person|man|woman|king|queen|president|leader|author|actor|scientist|minister)\b/i,
  },
  {
    type: 'reason',
    asks: /\bwhy\b|\b(what|which) (is|was|were|are)? ?(the )?(reason|cause|purpose)\b|\bhow come\b/i,
  },
  { type: 'manner', asks: /^how\b(?! (many|much|long|old|far|often|big|tall|high))/i },
];

const HOW_HIGH = /\bhow (?:high|low) (?:is|are|was|were|will|would|has|did|does|do|should|could|can)\b/i;
const RATES: ReadonlyMap<string, string> = new Map(
  lexicon('rates').flatMap((line) => {
    const [type = '', words = ''] = line.split(': ');
    return words.split(' ').map((word) => [word, type] as const);
  }),
);

/** "How high was turnout": a share, no height in metres. */
function rateAsked(question: string): AnswerType | undefined {
  if (!HOW_HIGH.test(question)) return undefined;
  const types = tokensOf(question).flatMap(({ form }) => RATES.get(wordOf(form).lemma) ?? []);
  return (['percent', 'money', 'number'] as const).find((type) => types.includes(type));
}

export function expectedType(question: string, kind: QuestionKind): AnswerType {
  if (kind === 'who-said') return 'person';
  if (kind === 'said-what') return 'statement';
  return rateAsked(question) ?? RULES.find((rule) => rule.asks.test(question))?.type ?? 'any';
}

const ASKED_FOR: Partial<Record<AnswerType, string>> = {
  person: 'who',
  place: 'where',
  time: 'when',
  number: 'how many',
  money: 'how much',
  percent: 'what share',
  duration: 'how long',
  distance: 'how far',
  age: 'how old',
  reason: 'why',
  manner: 'how',
};

/** In a word that may stand in a sentence: "it does not tell when". */
export const askedFor = (type: AnswerType): string => ASKED_FOR[type] ?? 'that';
