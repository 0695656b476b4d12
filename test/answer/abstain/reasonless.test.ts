import { describe, expect, it } from 'vitest';
import { isOnlyRestated, isReasonItself, isReasonless } from '../../../src/answer/abstain/reasonless.ts';
import { find } from '../../../src/answer/finding/find.ts';
import { indexOf } from '../../../src/answer/index.ts';
import { parseQuestion } from '../../../src/answer/question/question.ts';
import { analysisOf } from '../story.ts';

const isRefused = (question: string, body: string): boolean =>
  isReasonless(find(parseQuestion(question), indexOf(analysisOf(body))));

describe('that something is so tells nothing of why', () => {
  it.each([
    ['why have the ferry talks stalled?', 'The ferry talks have stalled.'],
    ['why is Holt leaving?', 'Holt is leaving in June and takes a post in Dorton.'],
    ['why was the spending deferred in April?', 'Minutes show that the spending was deferred in April.'],
    ['why did Orrin buy Tarn?', 'Orrin bought Tarn for £85m.'],
    ['why did Holt fly to Ulm?', 'Holt had flown to Ulm for 22 years.'],
    ['why did Holt quit the board?', 'Holt, who has since quit the board, spoke in Ulm.'],
    ['why was the sale blocked?', 'The sale has been blocked over the past year.'],
    ['why did Holt leave Ulm?', 'Holt left Ulm, too.'],
    ['why did Holt return the boat?', 'Holt returned the boat to him in May.'],
    ['why did Holt decide?', 'Holt decided to go.'],
    ['why was Holt warned?', 'Inspectors had warned Holt in May.'],
    ['why did the union sue the port?', 'They sued the port in May.'],
    ['why did profit at the port rise?', 'Revenue rose 2.4 per cent at the port, Orrin said.'],
  ])('%s: %s', (question, body) => expect(isRefused(question, body)).toBe(true));

  it.each([
    ['a conjunction', 'why is Holt leaving?', 'Holt is leaving because of her health.'],
    ['a preposition', 'why have the ferry talks stalled?', 'The ferry talks have stalled over pay.'],
    ['a verb of cause', 'why is Holt leaving?', 'Her leaving was prompted by a row, Holt wrote.'],
    ['a ground', 'why did Orrin sue Tarn?', 'Orrin sued Tarn for breach of contract.'],
    ['a dispute', 'why did Holt quit the board?', 'Holt quit the board over the sale.'],
    ['a purpose', 'why did Holt steal the ferry?', 'Holt had stolen the ferry to pay off a debt.'],
    ['what it was about', 'why was Holt warned?', 'Inspectors warned Holt about dirty fridges.'],
    ['that it is not known', 'why is Holt leaving?', 'The port will not say why Holt is leaving.'],
    ['an aim', 'why is Holt meeting the union?', 'Holt is meeting the union in an attempt to end a row.'],
    [
      'the deed in other words',
      'why did Holt sell the ferry?',
      'Holt let go of the ferry, whose hull had rust.',
    ],
    [
      'a purpose of another verb',
      'why did Holt shut the ferry?',
      'Holt closed the ferry in 2023 to deter thieves.',
    ],
    ['what came of it', 'why did Holt meet Orrin?', 'The leak led to a meeting of Holt with Orrin.'],
    ['as of now', 'why will Holt lose?', 'Polls see Holt losing as a majority do not want her.'],
    ['what went on then', 'why was Holt sent home?', 'Holt was sent home as the river began to rise.'],
    ['a purpose set off', 'why did Holt steal?', 'Holt stole $9m, to fund a ferry.'],
    ['what costs it', 'why will Orrin cut jobs?', 'Orrin will cut jobs as it grapples with debt.'],
    ['what there is of it', 'why was Holt confident?', 'Holt was confident with so many ferries.'],
    ['what it rests on', 'why did Holt get an award?', 'The award that Holt got was based on the profit.'],
    [
      'an objection',
      'why did Holt reject the sale?',
      'Holt rejected the sale, saying that the price was low.',
    ],
    ['a clause of its own', 'why did Holt leave?', 'Holt left; the ferry had no work.'],
    ['only a part of it', 'why did Holt sell the ferry?', 'The ferry was old and its hull had rust.'],
    ['no question of why', 'when is Holt leaving?', 'Holt is leaving in June.'],
  ])('should NOT: %s: %s', (_what, question, body) => expect(isRefused(question, body)).toBe(false));
});

const isAgain = (question: string, body: string): boolean =>
  isOnlyRestated(find(parseQuestion(question), indexOf(analysisOf(body))));

describe('what says all of it again tells nothing of why', () => {
  it.each([
    [
      'why were the ferry plans rejected?',
      'The plans of the ferry, which 40 people opposed, have been rejected.',
    ],
    ['why did the bus crash?', 'The bus crashed into a wall in Ulm.'],
  ])('%s: %s', (question, body) => expect(isAgain(question, body)).toBe(true));

  it.each([
    ['a reason', 'why did the bus crash?', 'The bus crashed because of ice.'],
    ['another word for some of it', 'why did the bus crash?', 'It crashed into a wall in Ulm.'],
  ])('should NOT: %s: %s', (_what, question, body) => expect(isAgain(question, body)).toBe(false));
});

const isItself = (question: string, body: string): boolean =>
  isReasonItself(find(parseQuestion(question), indexOf(analysisOf(body))));

describe('what is there the reason of something else has none of its own', () => {
  it.each([
    ['why did Holt resign?', 'The shares fell after Holt resigned.'],
    ['why did Holt resign?', 'The shares fell due to the resignation of Holt.'],
    ['why was Holt arrested?', 'Reporters came because Holt was arrested.'],
    ['why was Holt arrested?', 'The crowd gathered when police arrested Holt.'],
  ])('%s: %s', (question, body) => expect(isItself(question, body)).toBe(true));

  it.each([
    ['a reason behind it', 'why did Holt resign?', 'Holt resigned after the shares fell.'],
    ['a reason behind it too', 'why did Holt resign?', 'The shares fell after Holt resigned over pay.'],
    ['a reason ahead of it', 'why was the pier closed?', 'After the roof fell, the pier was closed.'],
    ['a purpose', 'why did Holt visit Ulm?', 'Crowds waited when Holt visited Ulm to open the pier.'],
    ['a phrase that ends before', 'why was Holt booed?', 'His vote for the sale was booed.'],
    ['no question of why', 'when did Holt resign?', 'The shares fell after Holt resigned.'],
  ])('should NOT: %s: %s', (_what, question, body) => expect(isItself(question, body)).toBe(false));
});
