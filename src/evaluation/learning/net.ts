import { type Net, scaled } from '../../learned/net.ts';
import type { Example as Decision } from '../boosting/bins.ts';
import { descended, type NetOptions } from './descent.ts';
import { type NetLoss, whichLoss } from './losses.ts';
import { type Scale, scaleOf } from './scale.ts';

/** Inputs from a place on stay as they are. */
const scaledUpTo = ({ mean, deviation }: Scale, place: number): Scale => ({
  mean: mean.map((value, i) => (i < place ? value : 0)),
  deviation: deviation.map((value, i) => (i < place ? value : 1)),
});

const rounded = (values: Float64Array): readonly number[] =>
  Array.from(values, (x) => Number(x.toPrecision(4)));

const rowsOf = (values: Float64Array, count: number): readonly (readonly number[])[] => {
  const width = values.length / count;
  return Array.from({ length: count }, (_, unit) =>
    rounded(values.subarray(unit * width, (unit + 1) * width)),
  );
};

/**
 * On top of what the scores say already. The same decisions and seed give the same net. Inputs from `amounts` on are
 * yes or no and stay so: most of them are 0.
 */
export function learnNet(
  decisions: readonly Decision[],
  options: NetOptions,
  loss: NetLoss = whichLoss,
  amounts = Number.POSITIVE_INFINITY,
): Net {
  const usable = decisions.filter(({ right }) => loss.fits(right));
  const scale = scaledUpTo(scaleOf(usable.flatMap(({ vectors }) => vectors)), amounts);
  const items = usable.map(({ vectors, right, scores = [], weight = 1 }) => ({
    inputs: vectors.map((vector) => scaled(scale, vector)),
    right,
    scores,
    weight,
  }));
  const weights = descended(items, scale.mean.length, options, loss);
  return {
    mean: rounded(scale.mean),
    deviation: rounded(scale.deviation),
    layers: weights.layers.map(({ weights: own, bias }) => ({
      weights: rowsOf(own, bias.length),
      bias: rounded(bias),
    })),
    says: rounded(weights.says),
  };
}
