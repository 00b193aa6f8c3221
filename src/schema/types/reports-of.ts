import type { Predicate } from '../../model/link.js';
import { linkedInto } from '../../model/selection.js';
import { builder } from '../builder.js';
import { ReportConnection } from '../connections.js';
import * as refs from '../refs.js';
import { reportConnection, reportListArgs } from '../report-list.js';

/** Every kind that reports link to: the predicate of the link, and the way back in words. */
const WAYS_BACK = [
  [refs.ReportFamilyRef, 'OF_FAMILY', 'The reports of this family, of all providers.'],
  [refs.ServiceOrganizationRef, 'PROVIDED_BY', 'The reports that it issues.'],
  [refs.StandardRef, 'PERFORMED_UNDER', 'The reports whose examination is performed under it.'],
  [refs.AudienceRef, 'ADDRESSED_TO', 'The reports that are written for these readers.'],
  [refs.AuditorRef, 'EXAMINED_BY', 'The reports whose examination it performs.'],
  [refs.CategoryRef, 'ADDRESSES', 'The reports that address it.'],
  [refs.AccessChannelRef, 'AVAILABLE_THROUGH', 'The reports that are handed out here.'],
] as const satisfies readonly (readonly [object, Predicate, string])[];

for (const [ref, predicate, description] of WAYS_BACK) {
  builder.objectField(ref as typeof refs.AudienceRef, 'reports', (t) =>
    t.connection(
      {
        type: refs.ReportRef,
        description,
        args: reportListArgs,
        resolve: ({ slug }, args, context) =>
          reportConnection(args, context, { linked: [linkedInto(slug, predicate)] }),
      },
      ReportConnection,
    ),
  );
}
