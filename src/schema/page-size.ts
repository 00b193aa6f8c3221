import { DEFAULT_LIMITS } from '../limits.js';

/** How many items a page has when the client does not say. */
export const DEFAULT_PAGE_SIZE = 20;

/** How many items a page can have, unless the server is set otherwise. */
export const { MAX_PAGE_SIZE } = DEFAULT_LIMITS;
