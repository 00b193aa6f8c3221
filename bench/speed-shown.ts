/** What was measured as it is shown, and an empty cell where nothing was. */
export function orNothing(figure: number | null, shown: (figure: number) => string): string {
  return figure === null ? '' : shown(figure);
}

export function whole(figure: number): string {
  return Math.round(figure).toLocaleString('en');
}

export function inHundredths(figure: number): string {
  return figure.toFixed(2);
}

export function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}

export function inMilliseconds(milliseconds: number): string {
  return milliseconds.toFixed(3);
}
