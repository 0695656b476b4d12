import { describe, expect, test } from 'vitest';
import { saidIn } from './reading-of-text.ts';

const whoIn = (body: string): readonly (string | undefined)[] => saidIn(body).map(({ who }) => who);

describe('what is done, not said', () => {
  test.each([
    ['called off', 'Vale has called off 38 dates.'],
    ['that nothing happened', 'No injuries were reported in the attack.'],
    ['what a correction takes back', 'An earlier version of this article said the bridge was shut.'],
    ['praise beside blame', 'The mayor has drawn both praise for the plan and blame for its cost.'],
    ['called up', 'Ann Lee called up the reserve.'],
    ['written off', 'Ann Lee wrote off the debt.'],
    ['a plea before a court', 'Ann Lee pleaded guilty to 14 counts.'],
    ['its denial', 'Ann Lee pleaded not guilty to 14 counts.'],
    ['who is accused', 'A former nurse accused of poisoning three patients walked free.'],
    ['put somewhere', 'Ann Lee put the box at the door.'],
    ['put at a place with a number of words', 'Ann Lee put the card in the box.'],
    ['ruled a country', 'Ann Lee ruled Ulm from 1990.'],
    ['come upon', 'Ann Lee found the box at the door.'],
    ['a lie told', 'The minister told a deliberate lie.'],
    ['contempt shown', 'Ann Lee showed contempt for the court.'],
    ['who wrote it', 'The memo was written by Ann Lee in May.'],
    ['what a participle tells of', 'A second paper, posted last week, is longer.'],
    ['told of it, behind a comma', 'Ann Lee, told of the result, smiled.'],
    ['found by somebody', 'Divers of the company found the box in March.'],
    ['settled by it', 'The vote, the second in May, determined the outcome.'],
    ['found so', 'Ann Lee found it hard to leave.'],
    ['settled', 'The vote determined the outcome.'],
    ['handed in', 'Ann Lee submitted the plans to the council.'],
    ['declared bankrupt', 'Ann Lee was declared bankrupt in 2006.'],
    ['asked how often', 'Asked three times, Ann Lee smiled.'],
    ['refused entry', 'The team had been denied visas for the trip.'],
    ['refused to somebody', 'Ann Lee denied them entry on Monday.'],
    ['a goal conceded', 'Ann Lee conceded a late penalty.'],
    ['lives taken', 'The flood claimed 62 lives.'],
    ['a title taken', 'Ann Lee claimed the title in March.'],
    ['what carries words', 'Ann Lee posted a short message on Instagram.'],
    ['a letter', 'Ann Lee wrote a letter to the mayor.'],
    ['what people were offered', 'Plot holders were offered land near the river.'],
    ['an appeal dismissed', 'The scheme was refused in 2023, and an appeal was dismissed by an inspector.'],
    ['told of something', 'Ann Lee was told of the decision on Sunday.'],
    ['what only seems to be shown', 'The clip appeared to show Ann Lee promising to close the bridge.'],
    ['when somebody conceded', 'Ann Lee conceded shortly after 10 p.m.'],
  ])('%s', (_, body) => {
    expect(saidIn(body)).toEqual([]);
  });
});

describe('said all the same', () => {
  test.each([
    ['a call for something', 'Ann Lee called for a new bridge.', ['Ann Lee']],
    ['an accusation', 'Ann Lee accused the builder of neglect in a letter.', ['Ann Lee']],
    ['who was told to leave', 'Residents told to leave said they had nowhere to go.', ['Residents']],
    ['pleaded with somebody', 'Ann Lee pleaded with the council to wait.', ['Ann Lee']],
    ['conceded something after a time', 'Ann Lee conceded on Monday that the bridge is old.', ['Ann Lee']],
    ['a ruling', 'Speaker Ann Lee has ruled that the vote will be public.', ['Speaker Ann Lee']],
    ['a finding', 'The inquiry found that the bridge was unsafe.', ['The inquiry']],
    ['as somebody put it', 'The bridge, as Ann Lee put it, is “a mess”.', ['Ann Lee']],
    ['who is asked, behind a comma', 'Ann Lee, asked whether it was safe, smiled.', [undefined]],
    ['who asks, behind an apposition', 'Ann Lee, the mayor, asked whether it was safe.', ['Ann Lee']],
    ['found, after what was found', 'The bridge was unsafe, the inquiry found.', ['the inquiry']],
    ['ruled on a day', 'The vote is open, the court ruled on Friday.', ['the court']],
    ['found by a poll', 'A poll by Yonhap found most drivers against the bridge.', ['A poll']],
    ['pointed out', 'Ann Lee pointed out that the bridge is old.', ['Ann Lee']],
    ['made clear', 'Ann Lee made clear that the bridge will close.', ['Ann Lee']],
    ['a submission', 'Ann Lee submitted that the bridge was safe.', ['Ann Lee']],
    ['a reckoning', 'Ann Lee reckoned she had lost £3,000.', ['Ann Lee']],
    ['a denial', 'Ann Lee has denied wrongdoing.', ['Ann Lee']],
    ['denied by somebody', 'The claim was denied by Ann Lee.', ['Ann Lee']],
    ['responsibility', 'The group claimed responsibility for the attack.', ['The group']],
    ['a claim', 'Ann Lee claimed that the bridge was safe.', ['Ann Lee']],
    ['a message with its words', 'Ann Lee posted a message: “The bridge is safe.”', ['Ann Lee']],
    ['what is seen to be said', 'The clip shows Ann Lee promising to close the bridge.', ['Ann Lee']],
    ['a claim dismissed', 'Ann Lee dismissed the claim as nonsense.', ['Ann Lee']],
    ['told a room', 'The bridge is old, Ann Lee told a news conference.', ['Ann Lee']],
    ['told that', 'Ann Lee was told that the bridge was safe.', [undefined]],
    ['warned, within what somebody said', 'Ann Lee said that residents had been warned.', ['Ann Lee']],
    ['conceded a mistake', 'Ann Lee conceded a mistake had been made.', ['Ann Lee']],
    ['put at an amount', 'The Red Cross put the number of displaced at 120,000.', ['The Red Cross']],
  ])('%s', (_, body, who) => {
    expect(whoIn(body)).toEqual(who);
  });
});
