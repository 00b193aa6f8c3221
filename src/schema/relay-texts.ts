import { DEFAULT_PAGE_SIZE, MAX_PAGE_SIZE } from './page-size.js';

const upTo = `0 to ${MAX_PAGE_SIZE}`;

/** What readers of the schema see beside everything that the Relay plugin generates. */
export const relayTexts = {
  nodeTypeOptions: { description: 'Anything that can be fetched again by its id.' },
  idFieldOptions: {
    description: 'Identifies the node in the whole graph; fetch it again with `node`.',
  },
  pageInfoTypeOptions: { description: 'Where a page stands in its list.' },
  hasNextPageFieldOptions: { description: 'True when the list goes on after this page.' },
  hasPreviousPageFieldOptions: { description: 'True when the list has items before this page.' },
  startCursorFieldOptions: { description: 'The cursor of the first edge; null on an empty page.' },
  endCursorFieldOptions: { description: 'The cursor of the last edge; null on an empty page.' },
  pageInfoFieldOptions: { description: 'Where this page stands in the list.' },
  edgesFieldOptions: { description: 'The items of this page, each with its cursor.' },
  nodesOnConnection: { description: 'The items of this page without their cursors.' },
  nodeFieldOptions: { description: 'The item that this edge leads to.' },
  cursorFieldOptions: {
    description: 'The place of the item in this list, for `after` and `before`.',
  },
  firstArgOptions: {
    description: `How many items from the start, ${upTo}; ${DEFAULT_PAGE_SIZE} when neither first nor last is given.`,
  },
  lastArgOptions: { description: `How many items from the end, ${upTo}.` },
  afterArgOptions: {
    description: 'Only items after this cursor, taken from a list of the same kind and order.',
  },
  beforeArgOptions: {
    description: 'Only items before this cursor, taken from a list of the same kind and order.',
  },
};
