/**
 * What `make` makes, without a look at Node's own `Request`. The first look at it loads all of Node's fetch, and the
 * adapter of Yoga only wants to know whether that is the one that it was given; it brings one of its own.
 */
export function withoutNativeRequest<T>(make: () => T): T {
  const native = Object.getOwnPropertyDescriptor(globalThis, 'Request');
  if (native === undefined) return make();
  Object.defineProperty(globalThis, 'Request', { value: undefined, configurable: true });
  try {
    return make();
  } finally {
    Object.defineProperty(globalThis, 'Request', native);
  }
}
