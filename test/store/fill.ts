import type { Store } from '../../src/store/store.ts';
import { harbourBody, harbourStory, minute, start, syndicated } from './fixtures.ts';

/** Something in every table: a small team's life, with text that is hard to carry. */
export async function fill(store: Store): Promise<void> {
  const team = 'T1';
  await store.stories.put(team, harbourStory(), start);
  await store.stories.put(team, syndicated, start + minute);
  const corrected = harbourStory({ body: harbourBody.replace('six', 'eight') });
  await store.stories.put(team, corrected, start + 2 * minute);
  const hard = 'Zoë said: “שלום, ‮ 你好 👩‍👩‍👧”\u2028next\\ "line"\t\u0000\u0007 \ud800 end.';
  await store.stories.put('T2', harbourStory({ id: 'hard', title: hard, body: hard }), start);
  await store.channels.follow(team, 'C1', 'harbour', start);
  await store.channels.use(team, 'C1', 'harbour');
  await store.threads.remember(team, 'C1', '17.1', { question: 'why?', stories: ['harbour'], at: start });
  await store.claims.claim(team, 'C1:17.1', start);
  await giveAnswer(store, team);
  await followAndWatch(store, team);
}

async function giveAnswer(store: Store, team: string): Promise<void> {
  await store.answers.record({
    ...{ team, id: 'a1', channel: 'C1', ts: '17.2', user: 'U1', question: 'how long?', kind: 'how-many' },
    answered: true,
    evidence: [
      {
        ...{
          story: 'harbour',
          version: 1,
          sentence: { start: 0, end: 148 },
          quotation: { start: 4, end: 11 },
          shown: { start: 0, end: 148 },
        },
        attribution: {
          ...{ type: 'indirect', content: [{ start: 0, end: 60 }], cue: { start: 81, end: 85 } },
          source: { start: 62, end: 80, name: 'the port authority' },
        },
      },
    ],
    at: start,
  });
  await store.feedback.give(team, 'a1', 'U1', 'up', start);
  const note = { team, answer: 'a1', story: 'harbour', version: 2 };
  await store.notes.claim(note, { now: start, leaseMs: minute });
  await store.notes.silence(team, 'C2', 'U1', start);
}

async function followAndWatch(store: Store, team: string): Promise<void> {
  await store.digests.set({
    ...{ team, channel: 'C1', time: '08:30', zone: 'Europe/Kyiv', days: [1, 2], heartbeat: false },
    ...{ setBy: 'U1', on: true, next: { at: start, date: '2025-04-28' }, coveredUntil: 0, added: start },
  });
  await store.digests.claimDue({ worker: 'w1', now: start, leaseMs: minute, limit: 1 });
  await store.follows.add({ team, user: 'U1', kind: 'topic', term: 'Quay', added: start });
  await store.alerts.hold(team, 'U1', 'harbour', start);
  await store.watches.add({
    ...{ team, kind: 'feed', url: 'https://gazette.example/feed', channels: ['C1'], nextCheck: start },
    ...{ interval: minute, failures: 0, addedBy: 'U1', added: start },
  });
  await store.audit.append({ team, at: start, actor: 'U1', action: 'digest.on', subject: 'C1' });
}
