import { describe, expect, test } from 'vitest';
import { reportsSurely } from '../../../src/attribution/contents/sure.ts';
import { questionIn } from './question-of-text.ts';

describe('a cue that cannot but report something', () => {
  test.each([
    ['closes its sentence', 'The bridge will close, Ann Lee said.'],
    ['closes its sentence', 'The bridge will close, Ann Lee said earlier.'],
    ['closes a verb that its object tells', 'At some point, the driver hit the wall, Ann Lee said.'],
    ['closes it with a longer time', 'The bridge will close, Ann Lee told the Courier earlier this week.'],
    ['closes a bracket', 'Many drivers (46 percent, according to Ann Lee) use the bridge.'],
    ['closes it with a day', 'The bridge will close, Ann Lee said on Monday.'],
    ['closes it with where', 'The bridge will close, Ann Lee said in a letter to the council.'],
    ['closes it with whom', 'The bridge will close, Ann Lee told a crowd of 300 in Ulm.'],
    ['stands in a relative clause', 'They built a bridge that Ann Lee said would fall.'],
    ['passes its hearer', 'Ann Lee confirmed to Reuters the sale of the bridge.'],
    ['stands between two clauses', 'If the bridge closes, Ann Lee said in a letter, drivers will wait.'],
    ['tells us in passing', 'As Ann Lee remarked to me in the hall, the bridge is old.'],
    ['stands before an occasion', 'Ann Lee said in a statement the bridge was old.'],
    ['stands before an occasion', 'Ann Lee said in a statement Thursday night they had closed the bridge.'],
    ['stands before when', 'Ann Lee told the council on Monday the bridge was old.'],
    ['stands before when', 'Ann Lee told Ulm Radio on Thursday the video had been cut.'],
    ['stands before when', 'Ann Lee confirmed this morning Ulm Action is closing the bridge.'],
    ['stands before brackets', 'Ann Lee writes (Letters, 5 May) that the bridge is old.'],
    ['cites somebody', 'Yonhap reported last month, citing an official, that the bridge was sold.'],
    ['answers in one word', 'Ann Lee said no.'],
    ['opens a clause behind a bare joint', 'The bridge is old, but according to Ann Lee, drivers are late.'],
    ['opens a clause behind a joint', 'The bridge is old and, according to Ann Lee, the road is shut.'],
    ['asks over an aside', 'Ann Lee questioned, however, why the bridge fell.'],
  ])('%s: %s', (_, body) => {
    expect(reportsSurely(questionIn(body))).toBe(true);
  });

  test.each([
    ['a noun is joined to another', 'It was late and according to Ann Lee.'],
    ['its clause needs what stands before', 'The bridge is old and, according to Ann Lee, shut in May.'],
    ['a topic follows', 'The bridge was closed, Ann Lee warned of delays.'],
    ['it opens the main clause', 'After the bridge was closed, Ann Lee warned drivers in Ulm.'],
    ['when follows its hearer', 'Ann Lee complained to the council the next day.'],
    ['an aside ends with no question', 'Ann Lee questioned, however, the price of it.'],
    ['its answer has a noun', 'Ann Lee said no word.'],
    ['no clause stands before it', 'After the storm, Ann Lee told reporters in Ulm.'],
  ])('should NOT, where %s: %s', (_, body) => {
    expect(reportsSurely(questionIn(body))).toBe(false);
  });
});
