import { GraphQLError } from 'graphql';

/** A refusal is short, whatever it refuses: what the client wrote is told back to it in part only. */

/** Characters of one message. */
const MESSAGE = 400;
/** Places in the document that one error points to. */
const PLACES = 3;
/** Bytes of one error with its path, which is made of names of the client's own. */
const ONE = 1_500;
/** Bytes of all errors of an answer that has no data. */
const ALL = 3_500;

/** The beginning of a message, no half of a character at its end. */
export function briefMessage(message: string): string {
  if (message.length <= MESSAGE) return message;
  return `${message.slice(0, MESSAGE).replace(/\p{Surrogate}$/u, '')}…`;
}

/** The first errors, as many as go into one short answer, and at least one. */
export function briefErrors(errors: readonly GraphQLError[]): GraphQLError[] {
  const kept: GraphQLError[] = [];
  let bytes = 0;
  for (const error of errors.map(briefError)) {
    bytes += bytesOf(error);
    if (kept.length > 0 && bytes > ALL) break;
    kept.push(error);
  }
  return kept;
}

function briefError(error: GraphQLError): GraphQLError {
  const { message, nodes, source, positions, path, extensions } = error;
  const told = {
    ...(nodes ? { nodes: nodes.slice(0, PLACES) } : { source, positions: positions?.slice(0, PLACES) }),
    extensions,
  };
  const whole = new GraphQLError(message, { ...told, path });
  return bytesOf(whole) <= ONE ? whole : new GraphQLError(message, told);
}

const bytesOf = (error: GraphQLError): number => Buffer.byteLength(JSON.stringify(error));
