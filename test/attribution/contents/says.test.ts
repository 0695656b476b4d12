import { describe, expect, test } from 'vitest';
import { saysSomething } from '../../../src/attribution/contents/says.ts';
import { tokenFrom } from '../../../src/attribution/reading.ts';
import { questionIn } from './question-of-text.ts';

/** Whether some words of a text are worth showing as what its first cue reports. */
const isSaidIn = (body: string, words: string): boolean => {
  const question = questionIn(body);
  const { tokens } = question.reading;
  const start = body.indexOf(words);
  return saysSomething(question, {
    from: tokenFrom(tokens, start),
    to: tokenFrom(tokens, start + words.length - 1) + 1,
  });
};

describe('words that a cue seems to report, and nobody said', () => {
  test.each([
    ['whom it was told', 'Ann Lee complained to the mayor at once.', 'the mayor at once'],
    ['whom it was told, by name', 'Ann Lee admitted to the Courier.', 'to the Courier'],
    ['with whom', 'Ann Lee argued with her brother over the boat.', 'her brother over the boat'],
    ['at whom', 'Ann Lee shouted at the driver.', 'the driver'],
    ['a clause without its verb', 'When drivers, Ann Lee said, it is late.', 'When drivers'],
    ['a clause that goes on', 'The report which Ann Lee cited.', 'The report which'],
    ['an opening', 'All in all, it is more than Ann Lee promised.', 'All in all'],
    ['of what', 'Here are nine things Ann Lee said about drivers in June.', 'about drivers in June'],
    ['an object', 'It is one of the things that Ann Lee has said.', 'It is one of the things that'],
    ['how', 'Ann Lee responded as if she was hurt.', 'as if she was hurt'],
    ['when', 'Ann Lee reported late Thursday.', 'late Thursday'],
    ['by what', 'Ann Lee concluded by thanking the drivers.', 'by thanking the drivers'],
    ['to whom it was done', 'Ferry firms have been criticised for the delay.', 'Ferry firms'],
    ['what was made known', 'That picture was mocked 300 times.', 'That picture'],
    ['what stands for a verb', 'She stayed, as Ann Lee had urged her to do.', 'to do'],
    ['what stands for words', 'Ann Lee told her so.', 'her so'],
    ['what somebody had first', 'Her exit was first reported by Ann Lee.', 'Her exit'],
    ['nothing of it', 'The deal says nothing about songs.', 'nothing about songs'],
    ['a cry', 'Ann Lee called for help.', 'help'],
    ['what is joined to others', 'The party won, adding towns like Ulm.', 'towns like Ulm'],
    ['what goes on', 'Ann Lee began the works.', 'the works'],
    ['what stands for a sentence', '“It is old.” Those were the words of Ann Lee.', 'Those were the'],
    [
      'what was done meanwhile',
      'While it rained, Ann Lee posted, for about an hour, the whole list.',
      'While it rained',
    ],
    ['what is named', 'Bo Diaz came for what Ann Lee called “a ruin.”', 'what'],
    ['when, by a clock', 'Ann Lee conceded shortly after 10 p.m.', 'shortly after 10 p.m.'],
    [
      'in what state it was said',
      'With doubts growing, Ann Lee called on the firm to wait.',
      'With doubts growing',
    ],
    ['what is shown', 'Ann Lee posted a photo with “Over” on Monday.', 'a photo with “Over” on Monday'],
    ['what is sent', 'Ann Lee emailed her complaint to the mayor.', 'her complaint to the mayor'],
    ['what is done by hand', 'Ann Lee signalled him to pull over.', 'him to pull over'],
    ['when, by an event', 'Ann Lee conceded hours after the count.', 'hours after the count'],
  ])('%s: %s', (_, body, words) => {
    expect(isSaidIn(body, words)).toBe(false);
  });

  test.each([
    ['what it was', 'Ann Lee confirmed to Reuters the sale of the bridge.', 'Reuters the sale of the bridge'],
    ['blame', 'Ann Lee blamed Italy for the delay.', 'Italy for the delay'],
    ['a clause that is posted', 'Ann Lee posted the bridge was shut.', 'the bridge was shut'],
    ['what is signalled', 'Ann Lee signalled she would leave.', 'she would leave'],
    ['what is added', 'Ann Lee spoke, adding the bridge was old.', 'the bridge was old'],
    ['a figure', 'Ann Lee said about 40 drivers had left.', 'about 40 drivers had left'],
    ['a pronoun', 'No one should do that, Ann Lee said.', 'No one should do that'],
    ['what is denied', 'It is a charge that Ann Lee denied.', 'a charge that'],
    ['a clause', 'Ann Lee said the bridge is old.', 'the bridge is old'],
    ['a clause before its passive', 'The bridge will close, it was announced.', 'The bridge will close'],
    ['what to do', 'Ann Lee urged her to do more.', 'to do more'],
    ['what the report follows', 'A bridge over the river, as Ann Lee promised.', 'A bridge over the river'],
    ['an answer', 'Ann Lee replied to say it was late.', 'to say it was late'],
    [
      'what is answered by nobody',
      'Ann Lee says by Friday the bridge is open.',
      'by Friday the bridge is open',
    ],
    [
      'what closes with who is given',
      'Among members, most boats leak, according to Ann Lee.',
      'Among members, most boats leak',
    ],
    ['what is agreed with', 'Ann Lee agreed with the decision.', 'the decision'],
    ['a clause with nothing in it', 'Ann Lee said nothing was wrong.', 'nothing was wrong'],
    ['a plea', 'The council urged restraint.', 'restraint'],
    ['what is called for', 'The council called for unity.', 'unity'],
    ['an order', 'The judge ordered that the road be closed.', 'the road be closed'],
    ['a warning', 'The council warned of floods.', 'floods'],
    ['what answers', 'Because it was late, Ann Lee said.', 'Because it was late'],
    ['what its main clause follows', 'While it rained, Ann Lee said, it was safe.', 'While it rained'],
    ['what is wanted', 'Ann Lee called for calm.', 'calm'],
    ['yes', 'Ann Lee said yes.', 'yes'],
    ['how much', 'Ann Lee pledged nearly in tears to try.', 'nearly in tears to try'],
  ])('should NOT, %s: %s', (_, body, words) => {
    expect(isSaidIn(body, words)).toBe(true);
  });
});
