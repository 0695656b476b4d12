import { describe, expect, it } from 'vitest';
import { COMMANDS, commandMeant } from '../../src/slack/commands.ts';
import { commandText, plainText } from '../../src/slack/incoming.ts';
import { readRequest } from '../../src/slack/request.ts';

describe('what was typed, as plain text', () => {
  it.each([
    ['<@U0BOT> how many troops?', 'how many troops?'],
    ['hey <@U0BOT>, who said it', 'hey , who said it'],
    ['what did <@U1|ada> say', 'what did ada say'],
    ['what about <#C1|newsroom>', 'what about newsroom'],
    ['who resigned? <@U0ADA>', 'who resigned?'],
    ['what did @U2 say', 'what did @U2 say'],
    ['add <https://news.example/a?b=1&amp;c=2>', 'add https://news.example/a?b=1&c=2'],
    ['add <https://news.example/a|news.example>', 'add https://news.example/a'],
    ['AT&amp;T &lt;3 &amp;lt;', 'AT&T <3 &lt;'],
    ['<!channel> look', 'channel look'],
    ['two\n lines', 'two lines'],
  ])('%s', (typed, expected) => {
    expect(plainText(typed, 'U0BOT')).toBe(expected);
  });
});

describe('a command and its text are one question', () => {
  it.each([
    ['/how', 'many troops', 'how many troops'],
    ['/whosaid', 'they are heroes', 'who said they are heroes'],
    ['/whosaid', 'who said they are heroes', 'who said they are heroes'],
    ['/whosaid', 'said they are heroes', 'who said they are heroes'],
    ['/who', 'said they are heroes?', 'who said they are heroes?'],
    ['/WHY', ' now ', 'why now'],
    ['/verbatim', 'how many troops', 'how many troops'],
    ['/what', '', ''],
    ['/what', 'help', ''],
    ['/how', 'help was sent', 'how help was sent'],
  ])('%s %s', (command, text, expected) => {
    expect(commandText(command, text)).toBe(expected);
  });
});

describe('a request', () => {
  it.each([
    ['', { kind: 'help' }],
    ['?', { kind: 'help' }],
    ['HELP', { kind: 'help' }],
    ['help me', { kind: 'help' }],
    ['Hello!', { kind: 'help' }],
    ['hi there', { kind: 'help' }],
    ['what can you do?', { kind: 'help' }],
    ['stories', { kind: 'stories' }],
    ['use harbor closes', { kind: 'use', story: 'harbor closes' }],
    ['use all', { kind: 'use all' }],
    ['use all quiet in town', { kind: 'use', story: 'all quiet in town' }],
    ['add https://news.example/a', { kind: 'add', address: 'https://news.example/a' }],
    ['speakers', { kind: 'speakers', story: '' }],
    ['speakers in the harbour bridge?', { kind: 'speakers', story: 'the harbour bridge' }],
    ['who speaks?', { kind: 'speakers', story: '' }],
    ['who is quoted?', { kind: 'speakers', story: '' }],
    ['list everyone quoted in the story', { kind: 'speakers', story: '' }],
    ['https://news.example/a', { kind: 'add', address: 'https://news.example/a' }],
    ['figures', { kind: 'figures', story: '' }],
    ['figures in bridge', { kind: 'figures', story: 'bridge' }],
    ['what happened?', { kind: 'overview', story: '' }],
    ['summary', { kind: 'overview', story: '' }],
    ['summarise the story', { kind: 'overview', story: '' }],
    ['could you summarise the story please', { kind: 'overview', story: '' }],
    ['so, follow the money', { kind: 'question', question: 'so, follow the money' }],
    ['summarise the article in one sentence', { kind: 'overview', story: '' }],
    ['what is this about', { kind: 'overview', story: '' }],
    ['summary of the bridge', { kind: 'overview', story: 'the bridge' }],
    ['use', { kind: 'use', story: '' }],
    ['follow', { kind: 'follow', follow: 'topic', term: '', here: false }],
    ['unfollow', { kind: 'unfollow', term: '' }],
    ['everything', { kind: 'everything', name: '' }],
    ['Thank you very much!', { kind: 'thanks' }],
    ['thanks to whom was it built', { kind: 'question', question: 'thanks to whom was it built' }],
    ['everything Marco Rubio', { kind: 'everything', name: 'Marco Rubio' }],
    ['everything Marco Rubio said', { kind: 'everything', name: 'Marco Rubio' }],
  ])('%s', (text, expected) => {
    expect(readRequest(text)).toEqual(expected);
  });

  it.each([
    'help was sent when',
    'hello was her first hit, who said so',
    'who is quoted on the dam',
    'who are you kidding',
    'https://news.example/a who said it',
    'who speaks for the mayor',
    'use of force',
    'add to that',
    'which stories are told',
    'figures of the dead',
    'what happened to the bridge',
    'what happened on Friday',
    'what is the row about',
    'summary execution',
  ])('should NOT be taken for one: %s', (text) => {
    const { kind } = readRequest(text);
    // "use of force" is the one that can only be told apart by the stories there are.
    expect(kind).toBe(text.startsWith('use ') ? 'use' : 'question');
  });
});

describe('a command with a slip in it', () => {
  it.each([
    ['figuers', 'figures'],
    ['stroies', 'stories'],
    ['speekers in bridge', 'speakers in bridge'],
    ['folow Marco Rubio', 'follow Marco Rubio'],
  ])('%s: %s', (text, meant) => {
    expect(commandMeant(text)).toBe(meant);
  });

  it.each(['figure', 'storms', 'hollow', 'stroies about the dam', 'Figueras said no', 'hep'])(
    'should NOT be seen in %s',
    (text) => {
      expect(commandMeant(text)).toBeUndefined();
    },
  );

  it.each(COMMANDS)('%s is one that is read as a request', (word) => {
    expect(readRequest(word).kind).not.toBe('question');
  });
});
