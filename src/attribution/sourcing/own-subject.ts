import type { Mention } from '../../story/mentions/mention.ts';
import { isNaming } from '../../story/mentions/verbs.ts';
import { documentNouns } from '../../story/mentions/words.ts';
import type { Frame } from '../frames/frame.ts';
import type { QuotedStretch, Reading } from '../reading.ts';
import { opensSubordinate } from '../words/subordinators.ts';

/** Who is certain to say what a cue leads to, by what stands right before the cue. */
interface SubjectRule {
  readonly name: string;
  readonly why: string;
  readonly holds: (reading: Reading, cue: Frame, subject: Mention) => boolean;
}

/** What a thing does with the words on it. */
const shows: ReadonlySet<string> = new Set(
  'read say state declare proclaim announce ask urge warn'.split(' '),
);

const thing: SubjectRule = {
  name: 'a thing that reads',
  why: 'Lee wore “a shirt that read”, “a note which said”: the relative ties the verb to the thing, whoever wears or gets it',
  holds: ({ tokens }, { from, verb }, { kind, entity, to }) =>
    kind === 'nominal' &&
    entity === 'unknown' &&
    to === from - 1 &&
    /^(?:that|which)$/.test(tokens[to]?.lower ?? '') &&
    shows.has(verb?.lemma ?? ''),
};

const named: SubjectRule = {
  name: 'who calls it so',
  why: 'Donors left “after Lee called them “fat cats””: between what opens a clause and a verb of naming stands its subject',
  holds: (reading, { from, verb }, subject) =>
    verb !== undefined &&
    isNaming(verb) &&
    verb.form !== 'ing' &&
    subject.kind === 'name' &&
    subject.to === from &&
    (opensSubordinate(reading, subject.from - 1) || reading.tokens[subject.from - 1]?.lower === 'that'),
};

const many: SubjectRule = {
  name: 'what many call it',
  why: 'In “a game many are calling a “classic””: a quantity right before a verb of naming is its subject, never the game',
  holds: ({ tokens }, { from, verb }, { kind, head, to }) =>
    verb !== undefined &&
    isNaming(verb) &&
    kind === 'pronoun' &&
    to === from &&
    /^(?:many|some|others)$/.test(tokens[head]?.lower ?? ''),
};

const issued: SubjectRule = {
  name: 'who issued what says it',
  why: 'Holt spoke “after a group signed a letter calling it “a farce””: behind what is written a participle tells what stands in it, by whoever wrote it',
  holds: ({ tokens }, { from, verb }, { to }) =>
    verb?.form === 'ing' && to < from && documentNouns.has(tokens[from - 1]?.lower ?? ''),
};

const rules: readonly SubjectRule[] = [thing, named, many, issued];

/** The subject of the cue that leads to a quotation, where the words around it leave no other. */
export const ownSubject = (
  reading: Reading,
  { from }: QuotedStretch,
  cue: Frame | undefined,
): Mention | undefined => {
  const { source, verb, inverted, to } = cue ?? {};
  if (!cue || !source || inverted || to === undefined || to > from || verb?.group !== 'speech')
    return undefined;
  return rules.some(({ holds }) => holds(reading, cue, source)) ? source : undefined;
};
