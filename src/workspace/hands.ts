import * as act from './app/act.ts';
import { channelAt, type Room } from './app/room.ts';
import { type Writing, write } from './app/write.ts';
import type { Json, Message } from './state/model.ts';
import { archive, leave } from './state/workspace.ts';

type Target = Pick<Message, 'channel' | 'ts'>;

/** What people in the workspace can do, each by their user id: the page and the tests act through these. */
export interface Hands {
  /** Enters a text into the message field: a message, or a command. */
  write(user: string, writing: Writing): Promise<void>;
  press(user: string, message: Target, press: act.Press): Promise<void>;
  pressInView(user: string, viewId: string, press: act.Press): Promise<void>;
  /** Errors of a modal by block; none when the app took it. */
  submit(user: string, viewId: string, values: Json): Promise<act.Errors>;
  messageAction(user: string, message: Target, callbackId: string): Promise<void>;
  openHome(user: string, tab: 'home' | 'messages'): void;
  archive(user: string, channel: string): void;
  /** Removes the app from a channel. */
  removeApp(channel: string): void;
}

export function handsIn(room: Room): Hands {
  const { workspace } = room;
  return {
    write: (user, writing) => write(room, user, writing),
    async press(user, message, press) {
      await act.press(room, user, message, press);
    },
    async pressInView(user, viewId, press) {
      await act.pressInView(room, user, viewId, press);
    },
    submit: (user, viewId, values) => act.submit(room, user, viewId, values),
    async messageAction(user, message, callbackId) {
      await act.messageAction(room, user, message, callbackId);
    },
    openHome(user, tab) {
      act.openHome(room, user, tab);
    },
    archive(user, id) {
      archive(workspace, channelAt(workspace, id), user);
    },
    removeApp(id) {
      leave(workspace, channelAt(workspace, id), workspace.app.userId);
    },
  };
}
