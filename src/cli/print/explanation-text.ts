import type { Contribution, ExplainedStory, Explanation } from '../../answer/explain.ts';
import { textOf } from '../../story/span.ts';

/** As many features tell why a sentence stands where it does. */
const MOST = 8;

const signed = (adds: number): string => `${adds >= 0 ? '+' : ''}${adds.toFixed(2)}`;

/** The largest one by one, the others in a sum: what is printed adds up. */
function contributionsText(contributions: readonly Contribution[]): string {
  const others = contributions.slice(MOST);
  return [
    ...contributions
      .slice(0, MOST)
      .map(({ feature, value, adds }) => `${feature} ${value.toFixed(2)} → ${signed(adds)}`),
    ...(others.length > 0
      ? [`${others.length} others → ${signed(others.reduce((sum, { adds }) => sum + adds, 0))}`]
      : []),
  ].join(' · ');
}

function storyText({ story, repairs, confidence, gate, missing, candidates }: ExplainedStory): string {
  const sentences = candidates.map(
    ({ sentence, score, contributions }, i) =>
      `${i + 1}. ${score.toFixed(2)}  ${textOf(story.body, sentence)}\n   ${contributionsText(contributions)}`,
  );
  return [
    `Story: ${story.title}`,
    ...repairs.map(({ from, to }) => `Read "${from}" as "${to}"`),
    `Confidence ${confidence.toFixed(2)} (answers above 0): ${contributionsText(gate)}`,
    ...(missing ? [`Missing: ${JSON.stringify(missing)}`] : []),
    ...sentences,
  ].join('\n');
}

/** How a question was read, and why each sentence stands where it does. */
export const explanationText = ({ question, stories }: Explanation): string =>
  [
    `Question: ${question.text} (${question.kind}, expects ${question.expects})`,
    `Terms: ${question.terms.map(({ form, lemma }) => (form === lemma ? form : `${form} (${lemma})`)).join(', ')}`,
    ...(question.said ? [`Source asked for: ${question.said.source}`] : []),
    ...stories.map(storyText),
  ].join('\n');
