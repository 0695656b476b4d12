import { type Span, textOf } from '../../story/span.ts';
import type { Story } from '../../story/story.ts';
import { limits } from '../limits.ts';

/** Longer texts are given by their first and last words: browsers match both forms alike. */
const WHOLE = 200;

/** Words of context tried on both sides, and words at the ends of a long text, the fewest first. */
const CONTEXTS = [0, 2, 4, 8, 16];
const ENDS = [4, 8, 12];

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
  const page = [story.title, ...story.captions, ...story.blocks.map((block) => textOf(story.body, block))];
  const haystack = page.map(fold);
  const candidates = candidatesFor(place);
  const chosen =
    candidates.find((fragment) => isUnambiguous(place.text, fragment, haystack)) ?? candidates.at(-1);
  return chosen && directiveOf(place.text, chosen);
}

/** A stretch inside one block, in words: no browser matches a text across two blocks. */
interface Place {
  readonly text: string;
  /** Words of the block, as offsets into `text`. */
  readonly words: readonly Span[];
  /** Indices of the first and last word of the stretch. */
  readonly first: number;
  readonly last: number;
}

/** Offsets into the block's text. A long stretch matches `head`, anything, `tail`. */
interface Fragment {
  readonly prefix: Span;
  readonly head: Span;
  readonly tail?: Span;
  readonly suffix: Span;
}

function placeOf(story: Story, span: Span): Place | undefined {
  const block = story.blocks.find((b) => b.start < span.end && span.start < b.end);
  if (!block) return undefined;
  const text = textOf(story.body, block).toWellFormed();
  const inBlock = [...words.segment(text)]
    .filter((segment) => segment.isWordLike)
    .map((segment) => ({ start: segment.index, end: segment.index + segment.segment.length }));
  const within = (word: Span) => word.start >= span.start - block.start && word.end <= span.end - block.start;
  const first = inBlock.findIndex(within);
  return first === -1 ? undefined : { text, words: inBlock, first, last: inBlock.findLastIndex(within) };
}

/** Every way to point at the place, the shortest first. */
function candidatesFor(place: Place): readonly Fragment[] {
  const whole = { start: wordAt(place, place.first).start, end: wordAt(place, place.last).end };
  const bodies: readonly Pick<Fragment, 'head' | 'tail'>[] =
    whole.end - whole.start <= WHOLE
      ? [{ head: whole }]
      : ENDS.flatMap((count) => endsOf(place, whole, count));
  return bodies.flatMap((body) => CONTEXTS.map((count) => ({ ...body, ...contextOf(place, whole, count) })));
}

function endsOf(place: Place, whole: Span, count: number): readonly Pick<Fragment, 'head' | 'tail'>[] {
  if (place.last - place.first + 1 < 2 * count) return count === ENDS[0] ? [{ head: whole }] : [];
  const head = { start: whole.start, end: wordAt(place, place.first + count - 1).end };
  const tail = { start: wordAt(place, place.last - count + 1).start, end: whole.end };
  return [{ head, tail }];
}

function contextOf(place: Place, whole: Span, count: number): Pick<Fragment, 'prefix' | 'suffix'> {
  const before = place.first === 0 || count === 0 ? undefined : Math.max(0, place.first - count);
  const after = place.last === place.words.length - 1 || count === 0 ? undefined : place.last + count;
  return {
    prefix:
      before === undefined
        ? { start: whole.start, end: whole.start }
        : { start: wordAt(place, before).start, end: wordAt(place, place.first - 1).end },
    suffix:
      after === undefined
        ? { start: whole.end, end: whole.end }
        : {
            start: wordAt(place, place.last + 1).start,
            end: wordAt(place, Math.min(after, place.words.length - 1)).end,
          },
  };
}

function wordAt(place: Place, index: number): Span {
  const word = place.words[index];
  if (!word) throw new RangeError(`no word ${index} of ${place.words.length}`);
  return word;
}

/** Says no too often rather than too seldom: words are looked for inside longer words as well. */
function isUnambiguous(
  text: string,
  { prefix, head, tail, suffix }: Fragment,
  page: readonly string[],
): boolean {
  const opening = fold(text.slice(prefix.start, tail ? head.end : suffix.end));
  if (!occursOnce(opening, page)) return false;
  if (!tail) return true;
  const rest = fold(text.slice(head.end, suffix.end));
  const closing = fold(text.slice(tail.start, suffix.end));
  return rest.indexOf(closing) === rest.length - closing.length;
}

/** Browsers compare without case and take any white space for one space. */
const fold = (text: string): string => text.toLowerCase().replace(/\s+/g, ' ');

function occursOnce(text: string, page: readonly string[]): boolean {
  const holders = page.filter((block) => block.includes(text));
  const [holder = ''] = holders;
  return holders.length === 1 && holder.indexOf(text) === holder.lastIndexOf(text);
}

function directiveOf(text: string, { prefix, head, tail, suffix }: Fragment): string {
  const term = (span: Span) => encode(text.slice(span.start, span.end));
  const isEmpty = (span: Span) => span.start === span.end;
  return `text=${[
    ...(isEmpty(prefix) ? [] : [`${term(prefix)}-`]),
    term(head),
    ...(tail ? [term(tail)] : []),
    ...(isEmpty(suffix) ? [] : [`-${term(suffix)}`]),
  ].join(',')}`;
}

/** `-`, `,` and `&` are syntax in a directive; encodeURIComponent leaves the hyphen. */
const encode = (text: string): string => encodeURIComponent(text).replaceAll('-', '%2D');

function splitOnce(text: string, mark: string): readonly [string, string?] {
  const at = text.indexOf(mark);
  return at === -1 ? [text] : [text.slice(0, at), text.slice(at + 1)];
}
