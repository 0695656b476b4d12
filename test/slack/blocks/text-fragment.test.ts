import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linkTo, textDirective } from '../../../src/slack/blocks/text-fragment.ts';
import type { Story } from '../../../src/story/story.ts';

function storyOf(paragraphs: readonly string[], facts: Partial<Story> = {}): Story {
  let start = 0;
  const blocks = paragraphs.map((paragraph) => {
    const block = { kind: 'paragraph' as const, start, end: start + paragraph.length };
    start = block.end + 2;
    return block;
  });
  const base = { id: 's', title: 'A title', outlet: 'The Outlet', url: 'https://news.example/story' };
  return { ...base, deduced: {}, captions: [], body: paragraphs.join('\n\n'), blocks, ...facts };
}

const spanOf = (story: Story, text: string, from = 0) => {
  const start = story.body.indexOf(text, from);
  return { start, end: start + text.length };
};

describe('the directive', () => {
  it.each<[string, readonly string[], string, string]>([
    [
      'a sentence as it stands',
      ['The vote was held. It passed.'],
      'The vote was held.',
      'The%20vote%20was%20held',
    ],
    ['a hyphen, which is syntax', ['A re-run was held.'], 'A re-run was held.', 'A%20re%2Drun%20was%20held'],
    [
      'commas and ampersands, which are too',
      ['Ali, Bo & Co won.'],
      'Ali, Bo & Co won.',
      'Ali%2C%20Bo%20%26%20Co%20won',
    ],
    [
      'quotation marks at the ends left out',
      ['“We wait,” she said.'],
      '“We wait,” she said.',
      'We%20wait%2C%E2%80%9D%20she%20said',
    ],
    [
      'words and marks before and after, where the text comes twice',
      ['He left. She left on Monday. He left again.', 'x'],
      'He left',
      'He%20left,-.%20She%20left',
    ],
    [
      'words before, at the end of a block',
      ['It is over. It is over'],
      'It is over',
      'It%20is%20over,-.%20It%20is',
    ],
    [
      'a duplicate in another paragraph',
      ['Nobody came on Monday.', 'And nobody came late.'],
      'nobody came',
      'And-,nobody%20came,-late',
    ],
    [
      'the first paragraph of two',
      ['One is here.', 'Two is there.'],
      'One is here.\n\nTwo is there.',
      'One%20is%20here',
    ],
  ])('holds %s', (_, paragraphs, text, expected) => {
    const story = storyOf(paragraphs);
    expect(textDirective(story, spanOf(story, text))).toBe(`text=${expected}`);
  });

  it('tells apart a sentence that is the title as well', () => {
    const story = storyOf(['Talks failed, he said on Monday.'], { title: 'Talks failed' });
    expect(textDirective(story, spanOf(story, 'Talks failed'))).toBe('text=Talks%20failed,-%2C%20he%20said');
  });

  it('gives a long text by its first and last words', () => {
    const long = Array.from({ length: 60 }, (_, n) => `word${n}`).join(' ');
    const story = storyOf([`Before. ${long} After.`]);
    expect(textDirective(story, spanOf(story, long))).toBe(
      'text=word0%20word1%20word2%20word3,word56%20word57%20word58%20word59',
    );
  });

  it('is absent where there is no word', () => {
    const story = storyOf(['… --- …']);
    expect(textDirective(story, spanOf(story, '---'))).toBeUndefined();
  });
});

describe('the link', () => {
  const held = (url: string) => linkTo(storyOf(['It was held.'], { url }), { start: 0, end: 12 });

  it.each([
    ['https://news.example/a', 'https://news.example/a#:~:text=It%20was%20held'],
    ['https://news.example/a?b=c', 'https://news.example/a?b=c#:~:text=It%20was%20held'],
    ['https://news.example/a#part', 'https://news.example/a#part:~:text=It%20was%20held'],
    ['https://news.example/a#:~:text=other', 'https://news.example/a#:~:text=It%20was%20held'],
  ])('of %s', (url, expected) => {
    expect(held(url)).toBe(expected);
  });

  it.each(['javascript:alert(1)', 'file:///etc/hosts', 'not an address'])('is absent for %s', (url) => {
    expect(held(url)).toBeUndefined();
  });

  it('is the page alone where the directive would make it too long', () => {
    const url = `https://news.example/${'a'.repeat(2_970)}`;
    expect(held(url)).toBe(url);
    expect(held(`${url}${'a'.repeat(100)}`)).toBeUndefined();
  });
});

/** The matching of the specification, written plainly: the first place, with white space alone between the terms. */
function firstMatch(page: readonly string[], directive: string): string | undefined {
  const parts = directive.replace(/^text=/, '').split(',');
  const prefix = parts[0]?.endsWith('-') ? decodeURIComponent(parts.shift()?.slice(0, -1) ?? '') : '';
  const suffix = parts.at(-1)?.startsWith('-') ? decodeURIComponent(parts.pop()?.slice(1) ?? '') : '';
  const [start = '', end] = parts.map(decodeURIComponent);
  const literal = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+');
  const pattern = [
    prefix && `${literal(prefix)}\\s*`,
    `(?<found>${literal(start)}${end ? `[\\s\\S]*?${literal(end)}` : ''})`,
    suffix && `\\s*${literal(suffix)}`,
  ].join('');
  for (const [n, block] of page.entries()) {
    const found = new RegExp(pattern, 'diu').exec(block)?.indices?.groups?.['found'];
    if (found) return `${n}:${found[0]}+${found[1] - found[0]}`;
  }
  return undefined;
}

describe('for any story whose words tell the place apart', () => {
  const words = fc.array(
    fc.constantFrom('the', 'vote', 'was', 'held', 'again,', 're-run', 'A&B', 'on', 'Monday.'),
    {
      minLength: 3,
      maxLength: 40,
    },
  );

  it('a browser that follows the specification finds exactly the words', () => {
    fc.assert(
      fc.property(
        fc.array(words, { minLength: 1, maxLength: 4 }),
        fc.nat(3),
        fc.nat(30),
        fc.nat(60),
        (texts, b, from, count) => {
          // A number before every word of the chosen block tells the place apart in the end.
          const which = b % texts.length;
          const paragraphs = texts.map((text, n) =>
            text.map((word, w) => (n === which && w % 5 === 0 ? `${word} n${w}` : word)).join(' '),
          );
          const story = storyOf(paragraphs, { title: 'Something else' });
          const block = story.blocks[which] ?? { start: 0, end: 0 };
          const tokens = [...story.body.slice(block.start, block.end).matchAll(/\S+/g)];
          const first = tokens[from % tokens.length];
          const last = tokens[Math.min(tokens.length - 1, (from % tokens.length) + count)];
          if (!first || !last) throw new Error('no words');
          const span = { start: block.start + first.index, end: block.start + last.index + last[0].length };
          const directive = textDirective(story, span) ?? '';
          const shown = story.body.slice(span.start, span.end).replace(/^[^\w]+|[^\w]+$/g, '');
          const at = story.body.indexOf(shown, span.start) - block.start;
          expect(firstMatch(paragraphs, directive)).toBe(`${which}:${at}+${shown.length}`);
        },
      ),
    );
  });

  it('nothing but the directive’s own marks is left bare', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 400 }), fc.nat(50), (text, from) => {
        const story = storyOf([text]);
        const directive = textDirective(story, { start: from % text.length, end: text.length }) ?? 'text=x';
        expect(directive).toMatch(/^text=(?:[^-,&]+-,)?[^-,&]+(?:,[^-,&]+)?(?:,-[^-,&]+)?$/);
      }),
    );
  });
});
