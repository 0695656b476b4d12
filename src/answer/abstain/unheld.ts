import { lexicon } from '../../story/lexicon.ts';
import type { Looked } from '../finding/finding.ts';
import { wordOf } from '../words/lemma.ts';

/** Verb, or verb and particle → stems of all words that tell of whoever does it. */
const TELL: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  lexicon('holders').flatMap((line) => {
    const [verbs = '', words = ''] = line.split(': ');
    const stems = new Set(words.split(' ').map((word) => wordOf(word).stem));
    return verbs.split(', ').map((verb) => [verb, stems] as const);
  }),
);

/** "Who now runs the club", "who is taking over from Lee": the verb and what follows it. */
const WHO_DOES =
  /^who (?:(?:now|currently|really|also|is|are|was|were|will|would|be|has|have|going to|used to) )*(\p{L}+) (\p{L}+)\b/iu;
/** "Who does Lee support", "who is the mayor going to vote for": whom somebody is for. */
const WHOM =
  /^whom? (?:does|did|do|is|are|was|were|will|would) (?:[\p{L}.’'-]+ ){1,4}?(support(?:ing)?|endors(?:e|ing)|back(?:ing)?|favou?r(?:ing)?|prefer|vot(?:e|ing) for)(?: for \p{L}+| now| instead| this time)?$/iu;
/** "Who is running for mayor", "who leads in the polls", "who led the fire out": another sense of the verb. */
const OTHER_SENSE =
  /^(?:for|in|against|out|away|with|on|at|to|as|into|over|up|off|down|by|from|after|around|among|second|first|ahead|that|about|aground)$/i;

function toldBy(text: string): ReadonlySet<string> | undefined {
  const [, deed] = WHOM.exec(text) ?? [];
  if (deed !== undefined) return TELL.get(wordOf(deed.toLowerCase().replace(/ for$/, '')).lemma);
  const [, verb = '', next = ''] = WHO_DOES.exec(text) ?? [];
  const { lemma } = wordOf(verb.toLowerCase());
  const phrase = TELL.get(`${lemma} ${next.toLowerCase()}`);
  return phrase ?? (OTHER_SENSE.test(next) ? undefined : TELL.get(lemma));
}

/** "Their leader, Ida Holt": of whom the sentence before names. */
const OF_BEFORE = /^["“]?(?:its|their|his|her) (?:\p{Ll}+ ){0,2}(\p{L}+)/iu;

/** "Who leads the Greens": "Their leader will talk to the Greens" tells who leads the others. */
function isHolderOfBefore(told: ReadonlySet<string>, s: number, { index, ranking }: Looked): boolean {
  const [, noun = ''] = OF_BEFORE.exec(index.passage.sentences[s]?.text ?? '') ?? [];
  const names = ranking.matching.terms.filter(({ roles }) => roles.name);
  return (
    told.has(wordOf(noun.toLowerCase()).stem) &&
    names.length > 0 &&
    !names.some(({ level, near }) => (level[s - 1] ?? 0) > 0 || (near[s - 1] ?? 0) > 0)
  );
}

/** "Varga came on for Falk": in sport that is to replace. */
const isComeOn = ({ question, index, candidates }: Looked): boolean =>
  /^who (?:\p{L}+ )?replaced\b/iu.test(question.text) &&
  /\b(?:came|brought|sent) on (?:for|in place of)\b/i.test(
    index.passage.sentences[candidates[0]?.sentence ?? -1]?.text ?? '',
  );

/** "Who runs the club": a sentence about the club that has no word for whoever runs, leads or manages anything does not tell. */
export function lacksHolder(looked: Looked): boolean {
  const { question, index, candidates } = looked;
  const told = toldBy(question.text);
  const s = candidates[0]?.sentence ?? -1;
  const words = index.passage.sentences[s]?.words ?? [];
  const isOther = (w: number): boolean => /^(?:aground|dry|low|short|late)$/.test(words[w + 1]?.form ?? '');
  if (told === undefined || words.length === 0 || isComeOn(looked)) return false;
  return !words.some(({ stem }, w) => told.has(stem) && !isOther(w)) || isHolderOfBefore(told, s, looked);
}
