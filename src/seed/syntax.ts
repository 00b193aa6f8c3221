import { isAlias, Scalar, visit } from 'yaml';
import type { Document, YAMLParseError } from 'yaml';

/** Something that is wrong with a text as YAML, and how many characters stand before it. */
interface SyntaxProblem {
  readonly offset: number;
  readonly problem: string;
}

interface Content {
  readonly content: unknown;
  readonly problems: readonly SyntaxProblem[];
  readonly isBroken: boolean;
}

/** The content of a document as plain data, as far as it can be read, and what keeps it from more. */
export function contentOf(document: Document.Parsed): Content {
  const errors = document.errors.map((error) => ({
    offset: offsetOf(error, document),
    problem: textOf(error),
  }));
  const problems = [...errors, ...takeOutUnresolvedAliases(document)];
  const isBroken =
    problems.length > document.errors.filter(({ code }) => code === 'DUPLICATE_KEY').length;
  try {
    return { content: document.toJS(), problems: firstOfEachPlace(problems), isBroken };
  } catch (error) {
    const problem = textOf(error as Error);
    return { content: null, problems: [...problems, { offset: 0, problem }], isBroken: true };
  }
}

function takeOutUnresolvedAliases(document: Document.Parsed): SyntaxProblem[] {
  const problems: SyntaxProblem[] = [];
  visit(document, (_, node) => {
    if (!isAlias(node) || node.resolve(document) !== undefined) return undefined;
    problems.push({
      offset: node.range?.[0] ?? 0,
      problem: `Unresolved alias (the anchor must be set before the alias): ${node.source}`,
    });
    return new Scalar(null);
  });
  return problems;
}

// A quote that is never closed is noticed where the text ends; what needs mending is where it opens.
function offsetOf(error: YAMLParseError, document: Document.Parsed): number {
  let offset = error.pos[0];
  if (error.message.startsWith('Missing closing')) {
    visit(document, {
      Scalar: (_, { range }) => {
        if (range && range[0] < offset && range[1] >= error.pos[0]) offset = range[0];
      },
    });
  }
  return offset;
}

// One mistake can break several rules of YAML at the same place.
function firstOfEachPlace(problems: readonly SyntaxProblem[]): SyntaxProblem[] {
  return problems.filter(
    ({ offset }, index) => problems.findIndex((other) => other.offset === offset) === index,
  );
}

function textOf({ message }: Error): string {
  return message.replace(/[;\n].*$/s, '');
}
