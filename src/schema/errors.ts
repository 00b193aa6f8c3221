import { GraphQLError } from 'graphql';

/** The client asked for what cannot be; the message names the value and what was expected. */
export function badInput(message: string, argument: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT', argument } });
}

/** Shows a value of the client in a message, as JSON and never more of it than helps. */
export function shorten(json: string): string {
  return json.length > 60 ? `${json.slice(0, 60)}…` : json;
}
