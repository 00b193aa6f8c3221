import type { CodegenConfig } from '@graphql-codegen/cli';

const config: CodegenConfig = {
  schema: 'schema.graphql',
  documents: ['operations/**/*.graphql', 'program.ts'],
  generates: {
    'graphql/': {
      preset: 'client',
      config: {
        documentMode: 'string',
        useTypeImports: true,
        strictScalars: true,
        scalars: { Date: 'string', Duration: 'string', MonthDay: 'string', URL: 'string' },
      },
    },
  },
};

export default config;
