import { accessExpectations } from './access-expectations.js';
import { conflictExpectations } from './conflict-expectations.js';
import { graphExpectations } from './graph-expectations.js';
import { reportExpectations } from './report-expectations.js';
import { standardExpectations } from './standard-expectations.js';
import { unknownExpectations } from './unknown-expectations.js';

/** What every operation that the server comes with answers. */
export const expectations = [
  ...reportExpectations,
  ...accessExpectations,
  ...standardExpectations,
  ...conflictExpectations,
  ...unknownExpectations,
  ...graphExpectations,
];
