import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveCasebook, type Api } from './support/api.js';

/** What is written of meetings in a year, as the picture shows it; read by hand from the casebook's text. */

let api: Api;
beforeAll(async () => {
  api = await serveCasebook();
});
afterAll(() => api.stop());

const MEETINGS = `query ($area: ID!, $at: At) {
  diagram(area: $area, at: $at) {
    nodes { id entity { __typename } }
    meetings { body state meetings { ordinal heldOn heldOnPrecision } tallies { fiscalYear count standing } }
  }
}`;

interface Told {
  readonly body: string;
  readonly state: string;
  readonly meetings: readonly { readonly ordinal: number; readonly heldOn: string }[];
  readonly tallies: readonly {
    readonly fiscalYear: number;
    readonly count: number;
    readonly standing: string;
  }[];
}
interface Answer {
  readonly diagram: {
    readonly nodes: readonly { readonly id: string; readonly entity: { readonly __typename: string } }[];
    readonly meetings: readonly Told[];
  };
}

async function told(at: object | null, area = 'area-sakai-chiku'): Promise<readonly Told[]> {
  return (await api.data<Answer>(MEETINGS, { area, at })).diagram.meetings;
}

/** In short, for each body of which something is written. */
function brief(all: readonly Told[]): Record<string, string> {
  const known = all.filter(({ state }) => state === 'KNOWN');
  return Object.fromEntries(
    known.map(({ body, meetings, tallies }) => [
      body.replace(/^body-/, ''),
      [
        ...meetings.map(({ ordinal, heldOn }) => `${ordinal}: ${heldOn}`),
        ...tallies.map(({ fiscalYear, count, standing }) => `${fiscalYear} ${standing} ${count}`),
      ].join(', '),
    ]),
  );
}

describe('meetings in the diagram of 坂井地区', () => {
  it('are those held in the fiscal year', async () => {
    expect(brief(await told({ fiscalYear: 2012 }))).toEqual({
      'sakai-council': '1: 2012-09-04',
      'sakai-face-to-face': '1: 2012-12-01, 2: 2013-02-01',
    });
    expect(brief(await told({ fiscalYear: 2013 }))).toEqual({
      'sakai-council': '2: 2013-07-24',
      'sakai-city-care-meeting': '2013 STATED 6',
    });
    expect(brief(await told({ fiscalYear: 2014 }))).toEqual({
      'sakai-council': '3: 2014-09-03',
      'sakai-city-care-meeting': '2014 PLANNED 10, 2014 PLANNED 8',
    });
    expect(brief(await told({ fiscalYear: 2011 }))).toEqual({});
  });

  it('are for a day those of the fiscal year in which it lies', async () => {
    expect(await told({ asOf: '2014-03-31' })).toEqual(await told({ fiscalYear: 2013 }));
    expect(brief(await told({ asOf: '2014-04-01' }))['sakai-council']).toBe('3: 2014-09-03');
    expect(brief(await told({ asOf: '2013-04-02' }))['sakai-council']).toBe('2: 2013-07-24');
  });

  it('are all of them when no time was asked for', async () => {
    expect(brief(await told(null))['sakai-council']).toBe('1: 2012-09-04, 2: 2013-07-24, 3: 2014-09-03');
  });

  it('are told of every body, and not written is not none', async () => {
    const { nodes, meetings } = (
      await api.data<Answer>(MEETINGS, { area: 'area-sakai-chiku', at: { fiscalYear: 2013 } })
    ).diagram;
    const bodies = nodes.filter(({ entity }) => entity.__typename === 'Body').map(({ id }) => id);
    expect(meetings.map(({ body }) => body)).toEqual(bodies);
    expect(meetings.find(({ body }) => body === 'body-sakai-face-to-face')).toMatchObject({
      state: 'NOT_STATED',
      meetings: [],
      tallies: [],
    });
  });
});

describe('meetings in the diagram of 柏市', () => {
  it('are not reviewed', async () => {
    const states = (await told({ fiscalYear: 2013 }, 'area-kashiwa-city')).map(({ state }) => state);
    expect(new Set(states)).toEqual(new Set(['NOT_REVIEWED']));
  });
});
