import { Fragment, type ReactNode, useEffect, useRef } from 'react';
import type { Message } from '../state/model.ts';
import { MessageItem } from './message.tsx';
import type { Shown } from './seen.ts';
import { dayOf } from './time.ts';

interface Props {
  readonly shown: Shown;
  readonly messages: readonly Message[];
  readonly label: string;
  readonly openThread?: (ts: string) => void;
  /** Replies are among the messages. */
  readonly threadsOpen?: boolean;
  /** Above the first message. */
  readonly children?: ReactNode;
}

const togetherWithin = 300;

/** A log: what is new is read out, and the view stays at the end unless the reader scrolled up. */
export function Messages({
  shown,
  messages,
  label,
  openThread,
  threadsOpen = false,
  children,
}: Props): ReactNode {
  const list = useRef<HTMLDivElement>(null);
  const atEnd = useRef(true);
  // After every drawing: a reply, a status or an opened thread make the list longer too.
  useEffect(() => {
    if (atEnd.current) list.current?.scrollTo({ top: list.current.scrollHeight });
  });
  return (
    <div
      className="messages"
      ref={list}
      role="log"
      aria-label={label}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
      tabIndex={0}
      onScroll={({ currentTarget: { scrollHeight, scrollTop, clientHeight } }) => {
        atEnd.current = scrollHeight - scrollTop - clientHeight < 80;
      }}
    >
      {children}
      {messages.map((message, index) => {
        const before = messages[index - 1];
        const newDay = !before || dayOf(before.ts) !== dayOf(message.ts);
        return (
          <Fragment key={message.ts}>
            {newDay && openThread && (
              <p className="day">
                <span>{dayOf(message.ts)}</span>
              </p>
            )}
            <MessageItem
              shown={shown}
              message={message}
              continues={!newDay && continues(before, message)}
              openThread={openThread}
              threadsOpen={threadsOpen}
            />
          </Fragment>
        );
      })}
    </div>
  );
}

const continues = (before: Message | undefined, message: Message): boolean =>
  before?.user === message.user &&
  before.onlyFor === message.onlyFor &&
  !message.onlyFor &&
  !message.byApp &&
  Number(message.ts) - Number(before.ts) < togetherWithin;
