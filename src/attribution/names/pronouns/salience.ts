import type { Mention } from '../../../story/mentions/mention.ts';
import { afterBrackets } from '../../brackets.ts';
import type { Reading } from '../../reading.ts';
import { phraseEnd } from '../../source-span.ts';
import type { Entity, Gender } from '../entity.ts';
import { isPersonByForm, withoutFirstWord } from '../person-by-form.ts';

/** How much a mention puts its bearer on the reader's mind: whom "As for Lee", "For Lee," turns to, then the subject, as in centering theory. */
const SALIENCE = { topic: 4, subject: 3, opener: 2.5, object: 1.2, oblique: 0.9, owner: 0.7 } as const;
const IN_QUOTATION = 0.25;
/** A known gender that fits, against one that is not known. */
const FITS = 1.5;
/** A single capitalised word may be anything. */
const UNKNOWN_KIND = 0.6;
/** Salience falls with the sentences between: (1 + n) to the power of this. */
const DECAY = 1.5;
/** Whom the sentence of the pronoun names in what it reports: seldom, who speaks of himself by name. */
const NAMED_BESIDE = 0.4;
/** And hardly ever, where nothing tells that the name is a person's. */
const UNKNOWN_BESIDE = 0.1;
/** The dead do not speak, but in what the story looks back on. */
const DEAD = 0.1;
/** A new paragraph turns to somebody else more often than a new sentence does. */
const IN_PARAGRAPH = 1.5;
/** What every further mention of a person adds, against the strongest one. */
const REPEATED = 0.25;

/** That somebody is on the reader's mind: by a mention, or for having spoken. */
export interface OnMind {
  readonly entity: Entity;
  readonly weight: number;
  /** The sentence that tells. */
  readonly unit: number;
}

/** What a pronoun and the words around it tell of whom it stands for. */
interface Sought {
  readonly gender: Gender | undefined;
  /** Names of no known kind that "who" tells to be people. */
  readonly people: ReadonlySet<Entity | undefined>;
  /** Whom the sentence of the pronoun names beside it. */
  readonly others: ReadonlySet<Entity>;
  /** Whether the story has told that somebody died. */
  readonly isDead: (entity: Entity) => boolean;
}

/** What a mention weighs by its place in its sentence. */
export const weightOf = (reading: Reading, mention: Mention): number => {
  const aside = reading.quotationAt[mention.from] !== -1 || isInBrackets(reading, mention);
  return SALIENCE[placeOf(reading, mention)] * (aside ? IN_QUOTATION : 1);
};

/** "(As Yonhap first reported, Lee …)": an aside, behind which the story goes on with whom it was about. */
const isInBrackets = ({ tokens, units, unitAt }: Reading, { from }: Mention): boolean => {
  const first = units[unitAt[from] ?? -1]?.from ?? from;
  for (let at = from - 1; at >= first && from - at < longestAside; at -= 1) {
    if (tokens[at]?.class === 'close') return false;
    if (tokens[at]?.text === '(') return true;
  }
  return false;
};

const longestAside = 40;

export const isSubject = (reading: Reading, mention: Mention): boolean =>
  placeOf(reading, mention) === 'subject';

/** "Lee’s fate is unclear, but she said", "One of Lee’s speeches came in May, when she said": whose the subject is. */
const isOpener = (tokens: Reading['tokens'], first: number, from: number): boolean =>
  first === from ||
  (first === from - 2 &&
    tokens[from - 1]?.lower === 'of' &&
    /^(?:one|some|many|most|all|none|much)$/.test(tokens[first]?.lower ?? ''));

/** "As for | Lee, it is late", "For | Lee, who grew up here, it is late": whom the sentence turns to from its first words. */
const isTurnedTo = ({ tokens, units, unitAt }: Reading, from: number, to: number): boolean => {
  if (tokens[from - 1]?.lower !== 'for') return false;
  const opens = units[unitAt[from] ?? -1]?.from === from - 1;
  return tokens[from - 2]?.text === 'As' || (opens && tokens[to]?.class === 'comma');
};

/** The grammatical place of a mention, as far as its neighbours tell; "Meanwhile Lee" opens as "Lee" does. */
const placeOf = (reading: Reading, mention: Mention): keyof typeof SALIENCE => {
  const { tokens, units, unitAt } = reading;
  const { to } = mention;
  const from = ownerStart(reading, mention.from);
  if (tokens[to]?.class === 'clitic' || /[’']s?$/.test(tokens[to - 1]?.text ?? ''))
    return isOpener(tokens, units[unitAt[from] ?? -1]?.from ?? -1, from) ? 'opener' : 'owner';
  if (isTurnedTo(reading, from, to)) return 'topic';
  const before = tokens[from - 1]?.class;
  if (before === 'preposition') return 'oblique';
  // "The jail where | Lee is kept": what a clause tells of a place is not what the sentence is about.
  if (tokens[from - 1]?.lower === 'where') return 'object';
  const first = before === 'adverb' && units[unitAt[from] ?? -1]?.from === from - 1;
  const opens =
    before === undefined || before === 'break' || before === 'stop' || before === 'quote' || first;
  // "A spokesman for Lumo | laughed", "Ann Lee (D-Ulm) | laughed".
  const end = mention.kind === 'nominal' ? phraseEnd(reading, mention).to : to;
  const after = tokens[afterBrackets(tokens, end)]?.class;
  const acts = after === 'verb' || after === 'auxiliary' || after === 'adverb';
  const follows =
    before === 'comma' || before === 'conjunction' || before === 'verb' || before === 'relative';
  return opens || (follows && (acts || after === 'word' || after === 'comma')) ? 'subject' : 'object';
};

/** "England’s | head coach Ann Lee left": whoever stands behind an owner has the place of the owner. */
const ownerStart = ({ tokens, mentions, mentionAt }: Reading, from: number): number => {
  const owner = tokens[from - 1]?.class === 'clitic' ? mentions[mentionAt[from - 2] ?? -1] : undefined;
  return owner && owner.from < from ? owner.from : from;
};

const paragraphOf = ({ units }: Reading, unit: number): number | undefined => units[unit]?.paragraph;

/** How much of that is left in a later sentence. */
const strengthIn = (
  reading: Reading,
  unit: number,
  { entity, weight, unit: at }: OnMind,
  { gender, people, others, isDead }: Sought,
): number => {
  const known = entity.kind === 'person' || people.has(entity) ? 1 : UNKNOWN_KIND;
  const fit = gender && entity.gender === gender ? FITS : known;
  const near = paragraphOf(reading, at) === paragraphOf(reading, unit) ? IN_PARAGRAPH : 1;
  const isKnown = known === 1 && !isPersonByForm(withoutFirstWord(entity));
  const own = others.has(entity) ? (isKnown || fit === FITS ? NAMED_BESIDE : UNKNOWN_BESIDE) : 1;
  const alive = isDead(entity) ? DEAD : 1;
  return (weight * fit * near * own * alive) / (1 + unit - at) ** DECAY;
};

/** Whom a pronoun of a sentence brings to mind first. */
export const strongest = (
  reading: Reading,
  unit: number,
  onMind: readonly OnMind[],
  sought: Sought,
): Entity | undefined => {
  let best: Entity | undefined;
  let most = 0;
  for (const [entity, all] of Map.groupBy(onMind, (one) => one.entity)) {
    const strengths = all.map((one) => strengthIn(reading, unit, one, sought));
    const peak = Math.max(...strengths);
    const total = peak + REPEATED * (strengths.reduce((sum, one) => sum + one, 0) - peak);
    if (total > most) [best, most] = [entity, total];
  }
  return best;
};
