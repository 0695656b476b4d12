import type { Manifest } from '../manifest.ts';

export type Json = Readonly<Record<string, unknown>>;

export interface User {
  readonly id: string;
  /** Handle, as in `@ada`. */
  readonly name: string;
  readonly realName: string;
  readonly isBot: boolean;
  /** IANA zone. */
  readonly tz: string;
}

export type ChannelKind = 'channel' | 'group' | 'im';

export interface Channel {
  readonly id: string;
  /** Empty for direct messages. */
  readonly name: string;
  readonly kind: ChannelKind;
  readonly topic: string;
  readonly members: ReadonlySet<string>;
  readonly archived: boolean;
}

/** `ts` in seconds with six decimals, unique in the workspace: an identity, not only a time. */
export interface Message {
  readonly ts: string;
  readonly channel: string;
  readonly user: string;
  readonly text: string;
  readonly blocks?: readonly Json[];
  /** `ts` of the first message of the thread; on the first message itself once it has replies. */
  readonly threadTs?: string;
  readonly byApp: boolean;
  readonly metadata?: Json;
  readonly editedTs?: string;
  /** The only user who sees it. */
  readonly onlyFor?: string;
  readonly reactions: Readonly<Record<string, readonly string[]>>;
  /** Said by the workspace itself, as Slackbot does. */
  readonly byWorkspace?: true;
}

export interface View {
  readonly id: string;
  readonly type: 'modal' | 'home';
  readonly user: string;
  readonly hash: string;
  readonly rootId: string;
  readonly previousId?: string;
  /** As the app gave it: title, blocks, submit, private_metadata, … */
  readonly given: Json;
}

/** Everything that anybody can notice, one at a time: the page and the app's events follow from these. */
export type Change =
  | { readonly type: 'posted'; readonly message: Message }
  | { readonly type: 'edited'; readonly message: Message; readonly previous: Message }
  | { readonly type: 'reacted'; readonly message: Message }
  | { readonly type: 'deleted'; readonly message: Message }
  | { readonly type: 'channel'; readonly channel: Channel }
  | { readonly type: 'joined'; readonly channel: Channel; readonly user: string }
  | { readonly type: 'left'; readonly channel: Channel; readonly user: string }
  | { readonly type: 'archived'; readonly channel: Channel; readonly user: string }
  | { readonly type: 'views'; readonly user: string; readonly stack: readonly View[] }
  | { readonly type: 'home'; readonly view: View }
  | { readonly type: 'status'; readonly channel: string; readonly threadTs: string; readonly status: string }
  | { readonly type: 'prompts'; readonly channel: string; readonly prompts: readonly Prompt[] };

export interface Prompt {
  readonly title: string;
  readonly message: string;
}

/** What a `response_url` or a `trigger_id` allows, until when (epoch ms) and how often. */
export interface Grant {
  readonly user: string;
  readonly expires: number;
  readonly uses: number;
  readonly channel?: string;
  /** The message that `replace_original` and `delete_original` speak of. */
  readonly original?: { readonly channel: string; readonly ts: string };
  readonly threadTs?: string;
  readonly viewId?: string;
}

export interface AppIdentity {
  readonly id: string;
  readonly name: string;
  readonly userId: string;
  readonly botId: string;
}

export interface Workspace {
  readonly manifest: Manifest;
  readonly team: { readonly id: string; readonly name: string; readonly domain: string };
  readonly app: AppIdentity;
  readonly users: Map<string, User>;
  readonly channels: Map<string, Channel>;
  /** By channel, then by `ts`, in the order of posting. */
  readonly messages: Map<string, Map<string, Message>>;
  /** Open modals by user, the top one last. */
  readonly stacks: Map<string, readonly View[]>;
  readonly homes: Map<string, View>;
  /** Suggested to start from, by channel. */
  readonly prompts: Map<string, readonly Prompt[]>;
  readonly triggers: Map<string, Grant>;
  readonly responseUrls: Map<string, Grant>;
  /** Epoch milliseconds. */
  readonly now: () => number;
  readonly changed: (change: Change) => void;
  /** The last `ts` given out, in microseconds. */
  lastTs: number;
  lastId: number;
}
