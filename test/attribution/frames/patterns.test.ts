import { describe, expect, test } from 'vitest';
import { saidIn } from '../reading-of-text.ts';

describe('a verb that reports in its pattern', () => {
  test.each([
    [
      'cast as',
      'Ann Lee cast the vote as a choice between two roads.',
      'cast',
      'the vote as a choice between two roads',
    ],
    [
      'painted as',
      'The mayor painted his rival as a friend of the banks.',
      'painted',
      'his rival as a friend of the banks',
    ],
    [
      'likened to',
      'Ann Lee likened the new rule to a tax on bakers.',
      'likened',
      'the new rule to a tax on bakers',
    ],
    [
      'referred to as',
      'Ann Lee referred to the new rule as a tax on bakers.',
      'referred to',
      'the new rule as a tax on bakers',
    ],
    [
      'attributed to',
      'Ann Lee attributed the delay to snow on the line.',
      'attributed',
      'the delay to snow on the line',
    ],
    ['credited with', 'Ann Lee credited the crew with the rescue.', 'credited', 'the crew with the rescue'],
    ['credited to', 'Some studies credit the drop to a new law.', 'credit', 'the drop to a new law'],
    ['compared to', 'Critics compared the mayor to a king of old.', 'compared', 'the mayor to a king of old'],
    ['pointed to', 'Ann Lee pointed to the cost of the bridge.', 'pointed to', 'the cost of the bridge'],
    [
      'questioned why',
      'Ann Lee questioned why the bridge was closed.',
      'questioned',
      'why the bridge was closed',
    ],
    [
      'questioned, over a time',
      'Ann Lee has questioned in recent days whether the bridge is safe.',
      'has questioned',
      'whether the bridge is safe',
    ],
    [
      'queried whether',
      'The Harbour Post queried whether the bridge was safe.',
      'queried',
      'whether the bridge was safe',
    ],
    [
      'talked about how',
      'Ann Lee talked about how the flood had begun.',
      'talked about',
      'how the flood had begun',
    ],
    [
      'made it clear',
      'Ann Lee made it clear to drivers on Monday that the bridge would close.',
      'made it clear',
      'the bridge would close',
    ],
    [
      'accepted that',
      'Ann Lee accepted that she had seen the bridge only twice.',
      'accepted',
      'she had seen the bridge only twice',
    ],
    ['recorded that', 'The minutes record that the mayor left early.', 'record', 'the mayor left early'],
    ['was adamant', 'The mayor was adamant that the bridge was safe.', 'was adamant', 'the bridge was safe'],
    [
      'remembered as',
      'Ann Lee remembered the mayor as fun to be around.',
      'remembered',
      'the mayor as fun to be around',
    ],
    [
      'found no evidence',
      'An inquiry found no evidence that the bridge was unsafe.',
      'found',
      'no evidence that the bridge was unsafe',
    ],
    ['applauded', 'Ann Lee applauded the ruling of the court.', 'applauded', 'the ruling of the court'],
    [
      'attacked for',
      'Ann Lee attacked the mayor for wasting time.',
      'attacked',
      'the mayor for wasting time',
    ],
    [
      'defended a decision',
      'Ann Lee defended her decision to close it.',
      'defended',
      'her decision to close it',
    ],
    [
      'expressed support for',
      'Ann Lee expressed her support for the new bridge.',
      'expressed',
      'her support for the new bridge',
    ],
    [
      'voiced doubts about',
      'Residents voiced grave doubts about the bridge.',
      'voiced',
      'grave doubts about the bridge',
    ],
    [
      'raised questions about',
      'Ann Lee has raised questions about how the bridge fell.',
      'has raised questions about',
      'how the bridge fell',
    ],
    ['made the case for', 'Ann Lee made the case for a new bridge.', 'made the case for', 'a new bridge'],
    [
      'appealed to somebody to',
      'The mayor appealed to the drivers to wait until May.',
      'appealed to',
      'the drivers to wait until May',
    ],
    ['appealed for', 'Ann Lee appealed for calm in the town.', 'appealed for', 'calm in the town'],
    [
      'directed that',
      'Ann Lee directed that the road be closed by May.',
      'directed',
      'the road be closed by May',
    ],
    [
      'prayed the court to',
      'The lawyer prayed the court to fix a day in May.',
      'prayed',
      'the court to fix a day in May',
    ],
    ['held that', 'The judge held that the road was open to all.', 'held', 'the road was open to all'],
    [
      'was of the view that',
      'Ann Lee was of the view that the bridge was safe.',
      'was of the view',
      'the bridge was safe',
    ],
    [
      'were also of the opinion that',
      'Residents were also of the opinion that the bridge was old.',
      'were also of the opinion',
      'the bridge was old',
    ],
  ])('%s', (_, body, cue, what) => {
    expect(saidIn(body)).toMatchObject([{ cue, what }]);
  });
});

describe('the same verb for what somebody does', () => {
  test.each([
    ['a ballot', 'Ann Lee cast a ballot in the town hall.'],
    ['a wall', 'Ann Lee painted the wall of the school.'],
    ['no object', 'Sales rose by a third compared to last year.'],
    ['what numbers show', 'The findings point to a rise in prices.'],
    ['what is shown by hand', 'Referee Ann Lee pointed to the spot after an hour.'],
    ['of a driver', 'Officers questioned the driver of the van.'],
    ['a noun', 'There are many questions about how the bridge fell.'],
    ['a topic', 'Ann Lee talked about the flood.'],
    ['what happened', 'The result made it clear that the bridge would close.'],
    ['nobody’s', 'It was clear that the bridge would close.'],
    ['passive', 'The mayor was likened to a king of old.'],
    ['whose work it is', 'A painting attributed to Ann Lee was sold to the museum.'],
    ['an account', 'The bank credited the account on Monday.'],
    ['a part', 'Ann Lee voiced the king in a film for children.'],
    ['what a deed led to', 'Ann Lee left, raising questions about the firm.'],
    ['money', 'Ann Lee raised funds for the bridge.'],
    ['what numbers do', 'The numbers made the case for a new bridge.'],
    ['what is remembered', 'Ann Lee remembered the key as she left.'],
    ['what is come upon', 'Ann Lee found the evidence in a box.'],
    ['a crowd', 'After the song the drivers applauded.'],
    ['an attack', 'Soldiers attacked the town for three days.'],
    ['attacks', 'Ann Lee won with appeals to drivers and attacks on her rival as being weak.'],
    ['a title', 'Ann Lee defended her title in Ulm.'],
    ['not done', 'Some were unhappy with comparing the mayor to a king.'],
    ['denied', 'Ann Lee never questioned whether the bridge was safe.'],
    ['whom something pleases', 'Her song appealed to drivers to some degree.'],
    ['who goes to law', 'Ann Lee appealed to the Supreme Court to save the bridge.'],
    ['a noun', 'The town has made two appeals for money.'],
    ['a prayer', 'Ann Lee prayed to win.'],
    ['an office', 'Ann Lee held that office in May.'],
    ['an offer', 'The town accepted that offer in May.'],
    ['a song', 'Ann Lee recorded that song in May.'],
    ['a play', 'Ann Lee directed the play that opened in May.'],
    ['what is seen', 'It was one of the views that she loved.'],
  ])('%s', (_, body) => {
    expect(saidIn(body)).toEqual([]);
  });
});
