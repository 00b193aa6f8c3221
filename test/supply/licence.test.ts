import { describe, expect, it } from 'vitest';
import { isPermissive } from './licence.js';

describe('the reading of licences', () => {
  it.each([
    'MIT',
    '(MIT)',
    'MIT OR GPL-3.0-only',
    'GPL-3.0-only OR MIT',
    '(MIT AND Zlib)',
    'MPL-2.0 OR (ISC AND Apache-2.0)',
    '(GPL-2.0-only OR MIT) AND (ISC OR MPL-2.0)',
    'GPL-2.0-only AND MPL-2.0 OR MIT',
  ])('takes %s for permissive', (expression) => {
    expect(isPermissive(expression)).toBe(true);
  });

  it.each([
    '',
    'mit',
    'MPL-2.0',
    'CC-BY-4.0',
    'UNLICENSED',
    'SEE LICENSE IN LICENSE',
    'MIT AND MPL-2.0',
    'MPL-2.0 AND MIT',
    'MIT AND (ISC AND GPL-3.0-only)',
    'MIT OR',
    'OR MIT',
    'MIT ISC',
    'MIT, ISC',
    '(MIT',
    'MIT)',
    '(MIT OR ISC',
    'Apache-2.0 WITH LLVM-exception',
  ])('does not take "%s" for permissive', (expression) => {
    expect(isPermissive(expression)).toBe(false);
  });
});
