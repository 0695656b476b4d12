import { type ReactNode, useCallback, useEffect, useRef, useState } from 'react';
import { AppHome } from './app-home.tsx';
import { ChannelView } from './channel.tsx';
import { act, useLive } from './live.ts';
import { Modals } from './modal.tsx';
import { type Doer, DoerContext } from './notice.ts';
import { type Place, usePlace } from './place.ts';
import type { Shown } from './seen.ts';
import { Sidebar } from './sidebar.tsx';
import { Thread } from './thread.tsx';

export function App(): ReactNode {
  const { shown, online } = useLive();
  const [place, go] = usePlace();
  const [notice, setNotice] = useState('');
  const perform: Doer = useCallback(async (given) => {
    const done = await act(given);
    setNotice(done.notice ?? '');
    return done;
  }, []);

  return (
    <DoerContext value={perform}>
      <Banner online={online} shown={shown} />
      {shown ? (
        <Rooms shown={shown} place={place} go={go} />
      ) : (
        <p className="waiting">Opening the workspace …</p>
      )}
      <div className="notices" role="status">
        {notice !== '' && (
          <p>
            {notice}
            <button type="button" aria-label="Dismiss" onClick={() => setNotice('')}>
              ×
            </button>
          </p>
        )}
      </div>
    </DoerContext>
  );
}

function Banner({
  online,
  shown,
}: {
  readonly online: boolean;
  readonly shown: Shown | undefined;
}): ReactNode {
  return (
    <header className="banner">
      <p>
        <strong>Local stand-in for Slack.</strong> The bot is the real one; nothing you do here leaves this
        machine for Slack. Messages last until it stops; stories, digests and choices are kept.
      </p>
      <p className={online && shown?.connected ? 'state connected' : 'state'} role="status">
        {stateOf(online, shown)}
      </p>
    </header>
  );
}

function stateOf(online: boolean, shown: Shown | undefined): string {
  if (!online) return 'The workspace has stopped: start it with npm start';
  if (!shown) return 'Connecting …';
  return shown.connected ? `${shown.app.name} is connected` : `${shown.app.name} is not connected yet`;
}

interface RoomsProps {
  readonly shown: Shown;
  readonly place: Place;
  readonly go: (place: Place) => void;
}

function Rooms({ shown, place, go }: RoomsProps): ReactNode {
  const direct = shown.channels.find((channel) => channel.kind === 'im');
  const id = place.kind === 'channel' ? place.id : direct?.id;
  const channel = shown.channels.find((candidate) => candidate.id === id) ?? shown.channels[0];
  const openThread = (thread: string) => go({ ...place, thread } as Place);
  const closeThread = () =>
    go(place.kind === 'app' ? { kind: 'app', tab: place.tab } : { kind: 'channel', id: place.id });
  const title = place.kind === 'app' ? shown.app.name : `#${channel?.name}`;
  useEffect(() => {
    document.title = `${title} – local workspace, a stand-in for Slack`;
  }, [title]);
  useFocusAfterThread(place.thread);
  if (!channel) return null;
  return (
    <div className={place.thread ? 'rooms threaded' : 'rooms'}>
      <Sidebar shown={shown} place={place} />
      {place.kind === 'app' ? (
        <AppHome shown={shown} place={place} channel={channel} openThread={openThread} />
      ) : (
        <ChannelView key={channel.id} shown={shown} channel={channel} openThread={openThread} />
      )}
      {place.thread && (
        <Thread key={place.thread} shown={shown} channel={channel} ts={place.thread} close={closeThread} />
      )}
      <Modals shown={shown} />
    </div>
  );
}

/** When a thread closes, the keyboard goes on at its first message. */
function useFocusAfterThread(thread: string | undefined): void {
  const before = useRef(thread);
  useEffect(() => {
    if (before.current && !thread) {
      document.querySelector<HTMLElement>(`[data-ts="${before.current}"] button`)?.focus();
    }
    before.current = thread;
  }, [thread]);
}
