import { type ContentModel, startKinds } from '../../attribution/contents/choose.ts';
import { anyVerb, isOpening, openingKey } from '../../attribution/contents/opening.ts';
import type { VerbRates } from '../../attribution/contents/question.ts';
import { choiceForestOf } from '../../learned/choice-forest.ts';
import { packedKinds } from '../../learned/kinds.ts';
import { type BoostOptions, boost } from '../boosting/boost.ts';
import { type KindNetOptions, learnKindNets } from '../learning/kinds.ts';
import type { ContentLesson } from './content-lessons.ts';

export const contentOptions: BoostOptions = {
  rounds: 200,
  depth: 5,
  rate: 0.09,
  lambda: 4,
  minHessian: 1,
  features: 0.25,
  sample: 0.6,
  seed: 11,
};

/** With much more decay the nets are worse (by 0.6 of a point), with more units no better. */
export const startNetOptions: KindNetOptions = {
  units: [24, 12],
  epochs: 16,
  rate: 0.002,
  decay: 0.03,
  batch: 16,
  silent: 0.3,
  seeds: [1, 2],
};

/** A share as far as it was seen, towards what is usual where it was seen seldom. */
const shrunk = (right: number, all: number, usual: number): number =>
  Math.round((100 * (right + strength * usual)) / (all + strength)) / 100;

const strength = 10;
const middling = 0.5;
const leastSeen = 3;

/** A verb seen seldom is taken for one of middling use, its ways to open contents for those of all verbs. */
const ratesOf = (lessons: readonly ContentLesson[]): VerbRates => {
  const counts = new Map<string, { all: number; right: number }>();
  const count = (key: string, isRight: boolean): void => {
    const { all, right } = counts.get(key) ?? { all: 0, right: 0 };
    counts.set(key, { all: all + 1, right: right + Number(isRight) });
  };
  for (const { verb, reports, openings } of lessons) {
    count(verb, reports);
    for (const { opening, right } of openings()) {
      const key = openingKey(verb, opening);
      count(key, right);
      count(anyVerb(key), right);
    }
  }
  const usual = (key: string): number => {
    const any = isOpening(key) ? counts.get(anyVerb(key)) : undefined;
    return any ? any.right / any.all : middling;
  };
  return new Map(
    [...counts]
      .filter(([key, { all }]) => all >= leastSeen || !isOpening(key))
      .map(([key, { right, all }]) => [key, shrunk(right, all, usual(key))]),
  );
};

const parts = 8;

/** The examples, each made with rates that were not learned from it. */
const madeOf = (lessons: readonly ContentLesson[]) => {
  const partOf = (index: number): number => Math.floor((parts * index) / lessons.length);
  return Array.from({ length: parts }, (_, part) => {
    const rates = ratesOf(lessons.filter((_, index) => partOf(index) !== part));
    return lessons.filter((_, index) => partOf(index) === part).map(({ examples }) => examples(rates));
  }).flat();
};

export const learnContents = (lessons: readonly ContentLesson[], options = contentOptions) => {
  const made = madeOf(lessons);
  const opened = made.flatMap((one) => one.starts);
  const starts = boost(opened, options);
  const startNets = learnKindNets(opened, startKinds, startNetOptions);
  const ends = boost(
    made.flatMap((one) => one.ends),
    options,
  );
  return { rates: ratesOf(lessons), starts, startNets, ends };
};

export const contentModelOf = ({
  rates,
  starts,
  startNets,
  ends,
}: ReturnType<typeof learnContents>): ContentModel => ({
  rates,
  starts: { trees: choiceForestOf(starts), nets: packedKinds(startNets) },
  ends: choiceForestOf(ends),
});
