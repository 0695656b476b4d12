import { describe, expect, test } from 'vitest';
import { saidIn } from '../reading-of-text.ts';

const whoIn = (body: string): readonly (string | undefined)[] => saidIn(body).map(({ who }) => who);

describe('the subject that stands right before a cue', () => {
  test.each([
    ['a thing that reads', 'Bo Diaz left the hall in a shirt that read “Free the dogs.”', 'a shirt'],
    [
      'a thing that says it',
      'The listing was replaced at noon by a note that said, “Sorry, it has been sold.”',
      'a note',
    ],
    [
      'who calls them so, in a clause of time',
      'These wealthy donors were upset after Lee called bankers “fat cats” and left.',
      'Lee',
    ],
    [
      'who calls them so, in what is reported',
      'She pointed to reports that Lee called the driver “Miss Piggy” on the bus.',
      'Lee',
    ],
    ['what many call it', 'Ulm beat Dorton to the title in a game many are calling a “classic.”', 'many'],
    [
      'who signed what calls it so',
      'Ann Lee was speaking after a group of 40 drivers signed an open letter calling the film “a disgrace.”',
      'a group of 40 drivers',
    ],
    [
      'should NOT: whom somebody attacks, before a participle',
      'Ann Lee criticized Diaz, calling him “a total stiff.”',
      'Ann Lee',
    ],
    [
      'should NOT: what a description ends with',
      'Ann Lee, the reporter who spoke with clerk Carla Holt called the plan “unsafe.”',
      'Ann Lee',
    ],
  ])('%s', (_, body, who) => {
    expect(whoIn(body)).toContain(who);
  });
});
