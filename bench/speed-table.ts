/** A table in Markdown, whose first columns hold text and whose others hold figures. */
export function table(
  head: readonly string[],
  rows: readonly (readonly string[])[],
  columnsOfText: number,
): string {
  const ruler = head.map((_, column) => (column < columnsOfText ? '---' : '--:'));
  return [head, ruler, ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
