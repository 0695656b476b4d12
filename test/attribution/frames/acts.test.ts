import { describe, expect, test } from 'vitest';
import { isAct } from '../../../src/attribution/frames/acts/acts.ts';
import { readingOf } from '../../../src/attribution/reading.ts';
import { blocksOf } from '../../../src/story/blocks.ts';
import { sentencesOf } from '../../../src/story/sentences.ts';

const isActIn = (body: string, verb: string): boolean => {
  const reading = readingOf(body, sentencesOf(body, blocksOf(body)));
  return isAct(
    reading,
    reading.tokens.findIndex(({ lower }) => lower === verb),
  );
};

/** Acts that nothing would be shown of in so short a text, whatever rule there is: the rules by themselves. */
describe('a reporting verb tells an act', () => {
  test.each([
    ['invited', 'Ann Lee invited two drivers.'],
    ['told', 'The minister told a deliberate lie.'],
    ['showed', 'Ann Lee showed contempt for the court.'],
    ['say', 'It is harder than, say, a sale.'],
    ['thanks', 'They won thanks to late votes.'],
    ['state', 'Ann Lee and state Senator Carla Diaz left.'],
    ['called', 'A dog called Rex slept through the storm.'],
    ['called', 'The talks, called the Ulm Round, began on Monday.'],
    ['called', 'She gave money to a super PAC called Future9 funded by builders.'],
    ['called', 'There are four ways, including one called slow growth.'],
    ['recalled', 'Ulm recalled its ambassador the next day.'],
    ['argued', 'Ann Lee, who has argued a number of cases before the court, left.'],
    ['adds', 'The rise adds £20 a year to the bill.'],
    ['adding', 'It has a simple rule, adding one digit each time.'],
    ['maintained', 'The firm maintained high costs in May.'],
    ['mentioned', 'She barely mentioned the bridge in the hall.'],
    ['implied', 'It is implied that the bridge will close.'],
    ['wrote', 'It was the foreign power that wrote its laws.'],
    ['write', 'They used the pens to write notes to the team.'],
    ['writing', 'Judge Ann Lee, writing for the majority, smiled.'],
    ['responded', 'Ann Lee responded to accusations that she lied.'],
    ['responding', 'Ann Lee was responding to questions about the bridge.'],
    ['responded', 'Ann Lee responded by using Ulm to show that it is old.'],
    ['ordered', 'The company has ordered extra fuel for its ferries.'],
    ['ordered', 'The firm ordered 20 buses.'],
    ['posted', 'The person who posted it was sorry.'],
    ['read', 'Relatives read statements to a full room.'],
    ['commented', 'The group commented on the new rules in May.'],
    ['reported', 'The paper, which reported on her fees, has closed.'],
    ['finding', 'The research firm is good at finding gaps between the two.'],
    ['dismissed', 'All but 45 of the cases were dismissed.'],
    ['admitted', 'Two drivers were admitted to hospital.'],
    ['denied', 'The party denied Ann Lee a last photograph.'],
    ['wrote', 'She wrote a song, but she said of it: “It is old.”'],
    ['echoing', 'The paper praised the plan, echoing Ann Lee.'],
    ['reflecting', 'Reflecting the mood of the town, Ann Lee left.'],
    ['greeted', 'Ann Lee greeted two drivers as they came in.'],
    ['allowed', 'It allowed her to “breathe” again.'],
    ['reported', 'Ann Lee reported daily to the mayor.'],
    ['asking', 'The firm is known for asking guests odd questions to see how they do.'],
    ['called', 'They left after the race was called Tuesday.'],
    ['cited', 'The Ulm Bureau cited in the book does not exist.'],
    ['denying', 'Ann Lee called for denying entry to all drivers.'],
    ['boasts', 'The town still boasts just the one bridge.'],
    ['tweeting', 'Ann Lee left, tweeting out a picture.'],
    ['posted', 'Ann Lee posted a comment of her own, saying, “It is old.”'],
    ['wrote', 'He wrote under the pseudonym “Rex Vale,” but it did not help.'],
    ['saying', 'Anyone can lose by saying something silly.'],
    ['contend', 'They had to contend with the storm.'],
    ['challenging', 'It will prove challenging for drivers to win.'],
    ['began', 'Ann Lee began taking calls for her “Old Road” show.'],
    ['began', 'Through the “dark glass” she began to see it.'],
  ])('%s: %s', (verb, body) => {
    expect(isActIn(body, verb)).toBe(true);
  });

  test.each([
    ['invited', 'Ann Lee invited drivers to speak.'],
    ['told', 'The minister told drivers that it is safe.'],
    ['showed', 'The report showed that the bridge is old.'],
    ['say', 'Critics say the bridge is old.'],
    ['thanks', 'Ann Lee thanks the drivers.'],
    ['state', 'Critics state the bridge is old.'],
    ['called', 'A critic called Ann Lee weak.'],
    ['called', 'Ann Lee, the mayor, called the bridge unsafe.'],
    ['called', 'No one called the plan wise.'],
    ['ordered', 'Ann Lee ordered limits on fuel.'],
    ['ordered', 'Ann Lee ordered buses to stop.'],
    ['replied', 'Ann Lee replied to him that it is old.'],
    ['responded', 'Ann Lee responded to the vote: “It is over.”'],
    ['recalled', 'Ann Lee recalled the ambassador had left.'],
    ['argued', 'Ann Lee argued the case was weak.'],
    ['adding', 'Ann Lee left, adding one more bridge would close.'],
    ['maintained', 'Ann Lee maintained drivers were safe.'],
    ['mentioned', 'She often mentioned that the bridge is old.'],
    ['implied', 'Ann Lee implied that the bridge will close.'],
    ['wrote', 'Ann Lee wrote the bridge was old.'],
    ['read', 'The letter read: “It is old.”'],
    ['commented', 'Ann Lee commented that the bridge is old.'],
    ['reported', 'The paper reported on Monday that the bridge is old.'],
    ['reported', 'The paper reported on how the bridge fell.'],
    ['found', 'Research found the bridge unsafe.'],
    ['dismissed', 'The claims were dismissed as false.'],
    ['admitted', 'It was admitted that the bridge is old.'],
    ['denied', 'Ann Lee denied the notion that it is old.'],
    ['wrote', 'She wrote a song of four words: “It is so old.”'],
    ['added', 'The road is shut, added the mayor.'],
    ['greeted', 'Ann Lee greeted the vote as a victory.'],
    ['allowed', 'Ann Lee allowed that it is old.'],
    ['asked', 'Ann Lee asked a question about the bridge.'],
    ['called', 'Ann Lee called Friday for a vote.'],
    ['cited', 'Ann Lee cited in her book the cost of the bridge.'],
    ['denied', 'Ann Lee denied responsibility for the fall.'],
    ['posted', 'Ann Lee posted a line: “It is old,” saying no more.'],
    ['wrote', 'He wrote under the picture: “It is old.”'],
    ['said', 'Ann Lee said something was wrong.'],
    ['contended', 'Ann Lee contended that it is old.'],
    ['challenging', 'Ann Lee left, challenging the claim that it is old.'],
    ['began', '“It is over,” Ann Lee began.'],
  ])('should NOT, %s: %s', (verb, body) => {
    expect(isActIn(body, verb)).toBe(false);
  });
});
