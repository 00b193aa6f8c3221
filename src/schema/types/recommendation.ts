import { findRecommendations } from '../../graph/recommendation.js';
import { builder } from '../builder.js';
import { givenAdvice, ReaderInput } from '../reader-input.js';
import { CitationRef, FactRef, ReasonRef, RecommendationRef, ReportRef } from '../refs.js';
import { costHint } from '../cost-hint.js';

RecommendationRef.implement({
  description: 'A report that answers what a reader needs, and why.',
  fields: (t) => ({
    report: t.expose('report', { type: ReportRef, description: 'The report to read.' }),
    obtainable: t.exposeBoolean('obtainable', {
      description:
        'True when it is public, or the reader meets every condition that sources name: being a customer, a non-disclosure agreement. False also where a report is restricted and neither is named.',
    }),
    reasons: t.expose('reasons', {
      type: [ReasonRef],
      description:
        'What speaks for it: the need that its family serves, what the reader meets, where it is handed out, and for which closed report it stands in.',
    }),
    obstacles: t.expose('obstacles', {
      type: [ReasonRef],
      description:
        'What stands in the way where it is not obtainable; where it is, only what no source settles.',
    }),
  }),
});

ReasonRef.implement({
  description: 'A sentence of advice and what it rests on.',
  fields: (t) => ({
    text: t.exposeString('text', { description: 'The sentence.' }),
    facts: t.expose('facts', {
      type: [FactRef],
      description: 'The facts that it rests on, of the report, its family or another report.',
    }),
    citations: t.expose('citations', {
      type: [CitationRef],
      extensions: costHint({ length: 2 }),
      description: 'The places in sources that those facts rest on, each once.',
    }),
  }),
});

builder.queryField('recommend', (t) =>
  t.field({
    type: [RecommendationRef],
    description:
      'Which reports a reader should read, by slug: those that serve the need and that the reader can have, without summaries of others among them. Where the reader can have none, all that serve the need, with what stands in the way; an empty list means that no report serves it.',
    args: { reader: t.arg({ type: ReaderInput, description: 'Who asks, and what for.' }) },
    resolve: async (_, { reader: { provider, ...reader } }, { loaders }) =>
      givenAdvice(await findRecommendations(reader, provider ?? null, loaders), provider ?? null),
  }),
);
