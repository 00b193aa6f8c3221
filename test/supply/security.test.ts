import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { DEFAULT_LIMITS } from '../../src/limits.js';
import { settingNames } from '../../src/settings/settings.js';
import { ROOT } from './lockfile.js';

describe('what is said about security', () => {
  const text = readFileSync(join(ROOT, 'SECURITY.md'), 'utf8');
  const named = new Set([...text.matchAll(/`([A-Z]+(?:_[A-Z]+)*)`/g)].map(([, name = '']) => name));

  it('names every limit', () => {
    expect(Object.keys(DEFAULT_LIMITS).filter((name) => !named.has(name))).toEqual([]);
  });

  it('names no setting that there is not', () => {
    expect([...named].filter((name) => !settingNames.includes(name))).toEqual([]);
  });

  it('leads to files and headings that there are', () => {
    const readme = readFileSync(join(ROOT, 'README.md'), 'utf8');
    const links = [...text.matchAll(/\]\(([^)#]+)(?:#([^)]+))?\)/g)];
    const broken = links.filter(
      ([, file = '', anchor]) =>
        !existsSync(join(ROOT, file)) ||
        (anchor !== undefined && !anchorsOf(readme).includes(anchor)),
    );
    expect(links.length).toBeGreaterThan(3);
    expect(broken.map(([link]) => link)).toEqual([]);
  });
});

function anchorsOf(text: string): string[] {
  return [...text.matchAll(/^#+ (.*)$/gm)].map(([, heading = '']) =>
    heading.toLowerCase().replaceAll(' ', '-'),
  );
}
