import { describe, expect, it } from 'vitest';
import { secondsLeftOf } from '../../../src/model/seconds-left.js';
import {
  answerCacheControl,
  cacheControl,
  CALENDAR_FRESHNESS,
} from '../../../src/server/caching/cache-control.js';

describe('what caches are told', () => {
  it.each([
    [Infinity, 'public, max-age=60, stale-while-revalidate=240'],
    [300, 'public, max-age=60, stale-while-revalidate=240'],
    [299, 'public, max-age=60, stale-while-revalidate=239'],
    [61, 'public, max-age=60, stale-while-revalidate=1'],
    [60, 'public, max-age=60'],
    [1, 'public, max-age=1'],
    [0, 'public, max-age=0'],
  ])('never lets an answer outlive its day: %s seconds', (left, expected) => {
    expect(answerCacheControl('GET', false, left)).toBe(expected);
  });

  it('is never to keep an error, and nothing of an answer to POST', () => {
    expect(answerCacheControl('GET', true, Infinity)).toBe('no-store');
    expect(answerCacheControl('POST', true, Infinity)).toBe('no-store');
    expect(answerCacheControl('POST', false, Infinity)).toBeNull();
  });

  it('lets the calendar stand for an hour', () => {
    expect(cacheControl(CALENDAR_FRESHNESS, Infinity)).toBe('public, max-age=3600');
    expect(cacheControl(CALENDAR_FRESHNESS, 1800)).toBe('public, max-age=1800');
  });
});

describe('the seconds that are left of a day', () => {
  it.each([
    ['2026-11-23T00:00:00.000Z', 86_400],
    ['2026-11-23T12:00:00.001Z', 43_199],
    ['2026-11-23T23:59:59.000Z', 1],
    ['2026-11-23T23:59:59.001Z', 0],
    ['2026-11-24T00:00:00.000Z', 0],
    ['2026-11-25T12:00:00.000Z', 0],
  ])('at %s', (instant, expected) => {
    expect(secondsLeftOf('2026-11-23', new Date(instant))).toBe(expected);
  });

  it('are more than a day before it has begun', () => {
    expect(secondsLeftOf('2026-11-23', new Date('2026-11-22T23:00:00Z'))).toBe(86_400 + 3_600);
  });
});
