import { callsBody } from './names/description.ts';
import type { Token } from './tokens.ts';
import { isNounToo } from './verbs.ts';
import { calendar, companyWords, isGivenName, notNames, organisationWords, placeNames } from './words.ts';

/**
 * "Moody’s said", "Lloyd’s of London", "Standard & Poor’s": names that end in ’s. Such a name never stands without it in
 * a story, and stands once where no owner can: before a verb with its subject, "of", a relative, or behind "&", and
 * before a comma behind what it is, "the grocery chain Dunn’s,". Then
 * each of it is one word; so is the genitive within a body’s name, "St Mary’s Hospital".
 */
export function withGenitiveNames(tokens: readonly Token[]): readonly Token[] {
  const owners = ownersIn(tokens);
  const names = namesIn(tokens, owners);
  const parts = new Set(owners.filter((at) => names.has(tokens[at]?.text ?? '') || isOfPatron(tokens, at)));
  if (parts.size === 0) return tokens;
  const joined: Token[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    const clitic = tokens[at + 1];
    if (!token) continue;
    if (clitic && parts.has(at)) {
      joined.push({
        ...token,
        end: clitic.end,
        text: token.text + clitic.text,
        lower: token.lower + clitic.lower,
        names: true,
      });
      at += 1;
    } else joined.push(token);
  }
  return joined;
}

/** A capital with a genitive right behind it. */
const isOwner = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.class === 'capital' &&
  tokens[at + 1]?.class === 'clitic' &&
  /^[’']s$/.test(tokens[at + 1]?.text ?? '') &&
  tokens[at]?.end === tokens[at + 1]?.start &&
  !isOfAll(tokens[at]?.lower ?? '');

/** "Tuesday’s was the second", "Britain’s is": days and places have their own. */
const isOfAll = (lower: string): boolean =>
  calendar.has(lower) || notNames.has(lower) || placeNames.has(lower);

/** Where the owners stand: few words have a genitive, and only those are looked at again. */
function ownersIn(tokens: readonly Token[]): readonly number[] {
  const owners: number[] = [];
  tokens.forEach((token, at) => {
    if (token.class === 'clitic' && at > 0 && isOwner(tokens, at - 1)) owners.push(at - 1);
  });
  return owners;
}

function namesIn(tokens: readonly Token[], owners: readonly number[]): ReadonlySet<string> {
  const names = new Set<string>();
  for (const at of owners)
    if (ownsNothing(tokens, at) || isOfFirm(tokens, at)) names.add(tokens[at]?.text ?? '');
  if (names.size === 0) return names;
  tokens.forEach(({ text }, at) => {
    if (names.has(text) && !isOwner(tokens, at)) names.delete(text);
  });
  return names;
}

/** Whom or whose day no living owner has, and who holds an office: bodies are called after them. */
const PATRONS =
  /^(?:king|queen|christ|women|men|children|people|girls|boys|veterans|sheriff|coroner|examiner|attorney|prosecutor|marshal|mayor|general|governor|minister|commissioner|ombudsman)$/;
/** Words of "Women’s Tennis Association". */
const NEAR = 4;

/** "St Mary’s", "King’s College Hospital", "Women’s Tennis Association": a saint, or a patron before a word of bodies. */
function isOfPatron(tokens: readonly Token[], at: number): boolean {
  if (/^(?:St\.?|Saint)$/.test(tokens[at - 1]?.text ?? '')) return true;
  if (!PATRONS.test(tokens[at]?.lower ?? '')) return false;
  for (let next = at + 2; next < at + 2 + NEAR && tokens[next]?.class === 'capital'; next += 1)
    if (organisationWords.has(tokens[next]?.lower ?? '')) return true;
  return false;
}

/** "Nate’s Fine Foods": a given name before words of a company, where the story has nobody of that name. */
function isOfFirm(tokens: readonly Token[], at: number): boolean {
  if (!isGivenName(tokens[at]?.lower ?? '')) return false;
  let end = at + 2;
  while (end < at + 2 + NEAR && tokens[end]?.class === 'capital') end += 1;
  return end > at + 2 && companyWords.has(tokens[end - 1]?.lower ?? '');
}

/** What no past form that describes a noun can be: "Moody’s said", but "Lee’s reported affair". */
const TELLS = /^(?:say|tell|announce|warn|add|argue|insist|deny|agree|decline)$/;

function ownsNothing(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 2];
  if (!next) return false;
  if (tokens[at - 1]?.text === '&' || next.text === 'of' || next.class === 'auxiliary') return true;
  // "the grocery chain Dunn’s, said".
  if (next.class === 'comma')
    return callsBody(tokens[at - 1], undefined) || /^(?:which|who)$/.test(tokens[at + 3]?.lower ?? '');
  const { verb } = next;
  if (!verb || !/^(?:past|s)$/.test(verb.form)) return false;
  // "Lee’s comments that": a noun with its clause.
  if (verb.form === 's' && isNounToo(verb) && tokens[at + 3]?.lower === 'that') return false;
  return (
    TELLS.test(verb.lemma) ||
    /^(?:determiner|possessive|pronoun|preposition|number)$/.test(tokens[at + 3]?.class ?? '')
  );
}
