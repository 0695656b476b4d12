import { lexicon } from '../../../story/lexicon.ts';
import { lowerAt } from '../../../story/mentions/tokens.ts';
import type { Reading } from '../../reading.ts';
import { verbGroup } from '../group.ts';
import { afterMention } from '../subjects.ts';
import { type ActRule, words } from './act.ts';
import { hasWordsBeside } from './beside.ts';
import { objectAfter } from './object.ts';

const scores: ReadonlySet<string> = new Set(lexicon('scores'));
const players: ReadonlySet<string> = new Set(lexicon('players'));
const stages = words('set game match frame tie fight round');
const wins = words('win victory result place spot title promotion survival relegation defeat');

/** "two early goals", "a try": within a few words of a number or an article. */
const isCounted = ({ tokens }: Reading, at: number): boolean =>
  (/^(?:an?|another|two|three|four|five|six)$/.test(lowerAt(tokens, at)) || tokens[at]?.class === 'number') &&
  tokens.slice(at + 1, at + longestCounted).some(({ lower }) => scores.has(lower));

const longestCounted = 5;

const concededScore: ActRule = {
  name: 'conceded a goal',
  why: '“conceded a penalty”, “conceded 24 points”, “conceded the set”: of what is counted or played in a game; “conceded that”, “conceded defeat”, “conceded the point” say something',
  verbs: words('concede'),
  holds: (reading, at) =>
    isCounted(reading, at + 1) ||
    (lowerAt(reading.tokens, at + 1) === 'the' && stages.has(objectAfter(reading.tokens, at))),
};

const answeredInGame: ActRule = {
  name: 'replied with a goal',
  why: '“replied with two goals”, “replied through Diaz”, “responded well”: an answer in the game; “replied with a shout” is heard',
  verbs: words('reply respond answer'),
  holds: (reading, at) => {
    const [next, after] = [lowerAt(reading.tokens, at + 1), lowerAt(reading.tokens, at + 2)];
    const inGame = next === 'with' && isCounted(reading, at + 2);
    const how = /^(?:well|badly|superbly|brilliantly)$/.test(next) && /^(?:to|after|in|with)$/.test(after);
    return (inGame || isThroughPlayer(reading, at + 1) || how) && !hasWordsBeside(reading, at);
  },
};

/** "replied | through Diaz"; "through her lawyer", "through Diaz that" tell. */
const isThroughPlayer = (reading: Reading, at: number): boolean => {
  const player = lowerAt(reading.tokens, at) === 'through' ? afterMention(reading, at + 1) : undefined;
  return player?.kind === 'name' && lowerAt(reading.tokens, player.to) !== 'that';
};

const confirmedWin: ActRule = {
  name: 'confirmed the win',
  why: '“confirmed the win with a late goal”, “confirmed their place from the spot”: made it sure; “confirmed the result in a statement” tells of it',
  verbs: words('confirm seal'),
  holds: (reading, at) => {
    const { tokens } = reading;
    const end = tokens.slice(at + 1, at + longestCounted).findIndex(({ lower }) => wins.has(lower));
    return end >= 0 && /^(?:with|from)$/.test(lowerAt(tokens, at + end + 2)) && !hasWordsBeside(reading, at);
  },
};

const ruledOutGoal: ActRule = {
  name: 'ruled out a goal',
  why: '“ruled out the goal for offside”: what a referee does; “ruled out a vote” tells',
  verbs: new Set(['rule', 'rule out']),
  holds: ({ tokens }, at) =>
    lowerAt(tokens, at + 1) === 'out' && /^(?:goals?|try|tries)$/.test(objectAfter(tokens, at + 1)),
};

const gotOut: ActRule = {
  name: 'dismissed a batsman',
  why: '“dismissed Lee (67) and Diaz”, “dismissed both openers”, “were dismissed for 366”: out of a game; “dismissed both claims”, “dismissed Lee as a batsman” judge',
  verbs: words('dismiss'),
  holds: (reading, at) => {
    const { tokens } = reading;
    if (verbGroup(tokens, at).passive)
      return lowerAt(tokens, at + 1) === 'for' && tokens[at + 2]?.class === 'number';
    const end = afterMention(reading, at + 1)?.to ?? at;
    const scored = tokens[end]?.class === 'open' && tokens[end + 1]?.class === 'number';
    const isPlayer = players.has(objectAfter(tokens, at).replace(/s$/, ''));
    return scored || (isPlayer && !hasWordsBeside(reading, at));
  },
};

/** What happens in a game is told with verbs of speech: goals are answered, batsmen dismissed. */
export const games: readonly ActRule[] = [concededScore, answeredInGame, confirmedWin, ruledOutGoal, gotOut];
