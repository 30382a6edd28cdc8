/** The address at which GraphiQL opens with a question and its variables filled in. */
export function graphiqlLink(query: string, variables: object): string {
  const search = new URLSearchParams({ query, variables: JSON.stringify(variables, null, 2) });
  return `/graphql?${search.toString()}`;
}
