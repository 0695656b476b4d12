import { REPORTING_VERBS } from '../lexicon.ts';
import type { Clause } from './clauses.ts';
import type { Phrase } from './phrases.ts';
import type { Phrased, VerbGroup } from './verb-groups.ts';
import { OPENS_CLAUSE } from './word-class.ts';

interface Subject {
  readonly subject?: Phrase | undefined;
  readonly asked: boolean;
}

const found = (subject: Phrase | undefined): Subject => ({ subject, asked: false });

/** "the mayor of Dorton said", but "after the bridge fell": whether a preposition keeps a phrase from being a subject. */
const isGoverned = ({ preposition }: Phrase): boolean =>
  preposition !== undefined && !OPENS_CLAUSE.has(preposition);

/** "promised to close" has the promiser as its subject, "told Orr to close" whom they told. */
const ofInfinitive = (before: Clause | undefined): Subject => found(before?.objects[0] ?? before?.subject);

/** "closed the road and left" goes on with its subject; "saw the man leave" takes up the object. */
function continued({ classes }: Phrased, { from, participle }: VerbGroup, before: Clause): Subject {
  const goesOn = participle || classes[from - 1] === 'conjunction';
  return found(goesOn ? before.subject : (before.objects.at(-1) ?? before.subject));
}

/** What a relative stands for: "the dam that burst". */
function antecedent({ classes, phraseAt }: Phrased, relative: number): Subject {
  const at = classes[relative - 1] === 'preposition' ? relative - 2 : relative - 1;
  return found(phraseAt[at]);
}

/**
 * "The storm that broke the pier killed two": what ends a relative clause is no subject of what follows, but what the
 * clause is about; "the man who said the pier broke" reports what its object did.
 */
const isOfRelative = ({ classes, words }: Phrased, phrase: Phrase, before: Clause): boolean =>
  classes[before.from - 1] === 'relative' &&
  phrase.from === before.verb + 1 &&
  !REPORTING_VERBS.has(words[before.verb]?.lemma ?? '');

/** The nearest noun phrase ahead of a verb that no preposition governs, over one parenthesis between commas. */
export function subjectOf(text: Phrased, group: VerbGroup, before: Clause | undefined): Subject {
  const { classes, breaks, phraseAt } = text;
  if (group.infinitive) return ofInfinitive(before);
  let isOverComma = breaks[group.from] === true;
  for (let at = group.from - 1; at >= 0; at -= 1) {
    const kind = classes[at];
    const phrase = phraseAt[at];
    if (before && at <= before.verb) return continued(text, group, before);
    if (phrase && before && isOfRelative(text, phrase, before)) return found(before.subject);
    if (phrase) {
      const isInserted =
        isOverComma && breaks[phrase.from] === true && phraseAt[phrase.from - 1] !== undefined;
      if (!isGoverned(phrase) && !isInserted)
        return { subject: phrase, asked: classes[phrase.from - 1] === 'question word' };
      if (isInserted) isOverComma = false;
      at = isGoverned(phrase) ? phrase.from - 1 : phrase.from;
      continue;
    }
    if (kind === 'relative' || (kind === 'question word' && at > 0)) return antecedent(text, at);
    if (kind === 'question word') return { asked: true };
    if (kind === 'conjunction' && at === group.from - 1) return found(before?.subject);
    if (kind === 'subordinator') return found(undefined);
  }
  return found(undefined);
}
