const sentenceEnd = /[.!?…。！？؟।։]["'”’»›」』)\]]*$/;

/** Whether a text ends with a sentence, in quotation marks or out of them. */
export const endsSentence = (text: string): boolean => sentenceEnd.test(text);
