import { GraphQLError } from 'graphql';

/** The client asked for what cannot be; the message names the value and what was expected. */
export function badInput(message: string, argument: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT', argument } });
}

/** Shows a value of the client in a message, never more of it than helps. */
export function shorten(text: string): string {
  return JSON.stringify(text.length > 50 ? `${text.slice(0, 50)}…` : text);
}
