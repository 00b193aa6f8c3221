import type { HowDoesThePortfolioStandQuery } from '../generated/graphql.js';

/** A report, and where it stands on a day. */
export type PortfolioReport = HowDoesThePortfolioStandQuery['reports']['nodes'][number];

export type PortfolioEdition = NonNullable<PortfolioReport['currentEdition']>;
