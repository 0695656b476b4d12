import { type ReactNode, useEffect } from 'react';
import type { SeenChannel } from '../protocol.ts';
import type { Prompt, View } from '../state/model.ts';
import { Avatar } from './avatar.tsx';
import { Composer } from './composer.tsx';
import { Messages } from './messages.tsx';
import { useDoer } from './notice.ts';
import { hashOf, type Place } from './place.ts';
import { conversationOf, messagesOf, type Shown } from './seen.ts';
import { useEntered, ViewBlocks } from './view.tsx';

interface Props {
  readonly shown: Shown;
  readonly place: Extract<Place, { kind: 'app' }>;
  /** The direct message. */
  readonly channel: SeenChannel;
  readonly openThread: (ts: string) => void;
}

/** The app's own place: its Home tab, and the direct message with it. */
export function AppHome({ shown, place, channel, openThread }: Props): ReactNode {
  const perform = useDoer();
  const { tab } = place;
  useEffect(() => {
    void perform({ do: 'open-home', tab });
  }, [tab, perform]);
  return (
    <main className="channel" aria-label={shown.app.name}>
      <header className="title">
        <h2>
          <Avatar author={{ name: shown.app.name, kind: 'app' }} small /> {shown.app.name}
        </h2>
        <nav className="tabs" aria-label={`Tabs of ${shown.app.name}`}>
          {shown.app.hasHome && <Tab tab="home" here={tab} />}
          <Tab tab="messages" here={tab} />
        </nav>
      </header>
      {tab === 'home' ? (
        <Home shown={shown} />
      ) : (
        <Direct shown={shown} channel={channel} openThread={openThread} />
      )}
    </main>
  );
}

const names = { home: 'Home', messages: 'Messages' } as const;

const Tab = ({ tab, here }: { readonly tab: 'home' | 'messages'; readonly here: string }): ReactNode => (
  <a href={hashOf({ kind: 'app', tab })} aria-current={tab === here ? 'page' : undefined}>
    {names[tab]}
  </a>
);

function Direct({ shown, channel, openThread }: Omit<Props, 'place'>): ReactNode {
  const messages = (shown.app.isAgent ? conversationOf : messagesOf)(shown, channel.id);
  return (
    <>
      <Messages
        shown={shown}
        messages={messages}
        label={`Messages with ${shown.app.name}`}
        openThread={openThread}
        threadsOpen={shown.app.isAgent}
      >
        <Prompts shown={shown} channel={channel} prompts={shown.prompts[channel.id] ?? []} />
      </Messages>
      <Composer shown={shown} channel={channel} label={`Message ${shown.app.name}`} />
    </>
  );
}

interface PromptsProps {
  readonly shown: Shown;
  readonly channel: SeenChannel;
  readonly prompts: readonly Prompt[];
}

function Prompts({ shown, channel, prompts }: PromptsProps): ReactNode {
  const perform = useDoer();
  return (
    <section className="welcome" aria-label="How to begin">
      <p className="sign" aria-hidden="true">
        ”
      </p>
      <h3>{shown.app.name}</h3>
      <p>{shown.app.description}.</p>
      <div className="prompts">
        {prompts.map(({ title, message }) => (
          <button
            key={title}
            type="button"
            onClick={() => void perform({ do: 'write', channel: channel.id, text: message })}
          >
            {title}
          </button>
        ))}
      </div>
    </section>
  );
}

const Home = ({ shown }: { readonly shown: Shown }): ReactNode => (
  <section className="home" aria-label="Home">
    {shown.home ? (
      <HomeView shown={shown} view={shown.home} />
    ) : (
      <p className="waiting">{shown.app.name} has not published a Home tab yet.</p>
    )}
  </section>
);

function HomeView({ shown, view }: { readonly shown: Shown; readonly view: View }): ReactNode {
  const entered = useEntered(view);
  return <ViewBlocks shown={shown} view={view} errors={{}} {...entered} />;
}
