import type { ChannelKind, Json, Message, Prompt, User, View } from './state/model.ts';

/** What goes between the workspace and its page: all that one person sees, and then each change of it. */
export interface SeenChannel {
  readonly id: string;
  readonly name: string;
  readonly kind: ChannelKind;
  readonly topic: string;
  readonly members: readonly string[];
  readonly archived: boolean;
}

export interface SeenCommand {
  readonly command: string;
  readonly description: string;
  readonly usageHint: string;
}

export interface SeenShortcut {
  readonly callbackId: string;
  readonly name: string;
}

export interface SeenApp {
  readonly name: string;
  readonly userId: string;
  readonly description: string;
  readonly commands: readonly SeenCommand[];
  /** Those of messages. */
  readonly shortcuts: readonly SeenShortcut[];
  readonly hasHome: boolean;
  /** An agent's direct message is one conversation: its threads are shown open. */
  readonly isAgent: boolean;
  readonly hasStories: boolean;
}

export interface Seen {
  readonly team: string;
  readonly you: string;
  readonly app: SeenApp;
  readonly users: readonly User[];
  readonly channels: readonly SeenChannel[];
  readonly messages: readonly Message[];
  /** Open modals, the top one last. */
  readonly views: readonly View[];
  readonly home: View | null;
  readonly prompts: Readonly<Record<string, readonly Prompt[]>>;
  /** Is the app connected? */
  readonly connected: boolean;
}

export type Update =
  | { readonly type: 'seen'; readonly seen: Seen }
  | { readonly type: 'message'; readonly message: Message }
  | { readonly type: 'gone'; readonly channel: string; readonly ts: string }
  | { readonly type: 'channel'; readonly channel: SeenChannel }
  | { readonly type: 'views'; readonly views: readonly View[] }
  | { readonly type: 'home'; readonly view: View }
  | { readonly type: 'status'; readonly channel: string; readonly threadTs: string; readonly status: string }
  | { readonly type: 'prompts'; readonly channel: string; readonly prompts: readonly Prompt[] }
  | { readonly type: 'connected'; readonly connected: boolean };

export interface Pressed {
  readonly blockId: string;
  readonly actionId: string;
  /** What was chosen: `{value}`, `{selected_option}`, … */
  readonly picked?: Json | undefined;
  readonly values?: Json | undefined;
}

/** What the person at the page does. */
export type Act =
  | {
      readonly do: 'write';
      readonly channel: string;
      readonly text: string;
      readonly threadTs?: string | undefined;
    }
  | { readonly do: 'press'; readonly channel: string; readonly ts: string; readonly pressed: Pressed }
  | { readonly do: 'press-in-view'; readonly viewId: string; readonly pressed: Pressed }
  | { readonly do: 'submit'; readonly viewId: string; readonly values: Json }
  | { readonly do: 'dismiss'; readonly viewId: string }
  | {
      readonly do: 'message-action';
      readonly channel: string;
      readonly ts: string;
      readonly callbackId: string;
    }
  | { readonly do: 'open-home'; readonly tab: 'home' | 'messages' }
  | { readonly do: 'hide'; readonly channel: string; readonly ts: string }
  | { readonly do: 'invite'; readonly channel: string };

/** What came of it: errors of a modal by block, and a notice where the app did not answer. */
export interface Done {
  readonly errors?: Readonly<Record<string, string>>;
  readonly notice?: string;
}

/** A story as its page draws it: text between marks, from the first character to the last. */
export interface DrawnStory {
  readonly id: string;
  readonly title: string;
  readonly outlet: string;
  readonly byline?: string | undefined;
  readonly published?: string | undefined;
  readonly url?: string | undefined;
  readonly body: string;
  readonly blocks: readonly { readonly start: number; readonly end: number; readonly kind: string }[];
  readonly attributions: readonly DrawnAttribution[];
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

export interface DrawnAttribution {
  readonly type: 'direct' | 'mixed' | 'indirect';
  readonly content: readonly Stretch[];
  readonly cue?: Stretch | undefined;
  readonly source?: (Stretch & { readonly name?: string; readonly reason?: string }) | undefined;
  readonly via?: (Stretch & { readonly name?: string }) | undefined;
  readonly denied?: true | undefined;
}

export interface StoryEntry {
  readonly id: string;
  readonly title: string;
  readonly outlet: string;
}
