import type { Slug } from '../../model/slug.js';
import type { PageOf } from '../address/page-of.js';

/** Tells the address at which GraphiQL opens with a question about all that is known of a node. */
export function graphiqlPageAt(endpoint: string): PageOf {
  return (kind, slug) => {
    const query = kind === 'Conflict' ? conflictQuery(slug) : entityQuery(slug);
    return `${endpoint}?${new URLSearchParams({ query }).toString()}`;
  };
}

function entityQuery(slug: Slug): string {
  return `query Entity {
  entity(slug: ${JSON.stringify(slug)}) {
    __typename
    name
    description
    facts {
      field
      value
      certainty
      rank
      rule
      citations {
        locator
        source { name }
      }
    }
    links(first: 20) {
      nodes {
        predicate
        direction
        neighbor { slug name }
      }
    }
    unknowns { field reason seeAlso }
    conflicts {
      topic
      preferred { value }
      reason
    }
  }
}
`;
}

function conflictQuery(slug: Slug): string {
  return `query Conflict {
  conflict(slug: ${JSON.stringify(slug)}) {
    topic
    subject { slug name }
    facts { field value rank citations { locator source { name } } }
    preferred { value }
    reason
    citations { locator source { name } }
  }
}
`;
}
