/** How wide a text is, in pixels. */
export type Measure = (text: string) => number;

/** A text in lines of at most a width, broken between words; what does not fit into the last line ends with "…". */
export function wrappedText(
  text: string,
  width: number,
  mostLines: number,
  measure: Measure,
): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/)) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line === '' || measure(longer) <= width) {
      line = longer;
    } else {
      lines.push(line);
      line = word;
    }
  }
  lines.push(line);
  const fitting = lines.slice(0, mostLines - 1);
  const rest = lines.slice(mostLines - 1).join(' ');
  return [...fitting, ...(rest === '' ? [] : [rest])].map((one) => shortened(one, width, measure));
}

function shortened(text: string, width: number, measure: Measure): string {
  if (measure(text) <= width) return text;
  let end = text.length - 1;
  while (end > 1 && measure(`${text.slice(0, end)}…`) > width) end -= 1;
  return `${text.slice(0, end).trimEnd()}…`;
}
