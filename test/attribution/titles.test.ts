import { describe, expect, test } from 'vitest';
import { saidIn } from './reading-of-text.ts';

const quotedIn = (body: string): readonly string[] =>
  saidIn(body).flatMap(({ type, what }) => (type === 'indirect' ? [] : [what]));

describe('titles of works belong to nobody', () => {
  test.each([
    ['a film', 'Ann Lee acted in the movie “Sharks of the North Sea”.', '“Sharks of the North Sea”'],
    ['who makes it', 'Ann Lee, host of “The Late Hour with Lee”, said no.', '“The Late Hour with Lee”'],
    ['an outlet’s', 'Ann Lee told Yonhap’s “Good Morning Ulm” that she would leave.', '“Good Morning Ulm”'],
    ['a programme', 'Ann Lee said on “Meet the Mayor” that she would leave.', '“Meet the Mayor”'],
    ['called so', 'Ann Lee has a site called “The Bridge of Ulm”.', '“The Bridge of Ulm”'],
  ])('%s', (_, body, title) => {
    expect(quotedIn(body)).not.toContain(title);
  });

  test.each([
    ['a chant', 'Ann Lee led a chant of “Vote Them Out” on Monday.', '“Vote Them Out”'],
    ['small words', 'Ann Lee called the film “a waste of time and money”.', '“a waste of time and money”'],
    ['behind a mark', 'Ann Lee said: “Meet Mayor Diaz.”', '“Meet Mayor Diaz.”'],
  ])('should NOT: %s', (_, body, quoted) => {
    expect(quotedIn(body).join()).toContain(quoted);
  });
});
