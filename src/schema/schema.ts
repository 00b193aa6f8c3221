import './scalars.js';
import './connections.js';
import './entity.js';
import './types/report.js';
import './types/period.js';
import './types/standard.js';
import './types/standard-relation.js';
import './types/audience.js';
import './types/organization.js';
import './types/service-organization.js';
import './types/standard-setter.js';
import './types/auditor.js';
import './types/report-family.js';
import './types/category.js';
import './types/criterion.js';
import './types/access.js';
import './types/source.js';
import './types/fact.js';
import './types/conflict.js';
import './types/unknown.js';
import './types/reports-of.js';
import './types/node.js';
import './types/meta.js';
import { builder } from './builder.js';

/** The schema, with its types and fields in alphabetical order. */
export const schema = builder.toSchema();
