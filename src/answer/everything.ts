import type { Analysis } from '../attribution/analysis.ts';
import type { Attribution } from '../attribution/attribution.ts';
import { type Speaker, speakersOf } from '../attribution/speakers.ts';
import { overlaps, type Span } from '../story/span.ts';
import type { Answered, Evidence } from './answer.ts';
import { datesIn } from './dates/dates.ts';
import { paragraphOf } from './evidence.ts';

/** All that somebody said in a story, in its order; undefined where nobody of that name speaks. */
export function everythingBy(analysis: Analysis, name: string): Answered | undefined {
  const speaker = speakerNamed(analysis, name);
  const evidence = speaker?.said.flatMap((attribution) => evidenceFor(analysis, attribution)) ?? [];
  const [first, ...rest] = evidence.filter(
    (each, n) => !evidence.slice(0, n).some((other) => holds(other, each)),
  );
  return (
    first && {
      answered: true,
      kind: 'said-what',
      evidence: [first, ...rest],
      everythingBy: speaker?.name ?? name,
    }
  );
}

/** The same of several stories, the newest first; where they mean different people of the name, it is as it was asked. */
export function everythingByIn(analyses: readonly Analysis[], name: string): Answered | undefined {
  const newest = [...analyses].sort((a, b) => dayOf(b).localeCompare(dayOf(a)));
  const found = newest.flatMap((analysis) => everythingBy(analysis, name) ?? []);
  const [first, ...rest] = found.flatMap(({ evidence }) => evidence);
  if (!first) return undefined;
  const names = new Set(found.flatMap(({ everythingBy }) => everythingBy ?? []));
  const days = [
    ...new Set(found.flatMap(({ evidence: [{ story }] }) => story.published?.slice(0, 10) ?? [])),
  ];
  return {
    answered: true,
    kind: 'said-what',
    evidence: [first, ...rest],
    everythingBy: names.size === 1 ? ([...names][0] ?? name) : name,
    ...(days.length > 1 && { days }),
  };
}

const dayOf = ({ story }: Analysis): string => story.published?.slice(0, 10) ?? '';

/** By the name as the story tells it, by another form of it, or by its last word where that is one person's. */
function speakerNamed(analysis: Analysis, name: string): Speaker | undefined {
  const speakers = speakersOf(analysis);
  const wanted = folded(name);
  const forms = (speaker: Speaker) => [
    speaker.name,
    ...(analysis.entities.find((entity) => entity.name === speaker.name)?.aliases ?? []),
  ];
  const byForm = speakers.find((speaker) => forms(speaker).some((form) => folded(form) === wanted));
  const byLastWord = speakers.filter(({ name }) => folded(name).split(' ').at(-1) === wanted);
  return byForm ?? (byLastWord.length === 1 ? byLastWord[0] : undefined);
}

const folded = (name: string): string =>
  name
    .toLowerCase()
    .replace(/^the\s+/, '')
    .replace(/\s+/g, ' ')
    .trim();

function evidenceFor({ story, sentences }: Analysis, attribution: Attribution): readonly Evidence[] {
  const [first] = attribution.content;
  const sentence = sentences.find((each) => overlaps(each, first));
  if (!sentence) return [];
  const quotation = attribution.type === 'direct' ? extentOf(attribution) : undefined;
  const dates = datesIn(story, sentence);
  return [
    {
      story,
      sentence,
      paragraph: paragraphOf(story, sentence.block),
      ...(quotation && { quotation }),
      attribution,
      ...(dates.length > 0 && { dates }),
      score: 1,
    },
  ];
}

const extentOf = ({ content }: Attribution): Span => ({
  start: Math.min(...content.map(({ start }) => start)),
  end: Math.max(...content.map(({ end }) => end)),
});

/** Two statements of one sentence are shown once. */
const holds = (a: Evidence, b: Evidence): boolean => a.sentence.start === b.sentence.start;
