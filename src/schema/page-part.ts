import type { Page } from '../model/page.js';

/**
 * An item of a page. Cursors are made by getters: most clients ask for none of them, or only for the last.
 * Those of a class cost nothing until they are called, those of a literal much for each object.
 */
export class Edge<T> {
  readonly node: T;
  // An edge that holds more may hand out another node than the item of its list.
  private readonly item: T;
  private readonly cursorOf: (item: T) => string;

  constructor(item: T, cursorOf: (item: T) => string) {
    this.node = item;
    this.item = item;
    this.cursorOf = cursorOf;
  }

  get cursor() {
    return this.cursorOf(this.item);
  }
}

/** Where a page stands in its list. */
export class PageInfo<T> {
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  private readonly items: readonly T[];
  private readonly cursorOf: (item: T) => string;

  constructor(page: Page<T>, cursorOf: (item: T) => string) {
    this.hasNextPage = page.hasNextPage;
    this.hasPreviousPage = page.hasPreviousPage;
    this.items = page.items;
    this.cursorOf = cursorOf;
  }

  get startCursor() {
    return this.cursorAt(0);
  }

  get endCursor() {
    return this.cursorAt(-1);
  }

  private cursorAt(index: number) {
    const item = this.items.at(index);
    return item === undefined ? null : this.cursorOf(item);
  }
}
