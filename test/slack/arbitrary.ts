import fc from 'fast-check';
import type { Answer, Evidence, Figure } from '../../src/answer/answer.ts';
import type { Attribution, Source } from '../../src/attribution/attribution.ts';
import type { Span } from '../../src/story/span.ts';
import type { Block, Story } from '../../src/story/story.ts';

/** Text as hostile pages have it: markup of Slack, entities, emoji, long words, marks. */
const word = fc.oneof(
  fc.constantFrom(
    '<!channel>',
    '<@U1>',
    '&amp;',
    '&',
    '<',
    '>',
    '“They',
    'said,”',
    '*bold*',
    '😀',
    'İstanbul',
    '14,000',
    're-run',
  ),
  fc.string({ minLength: 1, maxLength: 12, unit: 'grapheme' }).map((s) => s.replace(/\s+/g, '') || 'x'),
  fc.integer({ min: 1, max: 6_000 }).map((n) => 'w'.repeat(n)),
);

const text = (maxWords: number) =>
  fc.array(word, { minLength: 1, maxLength: maxWords }).map((words) => words.join(' '));

const label = fc.oneof(
  text(4),
  fc.integer({ min: 1, max: 5_000 }).map((n) => '&'.repeat(n)),
);

const address = fc.oneof(
  fc.constant(undefined),
  fc.constantFrom(
    'https://news.example/a-b?x=1,2&y#top',
    'javascript:alert(1)',
    'https://news.example/#:~:text=x',
  ),
  fc.integer({ min: 2_900, max: 3_100 }).map((n) => `https://news.example/${'a'.repeat(n)}`),
);

export const story: fc.Arbitrary<Story> = fc
  .record({
    id: fc.oneof(
      fc.constant('s1'),
      fc.integer({ min: 1, max: 400 }).map((n) => 's'.repeat(n)),
    ),
    title: label,
    outlet: label,
    url: address,
    published: fc.constantFrom(undefined, '2025-04-28', '2025-04-28T23:30:00-05:00', 'not a day'),
    paragraphs: fc.array(text(30), { minLength: 1, maxLength: 5 }),
  })
  .map(({ paragraphs, url, published, ...rest }) => ({
    ...rest,
    ...(url !== undefined && { url }),
    ...(published !== undefined && { published }),
    deduced: {},
    captions: [],
    body: paragraphs.join('\n\n'),
    blocks: blocksOf(paragraphs),
  }));

function blocksOf(paragraphs: readonly string[]): readonly Block[] {
  let start = 0;
  return paragraphs.map((paragraph) => {
    const block = { kind: 'paragraph' as const, start, end: start + paragraph.length };
    start = block.end + 2;
    return block;
  });
}

const spanIn = ({ start, end }: Span): fc.Arbitrary<Span> =>
  fc
    .tuple(fc.integer({ min: start, max: end - 1 }), fc.integer({ min: start + 1, max: end }))
    .map(([a, b]) => (a < b ? { start: a, end: b } : { start: b - 1, end: a + 1 }));

const sourceIn = (body: Span): fc.Arbitrary<Source> =>
  fc
    .tuple(
      spanIn(body),
      fc.option(label, { nil: undefined }),
      fc.option(label, { nil: undefined }),
      fc.option(spanIn(body), { nil: undefined }),
    )
    .map(([span, name, reason, role]) => ({
      ...span,
      ...(name && { name }),
      ...(reason && { reason }),
      ...(role && { role }),
    }));

const attributionIn = (body: Span): fc.Arbitrary<Attribution> =>
  fc
    .tuple(
      fc.constantFrom('direct', 'indirect', 'mixed'),
      spanIn(body),
      fc.option(sourceIn(body), { nil: undefined }),
      fc.option(sourceIn(body), { nil: undefined }),
      fc.option(spanIn(body), { nil: undefined }),
    )
    .map(([type, content, source, via, addressee]) => ({
      type,
      content: [content] as const,
      ...(source && { source }),
      ...(via && { via }),
      ...(addressee && { addressee }),
    }));

const evidenceOf = (from: Story): fc.Arbitrary<Evidence> => {
  const body = { start: 0, end: from.body.length };
  return fc
    .tuple(
      fc.integer({ min: 0, max: from.blocks.length - 1 }),
      fc.option(spanIn(body), { nil: undefined }),
      fc.option(attributionIn(body), { nil: undefined }),
    )
    .chain(([block, quotation, attribution]) =>
      spanIn(from.blocks[block] ?? body).map((span) => ({
        story: from,
        sentence: { ...span, block },
        paragraph: block + 1,
        ...(quotation && { quotation }),
        ...(attribution && { attribution }),
        score: 1,
        dates: [{ ...span, date: '2025-04-26', label: '26 Apr 2025' }],
      })),
    );
};

export const evidence = story.chain(evidenceOf);

const figureOf = ({ story: from, sentence, paragraph, attribution }: Evidence): Figure => ({
  story: from,
  start: sentence.start,
  end: sentence.end,
  sentence,
  paragraph,
  value: 1,
  thing: sentence,
  ...(attribution && { attribution }),
});

const ofOneStory = story.chain((from) => fc.array(evidenceOf(from), { minLength: 1, maxLength: 12 }));

const ofSeveral = fc
  .array(evidence, { minLength: 2, maxLength: 6 })
  .map((all) => all.map((each, n) => ({ ...each, story: { ...each.story, id: `s${n}` } })));

const answered = fc
  .oneof(ofOneStory, ofSeveral)
  .chain((all) =>
    fc.record({
      all: fc.constant(all),
      shape: fc.constantFrom('plain', 'figures', 'denial', 'everything', 'namesakes', 'tie'),
      name: label,
    }),
  )
  .map(({ all: [first, ...rest], shape, name }): Answer => {
    if (!first) throw new Error('at least one');
    const [second = first] = rest;
    return {
      answered: true,
      kind: 'what',
      evidence: [first, ...rest],
      ...(shape === 'figures' && { figures: [first, ...rest].map(figureOf) }),
      ...(shape === 'denial' && { denial: { claim: first, denial: second } }),
      ...(shape === 'everything' && { everythingBy: name }),
      ...(shape === 'namesakes' && { everythingBy: name, namesakes: [`Ann ${name}`, `Bo ${name}`] }),
      ...(shape === 'tie' && { tie: true, days: ['2025-04-28', '2025-04-29'] }),
    };
  });

const unanswered = fc
  .record({
    near: fc.array(evidence, { maxLength: 3 }),
    name: label,
    terms: fc.array(label, { maxLength: 12 }),
  })
  .chain(({ near, name, terms }) =>
    fc.constantFrom<Answer>(
      { answered: false, kind: 'what', reason: { kind: 'unknown-name', name }, nearest: near },
      { answered: false, kind: 'what', reason: { kind: 'not-quoted', name }, nearest: near },
      { answered: false, kind: 'what', reason: { kind: 'never-quoted', name }, nearest: near },
      { answered: false, kind: 'how-many', reason: { kind: 'no-figure', thing: name }, nearest: near },
      { answered: false, kind: 'what', reason: { kind: 'not-mentioned', terms }, nearest: near },
      { answered: false, kind: 'what', reason: { kind: 'no-story' }, nearest: [] },
    ),
  );

export const answer: fc.Arbitrary<Answer> = fc.oneof(answered, unanswered);
export { label };
