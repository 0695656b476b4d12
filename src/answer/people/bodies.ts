import type { Analysis } from '../../attribution/analysis.ts';
import type { Source } from '../../attribution/attribution.ts';
import { bodyLedBy } from '../../attribution/names/descriptions/leader.ts';
import { roleWords } from '../../attribution/names/descriptions/office.ts';
import { organisationWords } from '../../story/mentions/words.ts';
import { sentenceOf } from '../../story/sentence-of.ts';
import { type Span, textOf } from '../../story/span.ts';
import { areAmong, called, isOwned, nameWords } from './called.ts';

/** "the charity's chief executive" is "its chief executive", where the sentence before names the charity. */
export function isOwnedBySome(asked: string, role: Span, { story: { body }, sentences }: Analysis): boolean {
  const [, owner = '', owned] = /^(.*?)['’]s?\s+(.+)$/u.exec(asked) ?? [];
  const given = textOf(body, role);
  const words = owned === undefined ? [] : roleWords(owned);
  if (words.length === 0 || !/^(?:its|his|her|their)\s/i.test(given)) return false;
  if (!words.every((word) => roleWords(given).includes(word))) return false;
  const at = sentenceOf(sentences, role);
  const before = sentences[at - 1];
  const near = nameWords(before ? body.slice(before.start, role.start) : '');
  return areAmong(nameWords(owner), near);
}

/** "The CPS defended its decision. “It was right,” a spokesman said.": whom the sentence before is about. */
export function speaksForLead(
  asked: string,
  source: Source,
  { story: { body }, sentences }: Analysis,
): boolean {
  if (source.name !== undefined || !SPOKESPERSON.test(textOf(body, source))) return false;
  const at = sentenceOf(sentences, source);
  const start = body.lastIndexOf('\n', source.start) + 1;
  const paragraph = sentences.find((sentence) => sentence.start >= start);
  if (!paragraph || paragraph === sentences[at]) return false;
  const opening = nameWords(textOf(body, paragraph)).slice(0, LEAD);
  return areAmong(nameWords(asked), opening);
}

/** Whose, no capital tells: "a Novartis spokeswoman" speaks for Novartis. */
const SPOKESPERSON = /^(?:[Aa]n?|[Tt]he|[Ii]ts|[Tt]heir)\s(?:\p{Ll}+\s)?spokes\p{Ll}+$/u;
/** Words at the beginning of a sentence that hold its subject. */
const LEAD = 4;

/** "The union's secretary", "the head of the council": a body that says nothing itself speaks through who holds an office in it. */
export function speaksForBody(asked: string, source: Source | undefined, analysis: Analysis): boolean {
  const words = nameWords(asked);
  if (!source || words.length === 0) return false;
  const isBody = organisationWords.has(words.at(-1) ?? '');
  return called(source, analysis).roles.some((role) => {
    if (isBody && isOfBodyBefore(words, role, analysis)) return true;
    const title = textOf(analysis.story.body, role);
    const owner = isBody ? /^(.*?)['’]s?\s/u.exec(title)?.[1] : undefined;
    const led = isOwned(title, analysis) || isPerson(words, analysis) ? undefined : bodyLedBy(title);
    const given = nameWords(owner ?? led ?? '');
    return given.length > 0 && areAmong(words, given);
  });
}

/** "Ann Lee, a spokeswoman for the Ulm Port Authority": her words are its own. */
export function isVoiceOf(asked: string, source: Source | undefined, analysis: Analysis): boolean {
  const words = nameWords(asked);
  if (!source || words.length === 0 || isNamedSo(words, analysis)) return false;
  return called(source, analysis).roles.some((role) => {
    const title = textOf(analysis.story.body, role);
    return (
      /\bspokes\p{L}+/iu.test(title) && areAmong(words, nameWords(title.replace(/\bspokes\p{L}+/iu, '')))
    );
  });
}

/** "Ann Lee's spokesman" does not speak as Lee. */
const isNamedSo = (words: readonly string[], { entities }: Analysis): boolean =>
  entities.some(({ kind, name }) => kind === 'person' && nameWords(name).includes(words.at(-1) ?? ''));

/** "President Obama's budget director" does not speak for Obama. */
const isPerson = (words: readonly string[], { entities }: Analysis): boolean =>
  entities.some(
    ({ kind, aliases }) =>
      kind === 'person' && aliases.some((alias) => nameWords(alias).some((part) => part === words.at(-1))),
  );

/** "The union, Sutraq, disputed that. Its secretary, Ann Lee, told": "its" is of the body that the sentence before is about. */
function isOfBodyBefore(
  words: readonly string[],
  role: Span,
  { story: { body }, sentences }: Analysis,
): boolean {
  if (!/^its\s/i.test(textOf(body, role))) return false;
  const at = sentenceOf(sentences, role);
  const before = sentences[at - 1];
  const opening = before ? nameWords(textOf(body, before)).slice(0, LEAD) : [];
  return areAmong(words, opening);
}
