import type { Form } from './form.ts';

const QUOTE =
  '(?:the |this |that )?(?:words?|quotes?|quotations?|lines?|phrases?|comments?|remarks?|statement)';

/** Ways to ask who, and who said it. */
export const WHO_FORMS: readonly Form[] = [
  {
    name: '"who is quoted as saying it is late", "who was saying it is late"',
    typed: /^who (?:is|was|were|has been) (?:(?:quoted|cited|reported) (?:as )?)?saying (?:that )?(.+)$/iu,
    full: 'who said $1',
  },
  {
    name: '"who was it that said", "who is the one who resigned", "name the person who paid"',
    typed:
      /^(?:who(?:['’]s| is| was| were) (?:it|the (?:one|person|man|woman|official|speaker))|(?:what(?:['’]s| is| was) the name of|name) the (?:one|person)) (?:who|that) (.+)$/iu,
    full: 'who $1',
  },
  {
    name: '"which person said it is late"',
    typed: /^(?:which|what) person (?!(?:is|was|did|does|has|had)\b)(.+)$/iu,
    full: 'who $1',
  },
  {
    name: '"whose words are “it is late”"',
    typed: new RegExp(
      `^whose ${QUOTE} (?:is|are|was|were)(?: (?:this|these):?)? (?=["“]|(?:the|an?|it|he|she|we|they|i|you|this|that|there)\\b)(.+)$`,
      'iu',
    ),
    full: 'who said $1',
  },
  {
    name: '"who is the source of the quote “it is late”", "where does the line “it is late” come from"',
    typed: new RegExp(
      `^(?:who(?:['’]s| is| was) the (?:source|author|speaker) of|who (?:is|was)(?= ${QUOTE} .+ (?:by|from|attributed to|credited to)$)|where (?:does|do|did)(?= ${QUOTE} .+ come from$)) ${QUOTE}:? (.+?)(?: (?:come from|by|from|attributed to|credited to))?$`,
      'iu',
    ),
    full: 'who said $1',
  },
  {
    name: '"“it is late”: who said that?"',
    typed: /^(["“].+["”])[\s,:;.—–-]*who said (?:that|this|it)$/iu,
    full: 'who said $1',
  },
  {
    name: '"did anyone say it is late"',
    typed:
      /^did (?:anyone|anybody|someone|somebody) say (?!(?:anything|something|who|what|when|where|why|how|which|whether|if)\b)(?:that )?(.+)$/iu,
    full: 'who said $1',
  },
  {
    name: '"what is Lee\'s job"',
    typed: /^what(?: is|['’]s) (\p{Lu}.*?)(?:['’]s|(?<=s)['’]) (?:(?:job )?title|job|office)$/u,
    full: 'who is $1',
  },
  {
    name: '"what position does Lee hold"',
    typed: /^what (?:position|role|job|office|title|post) (?:does|did) (\p{Lu}.*?) (?:hold|have)$/u,
    full: 'who is $1',
  },
];
