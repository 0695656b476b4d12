import type { Analysis } from '../../attribution/analysis.ts';
import type { Attribution } from '../../attribution/attribution.ts';
import { oncePer } from '../../story/once.ts';
import { contains, type Span, textOf } from '../../story/span.ts';
import type { Sentence } from '../../story/story.ts';
import type { Figure } from '../answer.ts';
import { paragraphOf } from '../evidence.ts';
import { type Age, ageOf } from './age.ts';
import { isPartOf, pointsBack, sameAs, wholeOf } from './antecedent.ts';
import { hedgeOf, thingOf } from './counted.ts';
import { notFigures } from './not-figures.ts';
import { type Quantity, quantitiesIn } from './numbers.ts';
import { stateOf } from './state.ts';

const NEAR = 30;

/** Every figure of a story, in its order, each part a span of it: the ledger. Read once for an analysis. */
export const figuresOf = oncePer((analysis: Analysis): readonly Figure[] => {
  const figures: Figure[] = [];
  for (const sentence of analysis.sentences) {
    const text = textOf(analysis.story.body, sentence);
    for (const quantity of quantitiesIn(text)) {
      const figure =
        isFigure(text, quantity) && figureOf(analysis, found(analysis, sentence, quantity), figures);
      if (figure) figures.push(figure);
    }
  }
  return figures;
});

/** A quantity where it stands, with what its sentence tells of it. */
interface Found {
  readonly sentence: Sentence;
  /** Of the sentence. */
  readonly text: string;
  readonly quantity: Quantity;
  /** In the body. */
  readonly span: Span;
  readonly age: Age | undefined;
  readonly hedge: Span | undefined;
  readonly thing: Span | undefined;
}

function found({ story }: Analysis, sentence: Sentence, quantity: Quantity): Found {
  const text = textOf(story.body, sentence);
  const age = ageOf(text, quantity);
  return {
    ...{ sentence, text, quantity, age },
    span: inBody(sentence, { start: quantity.start, end: quantity.end }),
    hedge: hedgeOf(text, quantity),
    thing: age ? undefined : thingOf(text, quantity),
  };
}

const inBody = <S extends Span>(sentence: Span, span: S): S => ({
  ...span,
  start: sentence.start + span.start,
  end: sentence.start + span.end,
});

function figureOf(
  { story, attributions }: Analysis,
  one: Found,
  earlier: readonly Figure[],
): Figure | undefined {
  const { sentence, text, quantity, span, age, hedge, thing } = one;
  if (age && !age.whose) return undefined;
  const before = age ? undefined : earlierOf(one, earlier);
  const told = age ? undefined : stateOf(text, quantity, thing, hedge);
  // A small number in words that counts nothing and nobody ("killed four"), has no unit and no hedge is a way of speaking.
  if (quantity.isWord && !thing && !before && !told && !quantity.unit && !hedge) return undefined;
  const counted = thing ? inBody(sentence, thing) : before?.figure.thing;
  const state = told ? inBody(sentence, told) : before?.isPart ? undefined : before?.figure.state;
  const attribution = attributionOf(attributions, one);
  return {
    ...{ story, sentence, paragraph: paragraphOf(story, sentence.block), ...span, value: quantity.value },
    ...(quantity.to !== undefined && { to: quantity.to }),
    ...(quantity.unit && { unit: quantity.unit }),
    ...(counted && { thing: counted }),
    ...(state && { state }),
    ...(before && { [before.isPart ? 'partOf' : 'another']: spanOf(before.figure) }),
    ...(age?.whose && { whose: inBody(sentence, age.whose) }),
    ...(hedge && { hedge: inBody(sentence, hedge) }),
    ...(attribution && { attribution }),
  };
}

const spanOf = ({ start, end }: Span): Span => ({ start, end });

/** The figure before that this one gives another value for, or a part of. */
function earlierOf(
  { sentence, text, quantity, span, hedge, thing }: Found,
  earlier: readonly Figure[],
): { readonly figure: Figure; readonly isPart: boolean } | undefined {
  const isPart = isPartOf(text, quantity);
  const from = hedge && hedge.end <= quantity.start ? hedge.start : quantity.start;
  const isBack = pointsBack(text, quantity, from);
  if (!isPart && (!isBack || (thing && !quantity.unit))) return undefined;
  const { unit, value } = quantity;
  const asked = { start: span.start, sentence, value, ...(unit && { unit }) };
  const figure = isPart ? wholeOf(earlier, asked) : sameAs(earlier, asked);
  return figure && { figure, isPart };
}

function isFigure(text: string, quantity: Quantity): boolean {
  const before = text.slice(Math.max(0, quantity.start - NEAR), quantity.start);
  const after = text.slice(quantity.end, quantity.end + NEAR);
  return !notFigures.some((rule) => rule(quantity, before, after, textOf(text, quantity)));
}

/** Whose a figure is: whoever’s words hold it; what stands beside them in their sentence is the story’s own. */
function attributionOf(attributions: readonly Attribution[], { span }: Found): Attribution | undefined {
  return attributions.find(({ content }) => content.some((said) => contains(said, span)));
}
