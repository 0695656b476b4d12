import { stateNamed } from './state.ts';

const PEOPLE = /^(?:people|persons?|men|women|civilians|residents|others|victims)$/;

/** Words for people without telling which, and for people by their state: "bodies", "the dead", "a death toll". */
export const isPeople = (form: string): boolean => PEOPLE.test(form) || stateNamed(form) !== undefined;

/** All who vote in a parliament or a council: a party is a part of them. */
export const MEMBERS = 'mps|lawmakers|legislators|members|councillors|senators|deputies';
