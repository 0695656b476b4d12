import { expect, test } from 'vitest';
import { type DigestCommand, readDigestCommand, readTime } from '../../src/digest/command.ts';
import { EVERY_DAY, WEEKDAYS } from '../../src/digest/schedule.ts';

test.each([
  ['08:30', '08:30'],
  ['8:30 pm', '20:30'],
  ['8:30pm', '20:30'],
  ['8.30 p.m.', '20:30'],
  ['12:05 am', '00:05'],
  ['12 pm', '12:00'],
  ['8am', '08:00'],
  ['0:00', '00:00'],
  ['23:59', '23:59'],
  ['at 08:30 Europe/Kyiv', '08:30'],
  // Not a time.
  ['8', undefined],
  ['24:00', undefined],
  ['08:60', undefined],
  ['13:00 pm', undefined],
  ['0 am', undefined],
  ['08:30:15', undefined],
  ['+02:00', undefined],
  ['morning', undefined],
])('the time in %j is %j', (text, time) => {
  expect(readTime(text)?.time).toBe(time);
});

const on = (schedule: object, heartbeat = false) => ({ kind: 'on', schedule, heartbeat }) as DigestCommand;

test.each<[string, DigestCommand]>([
  ['', { kind: 'state' }],
  ['  ', { kind: 'state' }],
  ['off', { kind: 'off' }],
  ['NOW', { kind: 'now' }],
  ['preview', { kind: 'preview' }],
  ['on 08:30', on({ time: '08:30', days: EVERY_DAY })],
  ['08:30', on({ time: '08:30', days: EVERY_DAY })],
  ['on at 8:30 pm weekdays', on({ time: '20:30', days: WEEKDAYS })],
  ['on 08:30 Europe/Kyiv', on({ time: '08:30', days: EVERY_DAY, zone: 'Europe/Kyiv' })],
  ['on 08:30 europe/kyiv Weekdays', on({ time: '08:30', days: WEEKDAYS, zone: 'Europe/Kyiv' })],
  ['on weekdays Asia/Kolkata 7.15 am', on({ time: '07:15', days: WEEKDAYS, zone: 'Asia/Kolkata' })],
  ['on 08:30 heartbeat', on({ time: '08:30', days: EVERY_DAY }, true)],
  ['on', { kind: 'problem', problem: { kind: 'no-time' } }],
  ['on Europe/Kyiv', { kind: 'problem', problem: { kind: 'no-time' } }],
  ['please', { kind: 'problem', problem: { kind: 'unknown-word', word: 'please' } }],
])('/digest %s', (text, command) => {
  expect(readDigestCommand(text)).toEqual(command);
});

test.each([
  ['Europe/Kiyv', 'Europe/Kyiv'],
  ['kyiv', 'Europe/Kyiv'],
  ['New York', 'America/New_York'],
  ['America/NewYork', 'America/New_York'],
  ['Lord How', 'Australia/Lord_Howe'],
  ['Sao Paulo', 'America/Sao_Paulo'],
  ['Berln', 'Europe/Berlin'],
])('the zone %j is refused and %j suggested', (zone, suggestion) => {
  const command = readDigestCommand(`on 08:30 ${zone}`);
  expect(command).toMatchObject({ kind: 'problem', problem: { kind: 'unknown-zone', text: zone } });
  const problem = command.kind === 'problem' ? command.problem : undefined;
  expect(problem?.kind === 'unknown-zone' ? problem.suggestions : []).toContain(suggestion);
});

test.each(['EST', '+02:00', 'GMT+2', 'CET', 'constructor'])(
  '%s is refused: no zone that follows daylight saving',
  (zone) => {
    expect(readDigestCommand(`on 08:30 ${zone}`)).toMatchObject({ problem: { kind: 'unknown-zone' } });
  },
);
