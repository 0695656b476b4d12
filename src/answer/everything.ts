import type { Analysis } from '../attribution/analysis.ts';
import type { Attribution } from '../attribution/attribution.ts';
import { type Speaker, speakersOf } from '../attribution/speakers.ts';
import { daysOf, newestFirst } from '../story/published.ts';
import { overlaps, type Span } from '../story/span.ts';
import type { Answered, Evidence, Unanswered } from './answer.ts';
import { datesIn } from './dates/dates.ts';
import { paragraphOf } from './evidence.ts';
import { isVoiceOf } from './people/bodies.ts';
import { attributionsOf } from './people/people.ts';
import type { Subject } from './question/follow-up.ts';

/** All that somebody said in a story, in its order; undefined where nobody of that name or role speaks. */
export function everythingBy(analysis: Analysis, name: string): Answered | undefined {
  const speakers = oneEach(speakersCalled(analysis, name)).toSorted(
    (a, b) => startOf(a.said) - startOf(b.said),
  );
  const said = speakers.flatMap((each) => each.said).toSorted((a, b) => startOf([a]) - startOf([b]));
  const evidence = said.flatMap((attribution) => evidenceFor(analysis, attribution));
  const [first, ...rest] = evidence.filter(
    (each, n) => !evidence.slice(0, n).some((other) => holds(other, each)),
  );
  const [only, ...others] = speakers.filter(isNamed).map((each) => each.name);
  return (
    first && {
      answered: true,
      kind: 'said-what',
      evidence: [first, ...rest],
      everythingBy: speakers.length === 1 ? (speakers[0]?.name ?? name) : asTold(name, only),
      ...(only && others.length > 0 && { namesakes: [only, ...others] }),
    }
  );
}

/** The same of several stories, the newest first; where they mean different people of the name, it is as it was asked. */
export function everythingByIn(analyses: readonly Analysis[], name: string): Answered | undefined {
  const newest = analyses.toSorted((a, b) => newestFirst(a.story, b.story));
  const found = newest.flatMap((analysis) => everythingBy(analysis, name) ?? []);
  const [first, ...rest] = found.flatMap(({ evidence }) => evidence);
  if (!first) return undefined;
  const names = new Set(found.flatMap(({ everythingBy }) => everythingBy ?? []));
  const [only, ...others] = new Set(found.flatMap(({ namesakes }) => namesakes ?? []));
  const days = daysOf(found.map(({ evidence: [{ story }] }) => story));
  return {
    answered: true,
    kind: 'said-what',
    evidence: [first, ...rest],
    everythingBy: names.size === 1 ? ([...names][0] ?? name) : name,
    ...(only && others.length > 0 && { namesakes: [only, ...others] }),
    ...(days.length > 1 && { days }),
  };
}

const startOf = ([first]: Speaker['said']): number => first.content[0].start;

/** A surname as the story writes it, however it was typed. */
function asTold(asked: string, name = ''): string {
  const last = name.split(' ').at(-1) ?? '';
  return folded(last) === folded(asked) ? last : asked;
}

/** By the name as the story tells it or another form of it, with all who share it as their last word; else by a role or body. */
function speakersCalled(analysis: Analysis, name: string): readonly Speaker[] {
  const speakers = speakersOf(analysis);
  const wanted = folded(name);
  const forms = (speaker: Speaker) => [
    speaker.name,
    ...(analysis.entities.find((entity) => entity.name === speaker.name)?.aliases ?? []),
  ];
  const byForm = speakers
    .filter((speaker) => forms(speaker).some((form) => folded(form) === wanted))
    .slice(0, 1);
  const byLastWord =
    wanted === '' ? [] : speakers.filter((speaker) => folded(speaker.name).endsWith(` ${wanted}`));
  const named = [...new Set([...byForm, ...byLastWord])].filter(isNamed);
  const [only, another] = named;
  if (only && !another) return [withVoices(only, name, analysis)];
  if (named.length > 0 || isOnlyNames(name, analysis)) return named;
  // "Abara's office" tells whose; "the board" may be told at more length elsewhere.
  if (byForm.length > 0 && wanted.includes(' ')) return byForm;
  const described = speakersAmong(attributionsOf(name, { analysis }), analysis);
  return described.length > 0 ? described : byForm;
}

/** A body says what its spokespeople say as well. */
function withVoices(speaker: Speaker, name: string, analysis: Analysis): Speaker {
  const spoken = analysis.attributions.filter(
    (one) => !speaker.said.includes(one) && isVoiceOf(name, one.source, analysis),
  );
  return spoken.length === 0 ? speaker : { ...speaker, said: [...speaker.said, ...spoken] };
}

/** "Ms Hale" and "Hale's brother" are no bearers of one name: only who is named is. */
const isNamed = ({ said }: Speaker): boolean => said.some(({ source }) => source?.name !== undefined);

/** "Ann": the first name of somebody, which is no role. */
function isOnlyNames(name: string, { entities }: Analysis): boolean {
  const people = entities
    .filter(({ kind }) => kind === 'person')
    .flatMap(({ aliases, name }) => [name, ...aliases]);
  const words = new Set(people.flatMap((each) => folded(each).split(' ')));
  return folded(name)
    .split(' ')
    .every((word) => words.has(word));
}

const speakersAmong = (attributions: readonly Attribution[], analysis: Analysis): readonly Speaker[] =>
  speakersOf({ ...analysis, attributions });

/** "Organiser Priya Hale" is "Priya Hale": a longer form of a full name is the same person. */
function oneEach(speakers: readonly Speaker[]): readonly Speaker[] {
  const isLonger = (one: Speaker, other: Speaker): boolean =>
    one !== other && other.name.includes(' ') && one.name.endsWith(` ${other.name}`);
  return speakers
    .filter((one) => !speakers.some((other) => isLonger(one, other)))
    .map((one) => ({
      ...one,
      said: [...one.said, ...speakers.filter((other) => isLonger(other, one)).flatMap(({ said }) => said)],
    }));
}

const folded = (name: string): string =>
  name
    .toLowerCase()
    .replace(/’/g, "'")
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

/** "What else did she say" after a sentence of hers: the others; none where it was all. */
export function besides(all: Answered, { shown }: Subject): Answered | Unanswered {
  const isShown = ({ story, sentence, quotation = sentence }: Evidence): boolean =>
    story.id === shown?.story &&
    quotation.start <= shown.start &&
    shown.start < Math.max(sentence.end, quotation.end);
  const [first, ...rest] = all.evidence.filter((each) => !isShown(each));
  if (first) return { ...all, evidence: [first, ...rest] };
  const name = all.everythingBy ?? '';
  return { answered: false, kind: all.kind, reason: { kind: 'nothing-more', name }, nearest: [] };
}
