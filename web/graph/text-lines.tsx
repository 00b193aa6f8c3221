import { Fragment } from 'react';

interface TextLinesProps {
  readonly lines: readonly string[];
  readonly x: number;
  /** The middle of the first line. */
  readonly y: number;
  readonly lineHeight: number;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly className?: string;
}

/** A text in lines. Between them stand spaces that are not drawn, so that it reads as one. */
export function TextLines({ lines, x, y, lineHeight, anchor, className }: TextLinesProps) {
  return lines.map((line, index) => (
    <Fragment key={index}>
      {' '}
      <text
        x={x}
        y={y + index * lineHeight}
        textAnchor={anchor}
        dominantBaseline="central"
        className={className}
      >
        {line}
      </text>
    </Fragment>
  ));
}
