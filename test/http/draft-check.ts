import { addresses, requests } from './draft-must.js';
import type { DraftCheck, Rule } from './draft-rule.js';
import { kindnesses, refusals } from './draft-should.js';

function atLevel(level: DraftCheck['level'], rules: readonly Rule[]): DraftCheck[] {
  return rules.map((rule) => ({ level, ...rule }));
}

export const draftChecks: readonly DraftCheck[] = [
  ...atLevel('MUST', requests),
  ...atLevel('MUST', addresses),
  ...atLevel(
    'SHOULD',
    refusals.map((refusal) => ({ ...refusal, rule: `${refusal.rule} is refused` })),
  ),
  ...atLevel('SHOULD', kindnesses),
];
