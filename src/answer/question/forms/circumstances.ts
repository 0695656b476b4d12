import type { Form } from './form.ts';

/** Ways to ask when, where and why, and whether. */
export const CIRCUMSTANCE_FORMS: readonly Form[] = [
  {
    name: '"on what day did it close", "what was the date of the closure"',
    typed:
      /^(?:(?:on )?(?:what|which) (?:exact )?(?:date|day)(?= (?:is|are|was|were|did|does|do|has|have|had|will)\b)|what (?:is|was) the (?:exact )?(?:date|day)(?: (?:when|that|of|on which))?) (.+)$/iu,
    full: 'when $1',
  },
  {
    name: '"how long ago did it close"',
    typed: /^how long ago (.+)$/iu,
    full: 'when $1',
  },
  { name: '"how is it that it closed"', typed: /^how (?:is|was) it that (.+)$/iu, full: 'why $1' },
  {
    name: '"when was it that it closed"',
    typed: /^(when|where|why|how) (?:is|was) it that (.+)$/iu,
    full: '$1 $2',
  },
  {
    name: '"whereabouts did it close", "in which place did it close"',
    typed: /^(?:whereabouts|(?:in|at) (?:what|which) (?:place|location)) (.+)$/iu,
    full: 'where $1',
  },
  {
    name: '"for what reason did it close"',
    typed:
      /^(?:for )?(?:what|which) reasons? ((?:is|are|was|were|did|does|do|has|have|had|will) (?!.*\b(?:gave|given?|offer|cite)\b).+)$/iu,
    full: 'why $1',
  },
  {
    name: '"what is the reason it closed", "what was the reason for the closure"',
    typed:
      /^what(?:['’]s| is| are| was| were) (?:the |some )?reasons? (?:(?:why|that|for|behind) )?(?!to |given\b)(.+)$/iu,
    full: 'why $1',
  },
  { name: '"how come it closed"', typed: /^how come (?:that )?(.+)$/iu, full: 'why $1' },
];
