import { describe, expect, it } from 'vitest';
import { query, seedCatalog } from '../support/server.js';
import { slugs } from '../support/slugs.js';

describe('a source', () => {
  it('tells which document it is, and by which digest its text is known again', async () => {
    const source = `{
      source(slug: "aws-soc-page") {
        __typename slug name description aliases publisher url retrievedOn sha256
        unknowns { field }
      }
    }`;
    expect(await query(source)).toEqual({
      data: {
        source: {
          __typename: 'Source',
          slug: 'aws-soc-page',
          name: 'AWS SOC compliance page',
          description:
            'The page on which AWS explains its SOC reports: an overview, a table that compares the three, and a list of frequent questions.',
          aliases: ['AWS SOC FAQs', 'AWS SOC FAQ'],
          publisher: 'Amazon Web Services',
          url: 'http://aws.amazon.com/compliance/soc-faqs/',
          retrievedOn: null,
          sha256: 'f427cc428faec0d9a3b9c5605458ab1cf25de658a88d21b9a97e0cce84f74107',
          unknowns: [{ field: 'retrievedOn' }, { field: 'publishedOn' }, { field: 'linkTargets' }],
        },
      },
    });
  });

  it('has no address where none is known for certain', async () => {
    const source = '{ source(slug: "aws-services-in-scope") { url unknowns { field } } }';
    expect(await query(source)).toEqual({
      data: { source: { url: null, unknowns: [{ field: 'url' }, { field: 'entries' }] } },
    });
  });

  it('is listed with all others, by slug', async () => {
    const all = seedCatalog.entities
      .filter(({ kind }) => kind === 'Source')
      .map(({ slug }) => slug)
      .sort();
    expect(await query('{ sources(first: 100) { totalCount nodes { slug } } }')).toEqual({
      data: { sources: { totalCount: all.length, nodes: slugs(...all) } },
    });
    expect(all).toContain('aws-soc-page');
  });

  it('is null for a slug that nothing has, or that is not of a source', async () => {
    const source = `{
      missing: source(slug: "harbour-page") { slug }
      standard: source(slug: "ssae-18") { slug }
    }`;
    expect(await query(source)).toEqual({ data: { missing: null, standard: null } });
  });
});
