import type { Analysis } from '../../attribution/analysis.ts';
import type { Entity, Gender } from '../../attribution/names/entity.ts';

/** "Ann Lee, 41, whose late husband Bo": a relative who is told right behind a name, and what is told of them. */
const WHOSE =
  /^(?:,? \d{1,3})?,? whose (?:(?:late|own|elder|older|younger|eldest|oldest|youngest|only|twin|\d{1,2}-year-old) )*(?<kin>husband|wife|partner|sons?|daughters?|children|child|mother|father|parents|brothers?|sisters?)\b(?<after>.{0,40})/u;

const DEAD = /^[^.;]*\b(?:died|dead|death|killed|murdered|drowned|perished)\b|^,? (?:the )?late\b/i;

/** What somebody is to a relative, and what they are once that one is dead. */
interface Kinship {
  readonly of: RegExp;
  readonly is: Readonly<Record<Gender, string>>;
  readonly bereft?: Readonly<Record<Gender, string>>;
}

const KINSHIPS: readonly Kinship[] = [
  {
    of: /^(?:husband|wife|partner)$/,
    is: { female: 'wife', male: 'husband' },
    bereft: { female: 'widow', male: 'widower' },
  },
  { of: /^(?:sons?|daughters?|child|children)$/, is: { female: 'mother', male: 'father' } },
  { of: /^(?:mother|father|parents)$/, is: { female: 'daughter', male: 'son' } },
  { of: /^(?:brothers?|sisters?)$/, is: { female: 'sister', male: 'brother' } },
];

/** A husband's is a wife unless the text tells otherwise; of others nothing is told without a gender. */
const genderOf = ({ gender }: Entity, kin: string): Gender | undefined =>
  gender ?? (kin === 'husband' ? 'female' : kin === 'wife' ? 'male' : undefined);

/** What somebody is called by a relative of theirs: the widow, for "Ann Lee, whose husband Bo died". */
export const kinTold = (entity: Entity, { story: { body } }: Analysis): readonly string[] =>
  entity.mentions.flatMap(({ end }) => {
    const { kin = '', after = '' } = WHOSE.exec(body.slice(end, end + ROOM))?.groups ?? {};
    const kinship = KINSHIPS.find(({ of }) => of.test(kin));
    const gender = genderOf(entity, kin);
    if (!kinship || !gender) return [];
    const { is, bereft } = kinship;
    return bereft && DEAD.test(after) ? [is[gender], bereft[gender]] : [is[gender]];
  });

/** Letters behind a name in which a relative is told. */
const ROOM = 120;
