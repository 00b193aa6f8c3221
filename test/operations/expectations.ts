import { accessExpectations } from './access-expectations.js';
import { conflictExpectations } from './conflict-expectations.js';
import { coverageExpectations } from './coverage-expectations.js';
import { searchExpectations } from './search-expectations.js';
import { reportExpectations } from './report-expectations.js';
import { standardExpectations } from './standard-expectations.js';
import { timeExpectations } from './time-expectations.js';
import { unknownExpectations } from './unknown-expectations.js';

/** What the operations answer that ask one thing; what pages are made from stands in files of their own. */
export const expectations = [
  ...reportExpectations,
  ...accessExpectations,
  ...standardExpectations,
  ...conflictExpectations,
  ...unknownExpectations,
  ...timeExpectations,
  ...coverageExpectations,
  ...searchExpectations,
];
