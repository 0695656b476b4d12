import { isNounByPlace } from '../../../story/mentions/nounlike.ts';
import { isNumberWord } from '../../../story/mentions/shares.ts';
import { lowerAt, type Token } from '../../../story/mentions/tokens.ts';
import { verbGroup } from '../group.ts';
import { type ActRule, words } from './act.ts';

const longestObject = 12;

export const putSomewhere: ActRule = {
  name: 'put',
  why: '“put the cost at 70 million” estimates, “as she put it” quotes; what is put anywhere else is moved',
  verbs: words('put'),
  holds: ({ tokens }, at) => {
    if (isPutTo(tokens, at)) return false;
    for (let next = at + 1; next <= at + longestObject; next += 1) {
      const token = tokens[next];
      if (token?.lower === 'it') return !isAsPut(tokens, at);
      if (
        !token ||
        (/^(?:comma|stop|break|verb|colon)$/.test(token.class) && !isNounByPlace(token, tokens[next - 1]))
      )
        return true;
      if (token.lower === 'at') return !isAmount(tokens, next + 1);
    }
    return true;
  },
};

/** "It was put to the witness that she had left": what counsel says for an answer; nobody else has a clause put to him. */
const isPutTo = (tokens: readonly Token[], at: number): boolean =>
  lowerAt(tokens, at + 1) === 'to' &&
  lowerAt(tokens, verbGroup(tokens, at).from - 1) === 'it' &&
  tokens.slice(at + 2, at + longestObject).some(({ lower }) => lower === 'that');

const longestSource = 8;
const longestDescribed = 20;

/** "as Lee put it,", "as Lee, the mayor, put it,", "put it this way:". */
const isAsPut = (tokens: readonly Token[], at: number): boolean => {
  if (/^(?:this|another|more|most)$/.test(lowerAt(tokens, at + 2))) return true;
  const parted = tokens[at - 1]?.class === 'comma' && tokens[at + 2]?.class === 'comma';
  for (let back = at - 1; back >= at - (parted ? longestDescribed : longestSource); back -= 1) {
    if (lowerAt(tokens, back) === 'as') return true;
    const kind = tokens[back]?.class ?? 'stop';
    if (/^(?:stop|break|colon|quote|verb)$/.test(kind) || (kind === 'comma' && !parted)) return false;
  }
  return false;
};

const hedges = words(
  'about around nearly almost roughly approximately more less fewer least most than just north south upwards between',
);

/** Over marks, currency signs and "about", "more than". */
const isAmount = (tokens: readonly Token[], from: number): boolean =>
  tokens
    .slice(from, from + 5)
    .some(
      (token, at, near) =>
        isNumber(token, at, near) &&
        near.slice(0, at).every(({ class: kind, lower }) => kind !== 'word' || hedges.has(lower)),
    );

const numberWords = words(
  'two three four five six seven eight nine ten eleven twelve dozens hundreds thousands',
);
/** "one in three", "one dead". */
const afterOne = words('in dead injured wounded hurt missing');

const isNumber = (token: Token, at: number, near: readonly Token[]): boolean =>
  token.class === 'number' ||
  isNumberWord(token) ||
  numberWords.has(token.lower) ||
  (token.lower === 'one' && afterOne.has(lowerAt(near, at + 1)));
