import { type ReactNode, useEffect, useRef } from 'react';
import type { SeenChannel } from '../protocol.ts';
import { Composer } from './composer.tsx';
import { Messages } from './messages.tsx';
import { type Shown, threadOf } from './seen.ts';

interface Props {
  readonly shown: Shown;
  readonly channel: SeenChannel;
  readonly ts: string;
  readonly close: () => void;
}

export function Thread({ shown, channel, ts, close }: Props): ReactNode {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <aside
      className="thread"
      aria-label="Thread"
      onKeyDown={(event) => {
        if (event.key === 'Escape') close();
      }}
    >
      <header className="title">
        <h2 ref={heading} tabIndex={-1}>
          Thread
        </h2>
        <p>{channel.kind === 'im' ? shown.app.name : `#${channel.name}`}</p>
        <button type="button" className="icon-button" aria-label="Close the thread" onClick={close}>
          <span aria-hidden="true">×</span>
        </button>
      </header>
      <Messages shown={shown} messages={threadOf(shown, channel.id, ts)} label="Messages in the thread" />
      <Composer shown={shown} channel={channel} label="Reply …" threadTs={ts} />
    </aside>
  );
}
