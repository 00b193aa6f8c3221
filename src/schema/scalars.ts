import { GraphQLError, Kind, print } from 'graphql';
import type { ASTNode, ValueNode } from 'graphql';
import { isCalendarDate } from '../model/date.js';
import { isDayDuration, isMonthDuration } from '../model/duration.js';
import { isMonthDay } from '../model/month-day.js';
import { builder } from './builder.js';
import { shorten } from './errors.js';

builder.scalarType('Date', {
  description: 'A day of the Gregorian calendar, `YYYY-MM-DD`, without time or zone.',
  specifiedByURL: 'https://www.rfc-editor.org/rfc/rfc3339.html#section-5.6',
  ...accepting('Date', isCalendarDate, 'a day that exists, written YYYY-MM-DD'),
});

builder.scalarType('MonthDay', {
  description: 'A day that recurs each year, `--MM-DD`. `--02-29` is the last day of February.',
  specifiedByURL: 'https://www.w3.org/TR/xmlschema11-2/#gMonthDay',
  ...accepting('MonthDay', isMonthDay, 'a month and day that exist, written --MM-DD'),
});

builder.scalarType('Duration', {
  description: 'An ISO 8601 duration in one unit: `P12M` is twelve months, `P6W` six weeks.',
  specifiedByURL: 'https://www.w3.org/TR/xmlschema11-2/#duration',
  ...accepting('Duration', isDuration, 'an ISO 8601 duration such as P12M or P6W'),
});

builder.scalarType('URL', {
  description: 'A web address.',
  specifiedByURL: 'https://url.spec.whatwg.org/',
  ...accepting('URL', isAddress, 'a web address'),
});

function isDuration(text: string) {
  return isMonthDuration(text) || isDayDuration(text);
}

function isAddress(text: string) {
  return URL.canParse(text);
}

/** Parsers that refuse, by name, every value that is not of the scalar. */
function accepting<T extends string>(
  scalar: string,
  accepts: ((text: string) => text is T) | ((text: string) => boolean),
  expected: string,
) {
  function parse(value: unknown, shown: string, node: ASTNode | null): T {
    if (typeof value === 'string' && accepts(value)) return value as T;
    const message = `${scalar} cannot be ${shorten(shown)}: expected ${expected}.`;
    throw new GraphQLError(message, { nodes: node, extensions: { code: 'BAD_USER_INPUT' } });
  }

  return {
    parseValue: (value: unknown) => parse(value, JSON.stringify(value), null),
    parseLiteral: (literal: ValueNode) =>
      parse(literal.kind === Kind.STRING ? literal.value : null, print(literal), literal),
  };
}
