import type { SetPhrase } from './set-phrase.ts';

export const PAYMENTS: readonly SetPhrase[] = [
  {
    name: 'what a share costs: "shares closed at 61 cents", "were up 9% at $180.75"',
    asks: /^(?:what (?:is|was) )?(?:the |its |their )?(?:(?:latest|closing|opening|current) )?(?:[\p{L}.’'-]+['’]s? )?(?:(?:share|stock|closing) price|price of (?:a share|the (?:shares|stock)))(?: now| today)?$/iu,
    given:
      /\b(?:shares?|stock)\b[^.;]{0,60}?\b(?:at|to)\b (?:about |around |nearly |just (?:over|under) )?(?:[$£€¥₹]|US\$)?\d[\d,.]*(?: ?(?:cents|pence|p|c|dollars|euros|pounds|yen|rupees))?(?![\d%])/iu,
    standsFor: /^(?:share|stock|price|shares|latest|closing|opening|current|today|now)$/,
    ofStory: true,
  },
  {
    name: 'a sum that somebody must pay, not one that they owe or are paid',
    asks: /^how much (?:must .+ pay|(?:does|do|did|will|has|have|had|was|is|were|are) .+ (?:have to|had to|ordered to|told to|made to) pay)(?: [^?]*)?$/iu,
    given:
      /\b(?:ordered|told|must|has to|have to|had to|required|sentenced|agreed)\b[^.;]{0,40}\bpay\b(?! off\b)[^.;]{0,60}\d|\bfined?\b[^.;]{0,30}\d/iu,
    standsFor: /^(?:must|have|pay|paid|ordered|told|made|compensation|damages|fine|costs)$/,
  },
];
