import { expect, it } from 'vitest';
import { openQuestionsOf } from '../../../web/conflict/open-question.js';

const open = (field: string, reason: string) => ({
  field,
  reason,
  seeAlso: null,
  leads: [],
  citations: [],
});

it('asks a question once for all reports for which it is open for the same reason', () => {
  const questions = openQuestionsOf([
    {
      slug: 'soc-1',
      name: 'SOC 1',
      unknowns: [open('opinion', 'Unsaid.'), open('guide', 'None.')],
    },
    { slug: 'soc-2', name: 'SOC 2', unknowns: [open('opinion', 'Unsaid.'), open('guide', 'Two.')] },
  ]);
  expect(
    questions.map(({ unknown, reports }) => [unknown.reason, reports.map(({ slug }) => slug)]),
  ).toEqual([
    ['Unsaid.', ['soc-1', 'soc-2']],
    ['None.', ['soc-1']],
    ['Two.', ['soc-2']],
  ]);
});
