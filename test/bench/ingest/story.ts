/** A made-up story with all that news pages put around and between its paragraphs. */
export interface MadeStory {
  readonly title: string;
  readonly byline: string;
  readonly paragraphs: readonly string[];
  readonly headings: readonly string[];
  readonly items: readonly string[];
  readonly post: string;
  readonly captions: readonly string[];
  /** Headlines and teasers of other stories. */
  readonly others: readonly { readonly headline: string; readonly teaser: string }[];
  readonly comments: readonly string[];
}

/** Mulberry32: small, and the same on every machine. */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const people = [
  'Ann Lee',
  'Jo Brand',
  'Maria Costa',
  'Peter Olsen',
  'Ruth Adeyemi',
  'Ivan Petrov',
  'Sara Khan',
];
const places = ['Port Ellis', 'Nordhaven', 'San Telmo', 'Lakewood', 'Kirkby', 'Alma', 'West Ridge'];
const bodies = [
  'the port authority',
  'the city council',
  'the ministry',
  'the union',
  'the company',
  'the court',
];
const roles = [
  'the harbour master',
  'a spokesman',
  'the mayor',
  'an economist',
  'a resident',
  'the minister',
];
const things = [
  'the bridge',
  'the harbour wall',
  'the new law',
  'the strike',
  'the budget',
  'the school',
  'the ferry',
];
const acts = [
  'was closed',
  'will be rebuilt',
  'has cost more than planned',
  'was delayed',
  'divides the town',
  'came too late',
];
const times = [
  'on Monday',
  'last week',
  'in March',
  'after three days of rain',
  'for the second time this year',
  'overnight',
];
const sayings = [
  'We will not wait any longer',
  'Nobody asked us',
  'It is safe, and it will stay safe',
  'The money is not there',
  'We have learned from this',
  'This cannot go on',
];

export function makeStory(seed: number): MadeStory {
  const random = randomFrom(seed);
  const one = (list: readonly string[]): string => list[Math.floor(random() * list.length)] ?? '';
  const number = (from: number, to: number): number => Math.floor(from + random() * (to - from));
  const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
  const fact = (): string =>
    `${capital(one(things))} in ${one(places)} ${one(acts)} ${one(times)}, ${one(bodies)} said, and ${number(3, 900)} people were affected.`;
  const quotation = (): string =>
    `“${one(sayings)},” said ${one(people)}, ${one(roles)} of ${one(places)}. “${one(sayings)}.”`;
  const detail = (): string =>
    `According to ${one(bodies)}, the work takes ${number(2, 30)} months and costs ${number(2, 90)} million; ${number(10, 99)}% of those asked in ${one(places)} are in favour.`;
  const short = (): string => `“${one(sayings)},” ${random() < 0.5 ? 'she' : 'he'} said.`;
  const kinds = [
    fact,
    quotation,
    detail,
    short,
    () => `${fact()} ${detail()}`,
    () => `${quotation()} ${fact()}`,
  ];
  const paragraph = (): string => (kinds[Math.floor(random() * kinds.length)] ?? fact)();
  const headline = (): string => `${capital(one(things))} ${one(acts)} in ${one(places)}`;
  const many = <T>(count: number, make: () => T): readonly T[] => Array.from({ length: count }, make);
  return {
    title: `${headline()} ${one(times)}`,
    byline: one(people),
    paragraphs: [fact(), ...many(number(8, 30), paragraph)],
    headings: many(2, () => `What ${one(places)} expects`),
    items: many(4, () => `${capital(one(bodies))} meets in ${one(places)} ${one(times)}.`),
    post: `${one(sayings)}. ${capital(one(things))} ${one(acts)}.`,
    captions: many(
      2,
      () => `${one(people)}, ${one(roles)}, at ${one(things)} in ${one(places)} ${one(times)}`,
    ),
    others: many(8, () => ({ headline: headline(), teaser: fact() })),
    comments: many(6, () => `I live in ${one(places)}. ${paragraph()}`),
  };
}
