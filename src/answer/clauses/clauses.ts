import type { IndexedWord } from '../ranking/passage.ts';
import { classified } from './classify.ts';
import { type Phrase, phrasesIn } from './phrases.ts';
import { subjectOf } from './subject.ts';
import { type Phrased, type VerbGroup, verbGroupsIn } from './verb-groups.ts';

/** Who does what to whom, and when or where, as far as the order of words tells it. */
export interface Clause extends VerbGroup {
  /** None where a question word stands for it, or none is found. */
  readonly subject?: Phrase;
  /** A question asks for its subject: "who closed the road", "which mayor closed it". */
  readonly asksSubject: boolean;
  readonly objects: readonly Phrase[];
  /** Phrases with a preposition, those ahead of the subject too. */
  readonly adjuncts: readonly Phrase[];
  /** From its subject to the end of what follows its verb. */
  readonly span: { readonly start: number; readonly end: number };
}

export interface ClauseReading extends Phrased {
  readonly clauses: readonly Clause[];
}

interface Behind {
  readonly objects: readonly Phrase[];
  readonly adjuncts: readonly Phrase[];
  readonly end: number;
}

/** "closed the road to lorries on Friday": objects up to the first preposition, then adjuncts, up to the next clause. */
function behind({ classes, phraseAt }: Phrased, { verb }: VerbGroup, limit: number): Behind {
  const objects: Phrase[] = [];
  const adjuncts: Phrase[] = [];
  let at = verb + 1;
  while (at < limit && classes[at] !== 'subordinator' && classes[at] !== 'relative') {
    const phrase = phraseAt[at];
    if (phrase?.preposition !== undefined) adjuncts.push(phrase);
    else if (phrase && adjuncts.length === 0) objects.push(phrase);
    at = phrase?.to ?? at + 1;
  }
  return { objects, adjuncts, end: at };
}

/** "On Friday the mayor closed": adjuncts ahead of the subject. */
const ahead = ({ phrases }: Phrased, from: number, to: number): readonly Phrase[] =>
  phrases.filter((phrase) => phrase.preposition !== undefined && phrase.from >= from && phrase.to <= to);

function clausesIn(text: Phrased): readonly Clause[] {
  const groups = verbGroupsIn(text);
  const clauses: Clause[] = [];
  groups.forEach((group, i) => {
    const before = clauses[i - 1];
    const { subject, asked } = subjectOf(text, group, before);
    const { objects, adjuncts, end } = behind(text, group, groups[i + 1]?.from ?? text.words.length);
    const start = subject && subject.from < group.from ? subject.from : group.from;
    clauses.push({
      ...group,
      ...(subject && { subject }),
      asksSubject: asked,
      objects,
      adjuncts: [...adjuncts, ...ahead(text, before?.span.end ?? 0, start)],
      span: { start, end },
    });
  });
  return clauses;
}

/** "Lacking vehicles, they took heavy losses": who does what a participle opens with is whom the clause behind it is about. */
function withOpening(clauses: readonly Clause[]): readonly Clause[] {
  const [first, ...rest] = clauses;
  const opens = first?.participle && !first.passive && first.from === 0 && !first.subject;
  const main = rest.find(({ subject }) => subject !== undefined);
  return opens && main?.subject ? [{ ...first, subject: main.subject }, ...rest] : clauses;
}

/** Words beyond tell little more of one sentence, and there are texts without any full stop. */
const LONGEST = 90;

export function readClauses(
  text: string,
  words: readonly IndexedWord[],
  isKnownName?: (word: IndexedWord) => boolean,
): ClauseReading {
  const read = classified(text, words.slice(0, LONGEST), isKnownName);
  const phrases = phrasesIn(read);
  const phraseAt: (Phrase | undefined)[] = read.words.map(() => undefined);
  for (const phrase of phrases) phraseAt.fill(phrase, phrase.from, phrase.to);
  const phrased = { ...read, phrases, phraseAt };
  return { ...phrased, clauses: withOpening(clausesIn(phrased)) };
}

/** Who does it and to whom it is done, active or passive: "the dam was built by Orr" as "Orr built the dam". */
export function argumentsOf({ passive, subject, objects, adjuncts }: Clause): {
  readonly agents: readonly Phrase[];
  readonly patients: readonly Phrase[];
} {
  const subjects = subject ? [subject] : [];
  if (!passive) return { agents: subjects, patients: objects };
  return { agents: adjuncts.filter(({ preposition }) => preposition === 'by'), patients: subjects };
}
