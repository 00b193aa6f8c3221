import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { argv, pid } from 'node:process';
import { pathToFileURL } from 'node:url';
import { generate } from '@graphql-codegen/cli';
import { codegenConfig } from './codegen.js';

/** Writes the types of all operations, and returns the list of their texts by their ids. */
export async function generateTypes() {
  const files = await generate(codegenConfig, false);
  for (const { filename, content } of files) writeWhole(filename, content);
  return files.find(({ filename }) => basename(filename) === 'persisted-documents.json').content;
}

// Other builds may read the file meanwhile: they see it as it was or as it will be.
function writeWhole(file, content) {
  if (existsSync(file) && readFileSync(file, 'utf8') === content) return;
  mkdirSync(dirname(file), { recursive: true });
  const beside = `${file}.${pid}`;
  writeFileSync(beside, content);
  renameSync(beside, file);
}

if (import.meta.url === pathToFileURL(argv[1] ?? '').href) await generateTypes();
