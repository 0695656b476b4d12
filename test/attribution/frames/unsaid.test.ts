import { describe, expect, test } from 'vitest';
import { saidIn } from '../reading-of-text.ts';

describe('what was not said', () => {
  test.each([
    ['nor', 'Nor did they note the many drivers who left.'],
    ['never', 'Never has Ann Lee said that the bridge is old.'],
    ['not one', 'Not one of the drivers said that the bridge is old.'],
    ['hardly any', 'Hardly any drivers said that the bridge is old.'],
    ['none of them', 'None of the drivers said that the bridge is old.'],
    ['few', 'Few drivers expect the bridge to last.'],
    ['whether somebody did', 'It is unclear whether Ann Lee said the bridge is old.'],
    ['a condition by inversion', 'Had Ann Lee said the bridge is old, drivers would have left.'],
    ['until then', 'Until Ann Lee says the bridge is old, drivers will stay.'],
    ['nearly', 'Ann Lee nearly said that the bridge is old.'],
    ['rumoured', 'Rumours that Ann Lee said the bridge is old were false.'],
    ['no evidence', 'There is no evidence that Ann Lee said the bridge is old.'],
    ['no longer', 'Ann Lee no longer says that the bridge is old.'],
    ['little about whether', 'Ann Lee said little about whether the bridge is old.'],
    ['wrong to say', 'It would be wrong to say that the bridge is old.'],
    ['anyone', 'It won more than almost anyone had predicted.'],
    ['a question with “not”', 'Didn’t Ann Lee say that the bridge is old?'],
    ['a question that asks leave', 'May I suggest a new bridge?'],
    ['without saying', 'It goes without saying that the bridge is old.'],
    ['stopped short', 'Ann Lee stopped short of saying the bridge is old.'],
    ['stopped short, of a plea', 'Ann Lee stopped short of calling for a ban.'],
    ['refrained', 'Ann Lee refrained from blaming the driver.'],
    ['shied away', 'Ann Lee shied away from saying the bridge is old.'],
    ['held herself', 'Ann Lee stopped herself from saying the bridge is old.'],
    ['a case', 'But if Ann Lee implied that the bridge is old, she took it back.'],
    ['what it amounts to', 'It means admitting that the bridge is old.'],
    ['what a look shows', 'A close look at the bridge suggests that it is old.'],
    ['what a deed shows', 'The trip suggests that Ann Lee will run.'],
    ['what could be done', 'She could do it by telling drivers that the bridge is old.'],
  ])('%s', (_, body) => {
    expect(saidIn(body)).toEqual([]);
  });

  test.each([
    ['should NOT: who nearly all say so', 'Drivers almost always say that the bridge is old.', 'Drivers'],
    ['should NOT: until when it was said', 'Until May Ann Lee said that the bridge is old.', 'Ann Lee'],
    ['should NOT: a few', 'A few drivers said that the bridge is old.', 'A few drivers'],
    ['should NOT: what was done', 'She did it by telling drivers that the bridge is old.', 'She'],
    ['should NOT: what is all that was said', 'Ann Lee would only say that the bridge is old.', 'Ann Lee'],
    ['should NOT: what was said alone', 'Ann Lee would say only that the bridge is old.', 'Ann Lee'],
    ['should NOT: whence somebody says it', 'Ann Lee came from Ulm, saying the bridge is old.', 'Ann Lee'],
    ['should NOT: what is written', 'The report suggests that the bridge is old.', 'The report'],
    ['should NOT: who is described', 'The mayor suggests that the bridge is old.', 'The mayor'],
    ['should NOT: asked if', 'Ann Lee asked if the bridge is old.', 'Ann Lee'],
    ['should NOT: “did” without “nor”', 'They did note that the bridge is old.', 'They'],
    [
      'should NOT: who is led to say it',
      'It was a vote that led her to declare that the bridge is old.',
      'her',
    ],
  ])('%s', (_, body, who) => {
    expect(saidIn(body).map((one) => one.who)).toEqual([who]);
  });
});
