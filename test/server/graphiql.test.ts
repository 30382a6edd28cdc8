import { describe, expect, it } from 'vitest';
import { serveCasebook } from '../graphql/support/api.js';

const HTML = { headers: { accept: 'text/html' } };

describe('GraphiQL', () => {
  it('is a page of our own with the examples, and fetches nothing from elsewhere', async () => {
    const api = await serveCasebook({ graphiql: true });
    const response = await fetch(`${api.url}/graphql`, HTML);
    const page = await response.text();
    expect([response.status, response.headers.get('content-type')]).toEqual([200, 'text/html']);
    expect(page).toContain('連携アトラス GraphiQL');
    expect(page).toContain('坂井地区の平成25年度');
    expect(page).not.toMatch(/<(?:script|link|img)[^>]+(?:src|href)="https?:/);
    expect(response.headers.get('content-security-policy')).toMatch(/default-src 'self'/);
    await api.stop();
  });

  it('does not stand in the way of questions', async () => {
    const api = await serveCasebook({ graphiql: true });
    expect(await api.data('{ __typename }')).toEqual({ __typename: 'Query' });
    const got = await fetch(`${api.url}/graphql?query={__typename}`);
    expect(await got.json()).toEqual({ data: { __typename: 'Query' } });
    await api.stop();
  });

  it('is not there when it is not offered', async () => {
    const api = await serveCasebook({ graphiql: false });
    const response = await fetch(`${api.url}/graphql`, HTML);
    expect(response.status).toBe(406);
    expect(await response.text()).not.toContain('<html');
    expect(response.headers.get('content-security-policy')).not.toMatch(/unsafe-eval/);
    await api.stop();
  });

  it('opens with a question and its variables from an address', async () => {
    const api = await serveCasebook({ graphiql: true });
    const variables = '{"id":"area-sakai-chiku"}';
    const search = new URLSearchParams({ query: 'query Asked($id: ID) { area(id: $id) { id } }', variables });
    const page = await (await fetch(`${api.url}/graphql?${search.toString()}`, HTML)).text();
    expect(page).toContain(`"variables":${JSON.stringify(variables)}`);
    expect(page.indexOf('query Asked')).toBeLessThan(page.indexOf('query WhoRunsWhat'));
    await api.stop();
  });

  it.each(['query', 'variables'])('lets no markup in from the %s of an address', async (name) => {
    const api = await serveCasebook({ graphiql: true });
    const hostile = '</script><script>document.title = "mine"</script><!--';
    const search = new URLSearchParams({ query: '{ __typename }', variables: '{}', [name]: hostile });
    const page = await (await fetch(`${api.url}/graphql?${search.toString()}`, HTML)).text();
    expect(page).toContain(String.raw`\u003cscript>document.title`);
    expect(page).not.toContain('<script>document.title');
    await api.stop();
  });
});
