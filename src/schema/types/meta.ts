import { STORED_KINDS } from '../../model/entity.js';
import { horizonAround } from '../../model/horizon.js';
import { builder } from '../builder.js';
import { EntityKindEnum } from '../enums.js';
import { DateRangeValue } from '../values.js';

const KindCountValue = builder.simpleObject('KindCount', {
  description: 'How many entities of a kind the graph holds.',
  fields: (t) => ({
    kind: t.field({ type: EntityKindEnum, description: 'What is counted.' }),
    count: t.int({ description: 'How many of it the data holds.' }),
  }),
});

const MetaValue = builder.simpleObject(
  'Meta',
  {
    description: 'What the graph says about itself.',
    fields: (t) => ({
      dataVersion: t.string({ description: 'Differs whenever the data differs.' }),
      today: t.field({ type: 'Date', description: 'The day that answers are given for (UTC).' }),
      horizon: t.field({
        type: DateRangeValue,
        description: 'The days around today about which cadences are trusted.',
      }),
    }),
  },
  (t) => ({
    counts: t.field({
      type: [KindCountValue],
      description: 'How many entities of each kind the data holds; derived kinds are not counted.',
      resolve: (_, _args, { loaders }) =>
        STORED_KINDS.map(async (kind) => ({ kind, count: await loaders.count({ kinds: [kind] }) })),
    }),
  }),
);

builder.queryField('meta', (t) =>
  t.field({
    type: MetaValue,
    description: 'The version of the data and the day that answers are given for.',
    resolve: (_, _args, { loaders, today }) => ({
      dataVersion: loaders.dataVersion,
      today,
      horizon: horizonAround(today),
    }),
  }),
);
