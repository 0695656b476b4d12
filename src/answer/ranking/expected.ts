import type { TermMatch } from './match.ts';
import type { Matching } from './matching.ts';
import { overviewOf } from './overview.ts';

export const EXPECTED_FEATURES: readonly string[] = [
  'expected',
  'expected before',
  'expected after',
  'expected after only',
  'expected before only',
  'expected here, not before',
  'how many expected',
  'expected, coverage',
  'expected near rarest',
  'expected near focus',
  'expected near verb',
  'expected behind verb',
  'expected ahead of verb',
  'how far in expected',
  'expected before, coverage',
  'expected after, coverage',
];

const SOLID = 2;
const REACH = 5;

const nearness = (distance: number): number => Math.exp(-distance / REACH);

/** How near the nearest place is to a word; 0 where there is none. */
const nearest = (places: readonly number[], at: number | undefined): number =>
  at === undefined || places.length === 0
    ? 0
    : nearness(Math.min(...places.map((place) => Math.abs(place - at))));

/** Something of the expected kind, that the question does not name, here or next door, and how it stands to the words asked. */
export function expectedFeatures(m: Matching, s: number): readonly number[] {
  const { answering, coverage } = overviewOf(m);
  const places = answering(s);
  const is = (at: number): number => (answering(at).length > 0 ? 1 : 0);
  const [here, before, after] = [is(s), is(s - 1), is(s + 1)];
  const hits = m.terms.filter(({ level }) => (level[s] ?? 0) > SOLID);
  const at = (match: TermMatch | undefined): number | undefined => match?.at[s];
  const rarest = hits.reduce<TermMatch | undefined>(
    (best, match) => (best && best.rarity >= match.rarity ? best : match),
    undefined,
  );
  const verb = at(hits.find(({ roles }) => roles.verb));
  const length = m.passage.sentences[s]?.words.length || 1;
  return [
    here,
    before,
    after,
    here ? 0 : after,
    here ? 0 : before,
    before ? 0 : here,
    Math.log(1 + places.length),
    here * (coverage[s] ?? 0),
    nearest(places, at(rarest)),
    nearest(places, at(hits.find(({ roles }) => roles.focus))),
    nearest(places, verb),
    verb === undefined
      ? 0
      : nearest(
          places.filter((place) => place > verb),
          verb,
        ),
    verb === undefined
      ? 0
      : nearest(
          places.filter((place) => place < verb),
          verb,
        ),
    (places.at(-1) ?? 0) / length,
    before * (coverage[s - 1] ?? 0),
    after * (coverage[s + 1] ?? 0),
  ];
}
