import type { ReactNode } from 'react';
import type { SeenChannel } from '../protocol.ts';
import { Composer } from './composer.tsx';
import { Messages } from './messages.tsx';
import { useDoer } from './notice.ts';
import { messagesOf, type Shown } from './seen.ts';

interface Props {
  readonly shown: Shown;
  readonly channel: SeenChannel;
  readonly openThread: (ts: string) => void;
}

export function ChannelView({ shown, channel, openThread }: Props): ReactNode {
  const name = `#${channel.name}`;
  const isMember = channel.members.includes(shown.app.userId);
  return (
    <main className="channel" aria-label={name}>
      <header className="title">
        <h2>{name}</h2>
        <p>{channel.topic}</p>
        {!isMember && <Invite shown={shown} channel={channel} />}
      </header>
      <Messages
        shown={shown}
        messages={messagesOf(shown, channel.id)}
        label={`Messages in ${name}`}
        openThread={openThread}
      >
        <Welcome shown={shown} name={name} />
      </Messages>
      {channel.archived ? (
        <p className="archived">This channel is archived.</p>
      ) : (
        <Composer shown={shown} channel={channel} label={`Message ${name}`} />
      )}
    </main>
  );
}

function Invite({ shown, channel }: Omit<Props, 'openThread'>): ReactNode {
  const perform = useDoer();
  return (
    <button
      type="button"
      className="block-button"
      onClick={() => void perform({ do: 'invite', channel: channel.id })}
    >
      Add {shown.app.name}
    </button>
  );
}

const Welcome = ({ shown, name }: { readonly shown: Shown; readonly name: string }): ReactNode => (
  <section className="welcome" aria-label="How to begin">
    <p className="sign" aria-hidden="true">
      ”
    </p>
    <h3>This is {name}.</h3>
    <p>{shown.app.description}.</p>
    <p className="try">Try it here, as you would in Slack:</p>
    <ul>
      {shown.app.commands.slice(0, 4).map(({ command, usageHint, description }) => (
        <li key={command}>
          <code>
            {command} {usageHint}
          </code>
          <span>{description}</span>
        </li>
      ))}
      <li>
        <code>@{shown.app.name.toLowerCase()} …</code>
        <span>a question to the app, answered in a thread</span>
      </li>
    </ul>
  </section>
);
