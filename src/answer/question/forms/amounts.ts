import type { Form } from './form.ts';

/** Ways to ask how many, how old, how long. */
export const AMOUNT_FORMS: readonly Form[] = [
  {
    name: '"what is the number of drivers that left", "how large a number of drivers left"',
    typed:
      /^(?:what(?: is|['’]s| was)? (?:the )?(?:total |overall |exact )?(?:number of|figure for)|what number of|how (?:large|great|big) (?:a|is the|was the) number of) (?!(?:the|this|that|his|her|its|an?)\b)(.+?)(?: (?:that|who|which)(?= ))?( .+)?$/iu,
    full: 'how many $1$2',
  },
  {
    name: '"roughly how many left"',
    typed: /^(?:roughly|approximately|around|about|exactly|precisely) (how (?:many|much|long|old|far) .+)$/iu,
    full: '$1',
  },
  {
    name: '"how many left in total"',
    typed: /^(how (?:many|much) .+?) (?:in (?:total|all)|altogether|overall|all told)$/iu,
    full: '$1',
  },
  {
    name: '"how many drivers in total left"',
    typed:
      /^(how (?:many|much) .+?) (?:in total|altogether) ((?:is|are|was|were|has|have|had|did|do|does|will)\b.*)$/iu,
    full: '$1 $2',
  },
  {
    name: '"what is the age of the driver", "how many years old is the driver"',
    typed: /^(?:what (?:is|was) the age of|how many years old (?:is|was)|what age (?:is|was)) (.+)$/iu,
    full: 'how old is $1',
  },
  {
    name: '"for how long did it last", "how much time did it take"',
    typed: /^(?:for how long|how much time|(?:for )?what length of time) (.+)$/iu,
    full: 'how long $1',
  },
];
