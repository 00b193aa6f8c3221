import { builder } from '../builder.js';
import { costHint } from '../cost-hint.js';
import { SearchConnection } from '../connections.js';
import { EntityKindEnum } from '../enums.js';
import { EntityRef } from '../refs.js';
import { searchConnection } from '../search-list.js';

builder.queryField('search', (t) =>
  t.connection(
    {
      type: EntityRef,
      description:
        'Whatever holds every word of a text in its name, code, title, other names or description, best first. It does not look into facts and open questions: that nothing is found is no answer to these.',
      extensions: costHint({ work: 40_000 }),
      args: {
        text: t.arg.string({
          description:
            'What to look for, in at most 200 characters, such as `SSAE18` or `aws soc 1 2026-09-30`. Words may be cut short or slightly misspelt. A day, month or year also finds the periods and editions that begin or end then.',
        }),
        kinds: t.arg({
          type: [EntityKindEnum],
          required: false,
          description: 'Only entities of these kinds; of all kinds without it.',
        }),
      },
      resolve: (_, args, context) => searchConnection(args, context),
    },
    SearchConnection,
  ),
);
