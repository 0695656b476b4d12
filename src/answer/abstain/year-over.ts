import { figuresAsked, statesAsked } from '../figures/asked.ts';
import { isOfPast } from '../figures/past.ts';
import { isPeople } from '../figures/people.ts';
import type { Looked } from '../finding/finding.ts';
import { tellsOfNobody } from '../finding/nobody.ts';

/** Paragraphs in which a story tells what it is about, be it long over. */
const LEAD = 2;

/** "How many people died": those of a year long over are no answer, unless they are what the story is about. */
export function isOfYearOver({ question, index, candidates: [best] }: Looked): boolean {
  const { analysis, passage } = index;
  const [sentence, told] = [
    analysis.sentences[best?.sentence ?? -1],
    passage.sentences[best?.sentence ?? -1],
  ];
  const states = statesAsked(question.terms);
  if (question.kind !== 'how-many' || states.size !== 1 || !sentence || !told || tellsOfNobody(told, states))
    return false;
  if (!question.terms.every(({ form }) => isPeople(form))) return false;
  const given = figuresAsked(question, { story: analysis.story, sentence }, [analysis]).filter(
    (figure) => figure.sentence.start === sentence.start,
  );
  return (
    given.length > 0 && given.every((figure) => figure.paragraph > LEAD && isOfPast(figure, question.text))
  );
}
