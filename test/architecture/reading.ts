import ts from 'typescript';

/** One mention of another module in a file. */
export interface Import {
  readonly specifier: string;
  /** True where the import leaves no trace in the JavaScript. */
  readonly typeOnly: boolean;
  /** True for `export * from`. */
  readonly reexportsAll: boolean;
}

/** What the checker needs to know of a file. */
export interface Reading {
  readonly imports: readonly Import[];
  /** What is constructed or called by name: `new Date`, `Date.now`. */
  readonly expressions: readonly string[];
}

/** Reads a file's static, type, dynamic and re-exporting imports, and what it constructs or calls. */
export function readingOf(file: string, text: string): Reading {
  const imports: Import[] = [];
  const expressions: string[] = [];
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);

  function add(module: ts.Node | undefined, typeOnly: boolean, reexportsAll = false): void {
    if (module === undefined || !ts.isStringLiteralLike(module)) return;
    imports.push({ specifier: module.text, typeOnly, reexportsAll });
  }

  function visit(node: ts.Node): void {
    if (ts.isImportDeclaration(node)) {
      add(node.moduleSpecifier, node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword);
    } else if (ts.isExportDeclaration(node)) {
      const all = node.exportClause === undefined || ts.isNamespaceExport(node.exportClause);
      add(node.moduleSpecifier, node.isTypeOnly, all);
    } else if (ts.isImportEqualsDeclaration(node)) {
      const { moduleReference } = node;
      if (ts.isExternalModuleReference(moduleReference)) {
        add(moduleReference.expression, node.isTypeOnly);
      }
    } else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
      add(node.argument.literal, true);
    } else if (ts.isCallExpression(node)) {
      const callee = node.expression.getText();
      if (callee === 'import' || callee === 'require') add(node.arguments[0], false);
      else expressions.push(callee);
    } else if (ts.isNewExpression(node)) {
      expressions.push(`new ${node.expression.getText()}`);
    }
    ts.forEachChild(node, visit);
  }

  visit(source);
  return { imports, expressions };
}
