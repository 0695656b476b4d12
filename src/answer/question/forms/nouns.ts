import type { Form } from './form.ts';

/** A question in the form of a noun phrase, as people type it into a search box. */
export const NOUN_FORMS: readonly Form[] = [
  { name: '"age of the driver"', typed: /^age of (.+)$/iu, full: 'how old is $1' },
  { name: '"the driver\'s age"', typed: /^(.+?)(?:['’]s|s['’]) age$/iu, full: 'how old is $1' },
  {
    name: '"cost of the bridge"',
    typed: /^((?:(?:total|estimated|overall|full) )?cost of (?!living).+)$/iu,
    full: 'how much is the $1',
  },
  {
    name: '"death toll", "what is the death toll now"',
    typed: /^(?:what(?:['’]s| is| was) the )?(?:latest |current |total )?death toll(?: now| so far)?$/iu,
    full: 'how many dead',
  },
  {
    name: '"number of deaths", "how many lives were lost": the dead are counted by many words',
    typed:
      /^(?:what (?:is|was) the )?(?:total )?(?:number of (?:deaths|dead|fatalities|people (?:killed|dead|who died))|how many (?:people )?(?:lives (?:were|have been|has been|are) lost|(?:have )?lost their li(?:fe|ves)))( in .+)?$/iu,
    full: 'how many people died$1',
  },
  { name: '"size of the crowd"', typed: /^size of (.+)$/iu, full: 'how big is $1' },
  { name: '"length of the trial"', typed: /^(?:length|duration) of (.+)$/iu, full: 'how long is $1' },
  { name: '"date of the vote"', typed: /^date of (.+)$/iu, full: 'when is $1' },
  { name: '"venue of the final"', typed: /^(?:location|venue) of (.+)$/iu, full: 'where is $1' },
  {
    name: '"is there any reaction from the union"',
    typed:
      /^(?:(?:(?:is|are|was|were) there|(?:has|have) there been) )?any (?:reaction|response|comment|statement|reply|word)s? (?:from|by) (.+?)(?: yet| so far)?$/iu,
    full: 'what did $1 say',
  },
  { name: '"reason for the delay"', typed: /^reasons? (?:(?:for|why|that) )?(?!to )(.+)$/iu, full: 'why $1' },
];
