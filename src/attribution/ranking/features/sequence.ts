import { capped, type Feature, flag, none } from '../feature.ts';
import { headWord, type Question } from '../scene.ts';

const rules = ['after', 'before', 'according', 'later', 'introduced', 'continued', 'announced', 'signed'];

const sentencesSince = ({ quotation, previous }: Question): number =>
  previous ? quotation.unit - previous.unit : 9;

const ofQuestion = (name: string, of: (question: Question) => number): Feature => ({
  name,
  shared: true,
  of,
});

/** What the rules and the neighbouring quotations say of the candidate. */
export const sequenceFeatures: readonly Feature[] = [
  { name: 'rules choose it', of: ({ ruled }, candidate) => flag(ruled?.source === candidate) },
  {
    name: 'by which rule',
    of: ({ ruled }, candidate) => (ruled && ruled.source === candidate ? rules.indexOf(ruled.rule) + 1 : 0),
  },
  ofQuestion('rule that chose', ({ ruled }) => (ruled ? rules.indexOf(ruled.rule) + 1 : 0)),
  {
    name: 'said the previous',
    of: ({ previousSource }, candidate) => flag(candidate && previousSource === candidate),
  },
  {
    name: 'same word as who said the previous',
    of: ({ scene, previousSource }, candidate) =>
      flag(
        candidate &&
          previousSource &&
          headWord(scene.reading, previousSource) === headWord(scene.reading, candidate),
      ),
  },
  ofQuestion('nobody said the previous', ({ previous, previousSource }) => flag(previous && !previousSource)),
  ofQuestion('sentences since previous', (question) => capped(sentencesSince(question), 9)),
  ofQuestion('paragraphs since previous', ({ quotation, previous }) =>
    previous ? capped(quotation.paragraph - previous.paragraph, 4) : 5,
  ),
  ofQuestion('previous is unclosed', ({ previous }) => flag(previous?.open)),
  ofQuestion('tokens since previous', ({ quotation, previous }) =>
    previous ? capped(quotation.from - previous.to, 40) : 41,
  ),
  {
    name: 'rules choose it for the next',
    of: ({ nextRuled }, candidate) => flag(candidate && nextRuled?.source === candidate),
  },
  {
    name: 'rule of the next',
    of: ({ nextRuled }, candidate) =>
      candidate && nextRuled?.source === candidate ? rules.indexOf(nextRuled.rule) + 1 : none,
  },
  ofQuestion('sentences to next', ({ quotation, next }) =>
    next ? capped(next.unit - quotation.unit, 9) : 9,
  ),
  ofQuestion('paragraphs to next', ({ quotation, next }) =>
    next ? capped(next.paragraph - quotation.paragraph, 4) : 5,
  ),
  {
    name: 'first of the previous sentence',
    of: ({ scene, quotation }, candidate) => {
      const unit = scene.reading.units[quotation.unit - 1];
      return flag(candidate && unit && candidate.from === unit.from);
    },
  },
];
