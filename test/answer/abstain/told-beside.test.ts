import { describe, expect, it } from 'vitest';
import { placesOf } from '../../../src/answer/abstain/description.ts';
import { isToldBeside } from '../../../src/answer/abstain/told-beside.ts';

const isTold = (noun: string, text: string): boolean =>
  placesOf(noun, text).some((place) => isToldBeside(text, place));

describe('who somebody is, told beside a noun for them', () => {
  it.each([
    ['a title', 'captain', 'Port captain Ida Holt was glad.'],
    ['an apposition behind', 'treasurer', 'It was sold by the treasurer, Orla Finch.'],
    ['an apposition before', 'treasurer', 'It was sold by Orla Finch, the treasurer of the port.'],
    ['a description behind', 'driver', 'The driver of the van, a man of 52, was held.'],
    ['a copula and more', 'owner', 'Siv Roe is also the new owner.'],
    ['a copula', 'owner', 'The new owner is Siv Roe.'],
    ['a participle', 'guard', 'A guard later identified as Bo Tarn locked it.'],
    ['called by a name', 'man', 'A man called Bo Tarn, 40, locked it.'],
    ['a double office', 'director', 'Siv Roe was named president and director of the port.'],
    ['a name in capitals', 'man', 'The police know him as "The Milk Man," a broker.'],
  ])('%s: %s', (_what, noun, text) => expect(isTold(noun, text)).toBe(true));

  it.each([
    ['an office in capitals', 'general', 'The Inspector General issued a report on the crane.'],
    ['one who calls others names', 'lawmaker', 'One lawmaker called Finch "a pirate" in May.'],
    ['through somebody', 'spokeswoman', 'Through a spokeswoman, Finch declined to say more.'],
    ['a source before', 'man', 'According to the Post, the men had no licence.'],
    ['a month before', 'woman', 'In May, a woman asked the port for a pass.'],
    ['a clause between', 'reporter', 'He told the Dorton News, when a reporter asked, to wait.'],
    ['a place behind', 'broker', 'The ferry came from a broker in the town of Hale who keeps goats.'],
    ['whom somebody urged', 'minister', 'Duncan Rae, urged the transport minister to step in.'],
    ['by whom it is made', 'judge', 'The ruling made by the judge came late.'],
    ['a fate', 'chief', 'The chief of harbour security was reassigned in the fall.'],
  ])('should NOT: %s: %s', (_what, noun, text) => expect(isTold(noun, text)).toBe(false));
});
