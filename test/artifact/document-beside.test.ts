import { parse } from 'yaml';
import { describe, expect, it } from 'vitest';
import { documentBeside } from '../../src/artifact/document-beside.js';
import { mergedDocument } from '../../src/artifact/merged-document.js';
import { catalog } from '../support/catalog.js';
import { observed } from '../support/observed-catalog.js';
import { listed, readLists } from '../support/report-list.js';
import { seedCatalog } from '../support/server.js';

const SOC_2 = 'aws-soc-2--2025-04-01--2026-03-31';
const SOC_3 = 'aws-soc-3--2025-04-01--2026-03-31';

const reports = readLists(listed('a', 1), listed('b', 1, { name: 'SOC 3' }), listed('c', 1));
const kept = mergedDocument(null, reports, seedCatalog, '2026-11-20').text ?? '';

interface Written {
  readonly sources: readonly unknown[];
  readonly editions: readonly unknown[];
}

const written = (text: string) => parse(text) as Written;

describe('the document of observed editions beside others', () => {
  it('is as it is, letter by letter, where it goes together with them', () => {
    const text = `${kept}# A remark.\n`;
    expect(documentBeside(text, seedCatalog)).toEqual({ text, leftOut: [] });
  });

  it('leaves out the editions that they have, and keeps the rest with all passages', () => {
    const period = { from: '2025-04-01', to: '2026-03-31' } as const;
    const others = catalog([...seedCatalog.entities, observed('aws-soc-2', period)]);
    const { text, leftOut } = documentBeside(kept, others);
    expect(leftOut).toEqual([{ edition: SOC_2, reason: 'byHand' }]);
    const { sources, editions } = written(kept);
    expect(written(text)).toEqual({ sources, editions: [editions[1]] });
  });

  it('leaves out the editions of reports that they lack', () => {
    const others = catalog(seedCatalog.entities.filter(({ slug }) => slug !== 'aws-soc-3'));
    const { text, leftOut } = documentBeside(kept, others);
    expect(leftOut).toEqual([{ edition: SOC_3, reason: 'noReport' }]);
    const { sources, editions } = written(kept);
    expect(written(text)).toEqual({ sources, editions: [editions[0]] });
  });
});
