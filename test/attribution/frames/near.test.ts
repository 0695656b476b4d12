import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Frame, framesNear } from '../../../src/attribution/frames/frame.ts';

const cueAt = (from: number): Frame => ({
  kind: 'verb',
  unit: 0,
  from,
  to: from + 1,
  inverted: false,
  negated: false,
  hypothetical: false,
});

const places = fc.uniqueArray(fc.nat(400), { maxLength: 120 }).map((all) => all.sort((a, b) => a - b));

test('a sentence that somebody wrote keeps all its cues; of more, eight on either side of the place are looked at', () => {
  fc.assert(
    fc.property(places, fc.nat(400), (all, at) => {
      const cues = all.map(cueAt);
      const near = framesNear(cues, at);
      if (cues.length <= 16) expect(near).toEqual(cues);
      else
        expect(near).toEqual([
          ...cues.filter(({ from }) => from < at).slice(-8),
          ...cues.filter(({ from }) => from >= at).slice(0, 8),
        ]);
    }),
  );
});
