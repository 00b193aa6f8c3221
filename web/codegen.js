import { fileURLToPath, URL } from 'node:url';

const at = (path) => fileURLToPath(new URL(path, import.meta.url));

/**
 * Types for each operation, and the id by which the pages ask for it instead of sending its text. The server finds the texts
 * by these ids in the list that is written beside the types.
 * @type {import('@graphql-codegen/cli').CodegenConfig}
 */
export const codegenConfig = {
  schema: at('../schema.graphql'),
  documents: [at('../operations/**/*.graphql')],
  silent: true,
  generates: {
    [at('generated/')]: {
      preset: 'client',
      presetConfig: {
        fragmentMasking: false,
        persistedDocuments: {
          mode: 'replaceDocumentWithHash',
          hashPropertyName: 'documentId',
          hashAlgorithm: 'sha256',
        },
      },
      config: {
        strictScalars: true,
        useTypeImports: true,
        enumsAsTypes: true,
        scalars: { Date: 'string', Duration: 'string', MonthDay: 'string', URL: 'string' },
      },
    },
  },
};
