import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { ROOT } from '../process/server-process.js';

/** A mistake that somebody makes in a file. */
export interface Mistake {
  readonly file: string;
  readonly right: string;
  readonly wrong: string;
}

/** What the compiler has to say of some files of a folder as they stand, or with a mistake in them. */
export type FaultsOf = (mistake?: Mistake) => readonly string[];

/** The options of this project, apart from those that concern the style of code, and the way in which bundlers find modules. */
function strictOptions(): ts.CompilerOptions {
  const { config } = ts.readConfigFile(join(ROOT, 'tsconfig.json'), textOf) as {
    config: { compilerOptions: object };
  };
  const { options } = ts.convertCompilerOptionsFromJson(config.compilerOptions, ROOT);
  return {
    ...options,
    lib: ['lib.es2023.d.ts', 'lib.dom.d.ts'],
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    // These are about how code is written: what is generated has a style of its own, and a mistake leaves names unused.
    noPropertyAccessFromIndexSignature: false,
    noUnusedLocals: false,
  };
}

/** Compiles files of a folder and all that they import, as strictly as this project; what does not change is read once. */
export function compilerIn(folder: string, files: readonly string[]): FaultsOf {
  const options = strictOptions();
  const host = ts.createCompilerHost(options);
  const readFile = host.getSourceFile.bind(host);
  const known = new Map<string, ts.SourceFile | undefined>();
  let last: ts.Program | undefined;

  return (mistake) => {
    host.getSourceFile = (name, language) => {
      if (mistake !== undefined && name === join(folder, mistake.file)) {
        return ts.createSourceFile(name, withMistake(name, mistake), language);
      }
      if (!known.has(name)) known.set(name, readFile(name, language));
      return known.get(name);
    };
    const rootNames = files.map((file) => join(folder, file));
    last = ts.createProgram({ rootNames, options, host, ...(last && { oldProgram: last }) });
    return ts
      .getPreEmitDiagnostics(last)
      .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
  };
}

function withMistake(name: string, { right, wrong }: Mistake): string {
  const text = textOf(name);
  if (text.split(right).length !== 2) throw new Error(`${name} does not have ${right} once.`);
  return text.replace(right, () => wrong);
}

function textOf(name: string): string {
  return readFileSync(name, 'utf8');
}
