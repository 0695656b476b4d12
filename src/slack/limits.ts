/** What Slack refuses beyond, in UTF-16 code units (never fewer than Slack's characters). */
export const limits = {
  sectionText: 3_000,
  contextText: 2_000,
  headerText: 150,
  buttonText: 75,
  buttonValue: 2_000,
  accessibilityLabel: 75,
  url: 3_000,
  actionsElements: 25,
  contextElements: 10,
  messageBlocks: 50,
  viewBlocks: 100,
  blockId: 255,
  actionId: 255,
  modalTitle: 24,
  privateMetadata: 3_000,
  fallbackText: 4_000,
  /** All blocks of a message together, as JSON: beyond about 13,200 it is `msg_blocks_too_long`. */
  messageJson: 12_000,
  tableRows: 100,
  tableColumns: 20,
} as const;

/** At most `max` code units, cut between characters and marked with an ellipsis. */
export function clip(text: string, max: number): string {
  if (text.length <= max) return text;
  const cut = text.slice(0, max - 1);
  return `${isHighSurrogate(cut.charCodeAt(cut.length - 1)) ? cut.slice(0, -1) : cut}…`;
}

export const isHighSurrogate = (code: number): boolean => code >= 0xd800 && code <= 0xdbff;
