import { type Messenger, type Place, type Refusal, Refused } from '../../src/jobs/messenger.ts';

interface Standing {
  readonly channel: string;
  readonly message: string;
  readonly id: string;
  readonly part: number;
  readonly thread?: string;
  readonly ts: string;
}

/** Channels in memory that keep what is posted, and fail as they are told. */
export function channels() {
  const posts: Standing[] = [];
  const refusals = new Map<string, Refusal[]>();
  let lostReplies = 0;
  const looked: string[] = [];

  const messenger: Messenger<string> = {
    async post({ channel }: Place, message, { id, part }, thread) {
      const refusal = refusals.get(channel)?.shift();
      if (refusal) throw new Refused(refusal, refusal.kind);
      const ts = `${posts.length + 1}.0`;
      posts.push({ channel, message, id, part, ts, ...(thread && { thread }) });
      if (lostReplies > 0) {
        lostReplies -= 1;
        throw new Refused({ kind: 'later', afterMs: 0 }, 'the reply was lost');
      }
      return ts;
    },
    async find({ channel }, id) {
      looked.push(id);
      const own = posts.filter((post) => post.channel === channel && post.id === id);
      return new Map(own.map(({ part, ts }) => [part, ts]));
    },
    direct: async (_, user) => `D-${user}`,
  };
  return {
    messenger,
    posts,
    /** Ids that were looked for. */
    looked,
    refuse: (channel: string, ...refusal: Refusal[]) => refusals.set(channel, refusal),
    loseReplies: (count: number) => {
      lostReplies = count;
    },
  };
}
