import { layOut } from '../story/canonical.ts';
import type { Story } from '../story/story.ts';
import { agencyOf } from './plaintext/agency.ts';
import { apart } from './plaintext/credit-rules.ts';
import { furnitureOf, type KnownFurniture } from './plaintext/furniture.ts';
import { paragraphsOf } from './plaintext/paragraphs.ts';
import { piecesOf } from './plaintext/pieces.ts';
import { type LeftOut, problem, type Reading } from './reading.ts';
import { storyIdOfFile } from './story-id.ts';
import { takeTitle, unknownOutlet } from './title.ts';

interface Known extends KnownFurniture {
  readonly line: string;
}

/**
 * The story in a plain text as it was copied from a page: title, body and captions, without the furniture of
 * the page. What the page tells about itself (byline, date, outlet) becomes a fact of the story.
 */
export function readPlainText(file: string, content: string): Reading {
  if (content.includes('\0'))
    return problem(file, undefined, 'it is not a text file', 'save it as UTF-8 text');
  const lines = paragraphsOf(content).flatMap(apart);
  const known: Known[] = [];
  const kept: string[] = [];
  furnitureOf(lines).forEach((furniture, index) => {
    const line = lines[index] ?? '';
    if (furniture) known.push({ ...furniture, line });
    else kept.push(line);
  });
  const { title, reason, rest } = takeTitle(piecesOf(kept));
  const { body, blocks } = layOut(rest);
  if (body === '') return problem(file, undefined, 'it holds no text of a story', 'add the text');
  const story: Story = {
    id: storyIdOfFile(file),
    title,
    ...factsOf(known, reason, agencyOf(body)),
    captions: captionsOf(known),
    body,
    blocks,
  };
  return { kind: 'story', story, leftOut: known.filter((each) => each.use === 'left out').map(leftOut) };
}

function factsOf(known: readonly Known[], titleReason: string, agency: string | undefined) {
  const first = (use: Known['use']) => known.find((each) => each.use === use);
  const outlet = first('outlet');
  const facts: Partial<Record<'byline' | 'published' | 'modified', string>> = {};
  for (const fact of ['byline', 'published', 'modified'] as const) {
    const found = first(fact);
    if (found) facts[fact] = found.text;
  }
  return {
    ...facts,
    outlet: outlet?.text ?? agency ?? unknownOutlet.outlet,
    deduced: {
      title: titleReason,
      outlet: outlet
        ? `the line "${outlet.line}" above the text`
        : agency
          ? 'the agency of the dateline'
          : unknownOutlet.reason,
    },
  };
}

const captionsOf = (known: readonly Known[]): readonly string[] => [
  ...new Set(known.filter((each) => each.use === 'caption').map((each) => each.text)),
];

const leftOut = ({ line, rule }: Known): LeftOut => ({ text: line, rule });
