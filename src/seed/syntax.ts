import type { Document } from 'yaml';
import { yaml } from './yaml.js';

/** Mistakes that leave the rest of a file as it was meant. */
const HARMLESS: ReadonlySet<string> = new Set(['DUPLICATE_KEY', 'TAG_RESOLVE_FAILED']);

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
  const errors = [...document.errors, ...document.warnings];
  const problems = [
    ...errors.map(({ pos: [offset], message }) => ({
      offset: message.startsWith('Missing closing') ? openingOf(offset, document) : offset,
      problem: textOf(message),
    })),
    ...takeOutUnresolvedAliases(document),
  ];
  const isBroken = problems.length > errors.filter(({ code }) => HARMLESS.has(code)).length;
  try {
    return { content: document.toJS(), problems: firstOfEachPlace(problems), isBroken };
  } catch (error) {
    const problem = textOf((error as Error).message);
    return { content: null, problems: [...problems, { offset: 0, problem }], isBroken: true };
  }
}

function takeOutUnresolvedAliases(document: Document.Parsed): SyntaxProblem[] {
  const { isAlias, Scalar, visit } = yaml();
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
function openingOf(end: number, document: Document.Parsed): number {
  let opening = end;
  yaml().visit(document, {
    Scalar: (_, { range }) => {
      if (range && range[0] < opening && range[1] >= end) opening = range[0];
    },
  });
  return opening;
}

// One mistake can break several rules of YAML at the same place.
function firstOfEachPlace(problems: readonly SyntaxProblem[]): SyntaxProblem[] {
  return problems.filter(
    ({ offset }, index) => problems.findIndex((other) => other.offset === offset) === index,
  );
}

function textOf(message: string): string {
  return message.replace(/[;\n].*$/s, '');
}
