import { lowerAt, type Pattern } from './pattern.ts';

const opinions = /^(?:view|opinion|belief)$/;

export const ofTheView: Pattern = {
  name: 'was of the view that',
  why: '“Lee was of the view that it was safe”: holds and tells an opinion; “a picture of the view that she loved” has no clause of hers',
  forms: new Map([
    ['is', 's'],
    ['are', 'base'],
    ['was', 'past'],
    ['were', 'past'],
  ]),
  like: 'say',
  reports: 'clause',
  ofPeople: true,
  endOf: (reading, at) => {
    const of = [at + 1, at + 2].find((place) => lowerAt(reading, place) === 'of');
    return of !== undefined &&
      lowerAt(reading, of + 1) === 'the' &&
      opinions.test(lowerAt(reading, of + 2)) &&
      lowerAt(reading, of + 3) === 'that'
      ? of + 3
      : undefined;
  },
};
