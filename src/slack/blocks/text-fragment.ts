import { type Span, textOf } from '../../story/span.ts';
import type { Story } from '../../story/story.ts';
import { limits } from '../limits.ts';

/** Longer texts are given by their first and last words: browsers match both forms alike. */
const WHOLE = 200;

/** Words of context tried on both sides, and words at the ends of a long text, the fewest first. */
const CONTEXTS = [0, 2, 4, 8, 16];
const ENDS = [4, 8, 12];
/** Words of the block beside. */
const BESIDE = [4, 8];

const words = new Intl.Segmenter(undefined, { granularity: 'word' });

/**
 * The address that opens a story's page at a stretch of its text (https://wicg.github.io/scroll-to-text-fragment/).
 * Undefined where the story has no address that a browser opens, or where Slack would refuse its length.
 */
export function linkTo(story: Story, span: Span): string | undefined {
  if (!story.url || !/^https?:\/\//i.test(story.url)) return undefined;
  const directive = textDirective(story, span);
  const [page, hash = ''] = splitOnce(story.url, '#');
  const id = hash.split(':~:')[0] ?? '';
  const link = directive ? `${page}#${id}:~:${directive}` : story.url;
  return [link, story.url].find((url) => url.length <= limits.url);
}

/** `text=[prefix-,]start[,end][,-suffix]`; undefined where the span holds no word. */
export function textDirective(story: Story, span: Span): string | undefined {
  const place = placeOf(story, span);
  if (!place) return undefined;
  const page = fold([story.title, ...story.captions, story.body].join('\n\n'));
  const candidates = candidatesFor(place);
  const chosen = candidates.find((fragment) => isUnambiguous(fragment, page)) ?? candidates.at(-1);
  return chosen && directiveOf(chosen);
}

/** A stretch inside one block, in words: no browser matches a text across two blocks. */
interface Place {
  readonly text: string;
  /** Words of the block, as offsets into `text`. */
  readonly words: readonly Span[];
  /** Indices of the first and last word of the stretch. */
  readonly first: number;
  readonly last: number;
  /** The blocks beside. */
  readonly before: string;
  readonly after: string;
}

/** A long stretch matches `head`, anything, `tail`; between them and the context stands white space alone. */
interface Fragment {
  readonly prefix: string;
  readonly head: string;
  /** Of a long stretch, with all that stands between it and the head. */
  readonly tail?: string;
  readonly between?: string;
  readonly suffix: string;
}

function placeOf({ body, blocks }: Story, span: Span): Place | undefined {
  const index = blocks.findIndex((b) => b.start < span.end && span.start < b.end);
  const block = blocks[index];
  if (!block) return undefined;
  const textAt = (at: number): string => (blocks[at] ? textOf(body, blocks[at]).toWellFormed() : '');
  const text = textAt(index);
  const inBlock = wordsIn(text);
  const within = (word: Span) => word.start >= span.start - block.start && word.end <= span.end - block.start;
  const first = inBlock.findIndex(within);
  if (first === -1) return undefined;
  const last = inBlock.findLastIndex(within);
  return { text, words: inBlock, first, last, before: textAt(index - 1), after: textAt(index + 1) };
}

const wordsIn = (text: string): readonly Span[] =>
  [...words.segment(text)]
    .filter((segment) => segment.isWordLike)
    .map((segment) => ({ start: segment.index, end: segment.index + segment.segment.length }));

/** Every way to point at the place, the shortest first; other blocks help only where this one does not. */
function candidatesFor(place: Place): readonly Fragment[] {
  const whole = { start: wordAt(place, place.first).start, end: wordAt(place, place.last).end };
  return [
    ...bodiesOf(place, whole).flatMap((body) =>
      CONTEXTS.map((count) => ({ ...body, ...contextOf(place, whole, count) })),
    ),
    ...besideOf(place, whole),
  ];
}

type Body = Pick<Fragment, 'head' | 'tail' | 'between'>;

function bodiesOf(place: Place, whole: Span): readonly Body[] {
  const { text } = place;
  const all = { head: text.slice(whole.start, whole.end) };
  if (whole.end - whole.start <= WHOLE) return [all];
  return ENDS.flatMap((count) => {
    if (place.last - place.first + 1 < 2 * count) return count === ENDS[0] ? [all] : [];
    const headEnd = wordAt(place, place.first + count - 1).end;
    const tailStart = wordAt(place, place.last - count + 1).start;
    return [
      {
        head: text.slice(whole.start, headEnd),
        between: text.slice(headEnd, tailStart),
        tail: text.slice(tailStart, whole.end),
      },
    ];
  });
}

/** So many words on either side, with the marks up to the stretch: a browser skips white space alone. */
function contextOf(place: Place, whole: Span, count: number): Pick<Fragment, 'prefix' | 'suffix'> {
  const { text, first, last } = place;
  const from = count === 0 || first === 0 ? undefined : wordAt(place, Math.max(0, first - count));
  const final = place.words.length - 1;
  const to = count === 0 || last === final ? undefined : wordAt(place, Math.min(final, last + count));
  return {
    prefix: from ? text.slice(from.start, whole.start).trimEnd() : '',
    suffix: to ? text.slice(whole.end, to.end).trimStart() : '',
  };
}

/** A stretch up to an end of its block is told apart by the block beside, with the marks at that end. */
function besideOf({ text, words, first, last, before, after }: Place, whole: Span): readonly Fragment[] {
  const isStart = first === 0 && before !== '';
  const isEnd = last === words.length - 1 && after !== '';
  const head = text.slice(isStart ? 0 : whole.start, isEnd ? text.length : whole.end);
  if (head.length > WHOLE) return [];
  return BESIDE.flatMap((count) => {
    const prefix = isStart ? before.slice(wordsIn(before).at(-count)?.start ?? 0) : '';
    const suffix = isEnd ? after.slice(0, wordsIn(after)[count - 1]?.end) : '';
    const ways = [isStart && { head, prefix, suffix: '' }, isEnd && { head, prefix: '', suffix }];
    return ways.filter((way) => way !== false);
  });
}

function wordAt(place: Place, index: number): Span {
  const word = place.words[index];
  if (!word) throw new RangeError(`no word ${index} of ${place.words.length}`);
  return word;
}

/** Says no too often rather than too seldom: words are looked for inside longer words as well. */
function isUnambiguous({ prefix, head, between = '', tail, suffix }: Fragment, page: string): boolean {
  const opening = tail ? [prefix, head] : [prefix, head, suffix];
  if (!occursOnce(fold(opening.join('')), page)) return false;
  if (!tail) return true;
  const rest = fold(between + tail + suffix);
  const closing = fold(tail + suffix);
  return rest.indexOf(closing) === rest.length - closing.length;
}

/** Browsers compare without case and accents, and take all quotation marks and all white space for one. */
const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');

const occursOnce = (text: string, page: string): boolean =>
  page.includes(text) && page.indexOf(text) === page.lastIndexOf(text);

function directiveOf({ prefix, head, tail, suffix }: Fragment): string {
  return `text=${[
    ...(prefix ? [`${encode(prefix)}-`] : []),
    encode(head),
    ...(tail ? [encode(tail)] : []),
    ...(suffix ? [`-${encode(suffix)}`] : []),
  ].join(',')}`;
}

/** `-`, `,` and `&` are syntax in a directive; encodeURIComponent leaves the hyphen. */
const encode = (text: string): string => encodeURIComponent(text).replaceAll('-', '%2D');

function splitOnce(text: string, mark: string): readonly [string, string?] {
  const at = text.indexOf(mark);
  return at === -1 ? [text] : [text.slice(0, at), text.slice(at + 1)];
}
