import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { copyOf } from '../../../src/story/versions/copy.ts';
import { bandsOf, containment, shinglesOf } from '../../../src/story/versions/fingerprint.ts';
import { urlKey } from '../../../src/story/versions/url-key.ts';

const paragraphs = [
  'The mountain railway between Oberau and the Kessel pass will run again from Saturday, four months after a rock slide buried 300 metres of its track.',
  'Engineers had to blast two boulders the size of houses and to hang nets above the line, the company said, while villagers were carried by bus over the old road.',
  '"We would rather open late than twice," said Petra Hohl, who leads the railway. She put the cost at 4.1 million francs, of which the canton pays half.',
  'Trains will run every hour until the autumn, and tickets that were bought before the slide stay valid for a year.',
];
const agency = { body: paragraphs.join('\n\n'), published: '2025-06-11' };

describe('a copy', () => {
  test.each([
    ['word for word', agency.body],
    ['in other marks and capitals', agency.body.replaceAll('"', '”').toUpperCase()],
    ['cut at its end', paragraphs.slice(0, 3).join('\n\n')],
    ['with a line that names the agency', `OBERAU (Alpine Press) - ${agency.body}`],
    ['two days later', agency.body, '2025-06-13'],
  ])('%s', (_, body, published = agency.published) => {
    expect(copyOf({ body, published }, agency)).toBeGreaterThanOrEqual(0.9);
  });

  test.each([
    [
      'a story with more in it',
      `${agency.body}\n\nThe pass road will close for lorries in the meantime, the canton’s police said on Wednesday evening.`,
    ],
    ['the same report with another figure', agency.body.replace('300 metres', '310 metres')],
    ['another story', 'A wholly different story about the price of bread in the valley. '.repeat(8)],
    ['too short to tell', paragraphs[3] ?? ''],
    ['nothing', ''],
  ])('is not %s', (_, body) => {
    expect(copyOf({ body, published: agency.published }, agency)).toBeUndefined();
  });

  test('is not what was said in the same words weeks later', () => {
    expect(copyOf({ ...agency, published: '2025-07-20' }, agency)).toBeUndefined();
  });
});

describe('bands', () => {
  const text = fc
    .array(fc.stringMatching(/^[a-z]{1,4}$/), { minLength: 60, maxLength: 120 })
    .map((words) => words.join(' '));

  test('a body shares every band with itself, and bands fit a whole number', () => {
    fc.assert(
      fc.property(text, (body) => {
        const bands = bandsOf(shinglesOf(body));
        expect(bands).toEqual(bandsOf(shinglesOf(body)));
        expect(bands.every(Number.isSafeInteger)).toBe(true);
        expect(new Set(bands).size).toBe(16);
      }),
    );
  });

  test('what loses its last tenth still collides, what is wholly other does not', () => {
    const words = Array.from({ length: 400 }, (_, i) => `w${(i * 7919) % 1000}`);
    const whole = shinglesOf(words.join(' '));
    const cut = shinglesOf(words.slice(0, 360).join(' '));
    const other = shinglesOf(words.map((word) => `${word}x`).join(' '));
    expect(containment(cut, whole)).toBe(1);
    expect(containment(whole, cut)).toBeCloseTo(0.9, 1);
    expect(new Set(bandsOf(whole)).intersection(new Set(bandsOf(cut))).size).toBeGreaterThan(4);
    expect(new Set(bandsOf(whole)).intersection(new Set(bandsOf(other))).size).toBe(0);
  });

  test('text without spaces has shingles too', () => {
    expect(shinglesOf('東京の港は月曜日から六週間閉鎖される').size).toBeGreaterThan(10);
  });
});

describe('one page, one key', () => {
  test.each([
    ['https://www.gazette.example/a/b/', 'gazette.example/a/b'],
    ['http://m.gazette.example/a/b?utm_source=x&fbclid=1#top', 'gazette.example/a/b'],
    ['https://GAZETTE.example/a/b/amp/', 'gazette.example/a/b'],
    ['https://gazette.example/story?id=7&page=2', 'gazette.example/story?id=7&page=2'],
    ['https://gazette.example/story?page=2&id=7', 'gazette.example/story?id=7&page=2'],
    ['https://gazette.example:8080/', 'gazette.example:8080'],
  ])('%s is %s', (url, key) => {
    expect(urlKey(url)).toBe(key);
  });

  test.each(['', 'harbour', 'file:///tmp/a.html', 'mailto:a@b.example', 'https://'])(
    '%j is no page',
    (url) => {
      expect(urlKey(url)).toBeUndefined();
    },
  );

  test.each([
    ['https://gazette.example/story?id=7', 'https://gazette.example/story?id=8'],
    ['https://gazette.example/a', 'https://wire.example/a'],
    ['https://gazette.example/A', 'https://gazette.example/a'],
  ])('%s is not %s', (one, other) => {
    expect(urlKey(one)).not.toBe(urlKey(other));
  });
});
