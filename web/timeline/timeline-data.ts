import type { WhatHappensWhenQuery } from '../generated/graphql.js';

/** A report with its editions, and how far they cover the interval. */
export type TimelineReport = WhatHappensWhenQuery['reports']['nodes'][number];

export type TimelineEdition = TimelineReport['editions']['nodes'][number];

export type TimelineCoverage = TimelineReport['coverage'];

export type CoverageSegment = TimelineCoverage['segments'][number];
