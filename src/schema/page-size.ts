/** How many items a page has when the client does not say. */
export const DEFAULT_PAGE_SIZE = 20;

/** How many items a page can have. */
export const MAX_PAGE_SIZE = 100;
