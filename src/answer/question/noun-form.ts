import { isNounSense, KIND, sensesOf } from '../../story/senses.ts';

/** A question in the form of a noun phrase, as people type it into a search box, and in full. */
interface NounForm {
  readonly name: string;
  readonly typed: RegExp;
  readonly full: string;
}

const NOUN_FORMS: readonly NounForm[] = [
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

const OF = /^(\p{L}+) of (?!\d|two|three|four|five|six\b)/u;

/** "Head", "owner", "sponsor": first of all a person, though a "host" is a crowd as well. */
function isOffice(noun: string): boolean {
  const [first] = sensesOf(noun).filter(isNounSense);
  return first === KIND.person || noun === 'head';
}

/** "Cost of the bridge" asks how much it is, "owner of the bridge" who it is: every rule reads one form only. */
export function inFull(question: string): string {
  const bare = question.replace(/^the /i, '').replace(/[?!.\s]+$/, '');
  const form = NOUN_FORMS.find(({ typed }) => typed.test(bare));
  if (form) return bare.replace(form.typed, form.full);
  const [, noun = ''] = OF.exec(bare.toLowerCase()) ?? [];
  return isOffice(noun) ? `who is the ${bare}` : question;
}
