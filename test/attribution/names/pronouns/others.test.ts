import { describe, expect, test } from 'vitest';
import { sourcesIn } from '../sources-in.ts';

describe('a pronoun stands for nobody whom its report names', () => {
  test.each([
    [
      'in the quotation',
      'Carl Roe defended the quay. Bo Diaz had asked him. “I think Diaz is right,” he said.',
      ['Carl Roe'],
    ],
    ['in reported words', 'Bo Diaz met Carl Roe in Ulm. He said Diaz was right.', ['Carl Roe']],
    [
      'in reported words that a report closes',
      'Carl Roe said he would appeal. Bo Diaz has left the club, he added.',
      ['Carl Roe', 'Carl Roe'],
    ],
    [
      'in reported words that go on behind the report',
      'Carl Roe said they would ambush them. If Velm needs to go, he said, it should say so.',
      ['Carl Roe', 'Carl Roe'],
    ],
    [
      'though it may be a name of a person',
      'The layoffs at Velm Dynatech were near. Carl Roe said they would ambush them. If Velm plans to go, he said, it should say so.',
      ['Carl Roe', 'Carl Roe'],
    ],
    [
      'by what somebody is in a race',
      'If anyone hears Carl Roe, Diaz is in trouble. The Liberal front-runner predicted that Diaz would lose.',
      ['Carl Roe'],
    ],
    [
      'though it names one of two in a race',
      'Frank Holt beat Carl Wirth in Ulm. “Mr. Wirth is wrong,” the presumptive Liberal nominee said.',
      ['Frank Holt'],
    ],
    [
      'should NOT: whoever names himself',
      'Bo Diaz met Carl Roe in Ulm. “I am Bo Diaz,” he said.',
      ['Bo Diaz'],
    ],
    [
      'should NOT: a pronoun before the main clause',
      'Bo Diaz met Carl Roe in Ulm. As he said on Monday, Diaz was late.',
      ['Bo Diaz'],
    ],
    [
      'should NOT: in another clause',
      'Bo Diaz met Carl Roe in Ulm. He said it was over, but Diaz slept.',
      ['Bo Diaz'],
    ],
  ])('%s', (_, body, names) => {
    expect(sourcesIn(body)).toEqual(names);
  });
});
