import { describe, expect, test } from 'vitest';
import { sourcesIn } from '../sources-in.ts';

const rain = 'Rain fell on the quay for days, and the ferry stayed in the harbour. '.repeat(30);

describe('a title or description is of the one whom the story gives it', () => {
  test.each([
    [
      'named after the lead that describes her',
      'The mayor said it was over.\n\nMayor Ann Lee slept.',
      ['Ann Lee'],
    ],
    [
      'an office that news words in another way, with the country that it implies',
      'Ann Lee, the Secretary of State, landed. Bo Diaz, the Russian foreign minister, did not.\n\nThe top US diplomat said it was over. The top American diplomat said it again.',
      ['Ann Lee', 'Ann Lee'],
    ],
    [
      'an office in letters, alone, of whom has it before the name, and of whom has it in words',
      'CJI Diaz left. The CJI said it was over.\n\nDGP Ann Lee stayed. The Director General of Police said it was late.',
      ['Diaz', 'Ann Lee'],
    ],
    [
      'an office under another, in its own words and letters',
      'The Vice-Chancellor of Ulm, Bo Diaz, left. The Vice-Chancellor said it was over. The VC said it was late.',
      ['Bo Diaz', 'Bo Diaz'],
    ],
    [
      'an office that is a given name as well',
      'The Dean of Graduate Studies, Prof Bo Diaz, left. The dean said it was over.',
      ['Bo Diaz'],
    ],
    [
      'an office that only its article and what it is of tell',
      'The National Coordinator of ERC, Bo Diaz, left. The Special Rapporteur for Ulm, Ann Lee, slept. The coordinator said it was over. The rapporteur said it was late.',
      ['Bo Diaz', 'Ann Lee'],
    ],
    [
      'before a name that goes on with its verb',
      'The head of the school, Ann Lee said it was over. “It is,” the head said.',
      ['Ann Lee', 'Ann Lee'],
    ],
    [
      'should NOT: who is called Dean',
      'Dean Roe left. Bo Diaz, the dean of the school, slept. “It is over,” Dean Roe said.',
      ['Dean Roe'],
    ],
    [
      'should NOT: of what its clause tells',
      'Ulm Bank closed. Dorton, a firm that mails the bank’s letters, fell. The bank said it was over.',
      ['Ulm Bank'],
    ],
    [
      'should NOT: whoever stands under it',
      'UN Assistant Secretary-General Ann Lee left. The Secretary-General said it was over.\n\nVice President Bo Roe left. The president said it was over.',
      [undefined, undefined],
    ],
    [
      'should NOT: an office of another country',
      'Ann Lee, the Secretary of State, landed.\n\nThe Russian foreign minister said it was over.',
      [undefined],
    ],
    [
      'should NOT: by one word, named long after',
      `The mayor said it was over.\n\n${rain}\n\nMayor Ann Lee slept.`,
      [undefined],
    ],
    [
      'who holds it no more, with a hyphen',
      'Ex-president Ann Lee left. Bo Diaz stayed. The ex-president said it was over.',
      ['Ann Lee'],
    ],
    [
      'who holds it, not who held it, though the story words it in another way',
      'Former Lumo chair Ann Lee left. Lights Bank chair Bo Diaz stayed. The Lumo chair said it was over.',
      [undefined],
    ],
    [
      'should NOT: who holds it still',
      'It rained on President Ann Lee. The former president said it was over.',
      [undefined],
    ],
    [
      'of whom it brings in without a name, and names later',
      'A councillor has left. The councillor said it was over.\n\nUlm councillor Ann Lee slept.',
      ['Ann Lee'],
    ],
    [
      'should NOT: of whom the sentence answers, behind a comma that closes no apposition',
      'Responding to a question from Ulm leader Bo Diaz, the mayor outlined a plan.\n\nThe mayor said it was over.',
      [undefined],
    ],
    [
      'should NOT: of another body than whom it brings in',
      'A foreign ministry spokesman slept. The spokesman said it was over.\n\nWhite House spokesman Bo Diaz slept.',
      [undefined],
    ],
    [
      'should NOT: a candidate no more',
      'The candidate said it was over.\n\nFormer candidate Ann Lee slept.',
      [undefined],
    ],
  ])('%s', (_, body, names) => {
    expect(sourcesIn(body)).toEqual(names);
  });
});
