import type { SetPhrase } from './set-phrase.ts';

export const PAYMENTS: readonly SetPhrase[] = [
  {
    name: 'a sum that somebody must pay, not one that they owe or are paid',
    asks: /^how much (?:must .+ pay|(?:does|do|did|will|has|have|had|was|is|were|are) .+ (?:have to|had to|ordered to|told to|made to) pay)(?: [^?]*)?$/iu,
    given:
      /\b(?:ordered|told|must|has to|have to|had to|required|sentenced|agreed)\b[^.;]{0,40}\bpay\b(?! off\b)[^.;]{0,60}\d|\bfined?\b[^.;]{0,30}\d/iu,
    standsFor: /^(?:must|have|pay|paid|ordered|told|made|compensation|damages|fine|costs)$/,
  },
];
