import SchemaBuilder from '@pothos/core';
import RelayPlugin from '@pothos/plugin-relay';
import SimpleObjectsPlugin from '@pothos/plugin-simple-objects';
import type { Context } from '../context.js';
import type { CalendarDate, DateRange } from '../model/date.js';
import type { DayDuration, MonthDuration } from '../model/duration.js';
import type { NodeKind } from '../model/entity.js';
import type { MonthDay } from '../model/month-day.js';
import type { View } from '../model/reading.js';
import { encodeNodeId } from './node-id.js';
import { relayTexts } from './relay-texts.js';

interface SchemaTypes {
  Context: Context;
  DefaultFieldNullability: false;
  DefaultInputFieldRequiredness: true;
  DefaultEdgesNullability: false;
  DefaultNodeNullability: false;
  Scalars: {
    ID: { Input: string; Output: string };
    Date: { Input: CalendarDate; Output: CalendarDate };
    MonthDay: { Input: MonthDay; Output: MonthDay };
    Duration: { Input: MonthDuration | DayDuration; Output: MonthDuration | DayDuration };
    URL: { Input: string; Output: string };
  };
  Connection: ConnectionExtras;
}

/** What connections have besides their page; the view only where a list depends on one. */
interface ConnectionExtras extends Partial<ListedView> {
  readonly totalCount: () => number | Promise<number>;
}

/** The view that a derived list was made in, and the days that it speaks of. */
export interface ListedView extends View {
  readonly horizon: DateRange;
}

export const builder = new SchemaBuilder<SchemaTypes>({
  plugins: [RelayPlugin, SimpleObjectsPlugin],
  defaultFieldNullability: false,
  defaultInputFieldRequiredness: true,
  relay: {
    ...relayTexts,
    cursorType: 'String',
    edgesFieldOptions: { ...relayTexts.edgesFieldOptions, nullable: false },
    nodeFieldOptions: { ...relayTexts.nodeFieldOptions, nullable: false },
    encodeGlobalID: (kind, slug) => encodeNodeId(kind as NodeKind, String(slug)),
    // The queries that take ids stand in types/node.ts: they must answer null for a bad id.
    nodeQueryOptions: false,
    nodesQueryOptions: false,
    nodeTypeOptions: {
      ...relayTexts.nodeTypeOptions,
      resolveType: (node) => (node as { readonly kind: NodeKind }).kind,
    },
  },
});

builder.queryType({ description: 'Where every question to the graph begins.' });
