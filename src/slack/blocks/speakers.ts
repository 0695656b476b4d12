import type { Analysis } from '../../attribution/analysis.ts';
import { type Speaker, speakersOf } from '../../attribution/speakers.ts';
import { outletAndTitle } from '../../story/outlet.ts';
import { textOf } from '../../story/span.ts';
import { clip, limits } from '../limits.ts';
import { withinSentence } from './attribution.ts';
import { actions, button } from './button.ts';
import { aside, fitting, heading, join, type Message, plain, says } from './message.ts';

const SHOWN = 40;

/** Who speaks in a story and how often, each with *Everything X said*. */
export function speakers(analysis: Analysis): Message {
  const { story } = analysis;
  const all = speakersOf(analysis);
  if (all.length === 0) return says(`Nobody is quoted in “${clip(story.title, 300)}”.`);
  const title = join(heading('Who speaks'), aside(clip(outletAndTitle(story), 300)));
  const rows = fitting(
    all.slice(0, SHOWN).map((each) => row(analysis, each)),
    title,
  );
  const left = all.length - rows.length;
  return join(title, ...rows, ...(left > 0 ? [aside(`and ${left} more`)] : []));
}

const times = (count: number): string => ['never', 'once', 'twice'][count] ?? `${count} times`;

function row({ story }: Analysis, { name, role, said }: Speaker): Message {
  const title = role && textOf(story.body, role);
  const who = [name, title && !name.includes(title) && title]
    .filter(Boolean)
    .map((part) => clip(String(part), 150))
    .join(', ');
  const text = `${who} · ${times(said.length)}`;
  const value = { story: story.id, speaker: name };
  const fits = JSON.stringify(value).length <= limits.buttonValue;
  return {
    text,
    blocks: [
      {
        type: 'section',
        text: plain(text, limits.sectionText),
        ...(fits && {
          accessory: button(actions.saidBy, `Everything ${clip(withinSentence(name), 40)} said`, value),
        }),
      },
    ],
    cited: [],
  };
}
