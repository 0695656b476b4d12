import type { Form } from './form.ts';

const WORDS =
  '(?:(?:exact|own|official|full|main|first|latest) )*(?:words?|views?|opinions?|positions?|stance|take|thoughts?|feelings?|comments?|statements?|reactions?|responses?|reply|remarks?|message|quotes?|quotations?)';
const ABOUT = '(?:about|on|to|regarding|concerning|of)';
const ON = '(?:on the subject of|about|on|regarding|concerning)';
const OWNER =
  "(?!(?:who|whom|whose|what|which|when|where|why|how|is|are|was|were|did|does|do|has|have|had)\\b)(\\S.*?)(?:['’]s|(?<=s)['’])";

/** Ways to ask for somebody's words. */
export const WORDS_FORMS: readonly Form[] = [
  {
    name: '"what has the mayor had to say about the road"',
    typed: new RegExp(
      `^what (?:did|does|do|has|have|had) (.+?) (?:(?:have|had|got) )?to say ${ON} (.+)$`,
      'iu',
    ),
    full: 'what did $1 say about $2',
  },
  {
    name: '"what is the mayor saying about the road"',
    typed: new RegExp(`^what (?:is|are|was|were|has|have) (.+?) (?:been )?saying ${ON} (.+)$`, 'iu'),
    full: 'what did $1 say about $2',
  },
  {
    name: '"did the mayor say anything about the road", "has she commented on the road"',
    typed: new RegExp(
      `^(?:did|does|do|has|have|had) (?!any(?:one|body)\\b|some(?:one|body)\\b|.*\\b(?:declined|refused|asked|who)\\b)(.+?) (?:(?:said?|says?) (?:anything|something)|comment(?:ed)?|(?:made|make|given|give|gave) (?:an?y? )?(?:comments?|statements?|remarks?)) ${ON} (.+)$`,
      'iu',
    ),
    full: 'what did $1 say about $2',
  },
  {
    name: '"what is the mayor\'s view on the road", "Lee\'s comments on the road"',
    typed: new RegExp(`^(?:what(?: is| are| was| were|['’]?s) )?${OWNER} ${WORDS} ${ABOUT} (.+)$`, 'iu'),
    full: 'what did $1 say about $2',
  },
  {
    name: '"what does the mayor make of the road"',
    typed: /^what (?:did|does|do) (.+?) make of (.+)$/iu,
    full: 'what did $1 say about $2',
  },
  {
    name: '"the mayor says what about the road"',
    typed: new RegExp(`^(.+?) (?:says?|said) what ${ON} (.+)$`, 'iu'),
    full: 'what did $1 say about $2',
  },
  {
    name: '"is there a quote from the mayor on the road", "anything from the mayor on the road"',
    typed: new RegExp(
      `^(?:(?:is|are) there )?(?:anything|(?:any|an?|the) (?:quotes?|comments?|statements?|words?)) (?:from|by) (.+?) ${ON} (.+)$`,
      'iu',
    ),
    full: 'what did $1 say about $2',
  },
  {
    name: '"quote the mayor on the road"',
    typed: new RegExp(`^quote (?!of\\b)(.+?) ${ON} (.+)$`, 'iu'),
    full: 'what did $1 say about $2',
  },
];
