import { describe, expect, test } from 'vitest';
import { isNounPlace } from '../../../src/attribution/frames/noun-place.ts';
import { readingOf } from '../../../src/attribution/reading.ts';
import { blocksOf } from '../../../src/story/blocks.ts';
import { sentencesOf } from '../../../src/story/sentences.ts';

const isNounIn = (body: string, word: string): boolean => {
  const { tokens } = readingOf(body, sentencesOf(body, blocksOf(body)));
  return isNounPlace(
    tokens,
    tokens.findIndex(({ lower }) => lower === word),
  );
};

describe('a word like a verb of saying is a noun, or tells how a noun is', () => {
  test.each([
    ['charge', 'He got a more serious charge of theft.'],
    ['call', 'She paid an impromptu social call on Bo Diaz.'],
    ['message', 'She has a new and more personal campaign message: it is late.'],
    ['reports', 'She relied on so-called “late night” reports that the board has.'],
    ['report', 'He wrote a “late night” report.'],
    ['say', 'The court has the final say on the bridge.'],
    ['state', 'They have seats in this state that both want.'],
    ['promising', 'It was an awkward but promising change for Ulm.'],
    ['pledged', 'She won most of the regular, pledged delegates.'],
    ['proposed', 'He commented on proposed market rules.'],
    ['alleged', 'The first alleged payment was made in Ulm.'],
    ['reported', 'The second reported case was mild.'],
    ['hopes', 'The vote is raising Democratic hopes for a big win.'],
    ['call', 'As drivers, hospital staff, call handlers and clerks left, it rained.'],
    ['claims', 'The paper rated 22 of Danish claims as false.'],
    ['claims', 'She sought to disprove claims of fraud.'],
    ['text', 'The title and text of the law are old.'],
    ['pledges', 'The current pledges countries have made would do.'],
    ['remarks', 'The paper holds Ann Lee’s recent remarks about the bridge.'],
  ])('%s: %s', (word, body) => {
    expect(isNounIn(body, word)).toBe(true);
  });

  test.each([
    ['say', 'A small but growing number say the bridge is old.'],
    ['report', 'Nurses, who work nights, report problems and long hours.'],
    ['question', 'Officers, with a dog, question drivers and clerks.'],
    ['claim', 'A rather small minority claim it is old.'],
    ['say', 'A small group of drivers and local crew say the bridge is old.'],
    ['reports', '“It is late” reports the BBC.'],
    ['boast', 'Drivers laugh and boast of their cars.'],
    ['say', 'Drivers in the town say on most days it is shut.'],
    ['prove', 'Does this prove that it is old?'],
    ['state', 'These state that it is old.'],
    ['promising', 'Ann Lee is promising change for Ulm.'],
    ['pledged', 'Ann Lee pledged help for Ulm.'],
    ['proposed', 'The firm she works for proposed new rules.'],
    ['claimed', 'Two men came. The first claimed the boat.'],
    ['alleged', 'Two men came. The first alleged that it was old.'],
    ['hopes', 'A Democrat hopes for a big win.'],
    ['claims', 'Ann Lee’s father claims it is old.'],
  ])('should NOT, %s: %s', (word, body) => {
    expect(isNounIn(body, word)).toBe(false);
  });
});
