/** What is asked of a comparison in the tests, and the shape of its answer. */

export interface Named {
  readonly name: string;
}
export interface Compared {
  readonly shared: readonly string[];
  readonly rows: readonly {
    readonly label: string;
    readonly sharing: string;
    readonly knownCount: number;
    readonly unknownCount: number;
    readonly cells: readonly {
      readonly state: string;
      readonly reason: string | null;
      readonly presence: string;
      readonly bodies: readonly Named[];
    }[];
  }[];
  readonly scopes: readonly {
    readonly label: string;
    readonly english: string;
    readonly bodyCount: number;
    readonly unspokenBodyCount: number;
    readonly depth: number;
    readonly organizationCount: number;
    readonly state: string;
    readonly reason: string | null;
    readonly bodies: readonly (Named & { readonly presence: string })[];
    readonly organizationKinds: readonly { readonly label: string; readonly count: number }[];
    readonly roles: readonly {
      readonly kind: string;
      readonly state: string;
      readonly reason: string | null;
      readonly roles: readonly { readonly standing: string; readonly holder: Named }[];
      readonly organizationKinds: readonly { readonly label: string; readonly count: number }[];
      readonly unknownBodies: readonly Named[];
    }[];
    readonly professions: readonly Named[];
    readonly professionsState: string;
    readonly meetingYears: readonly {
      readonly fiscalYear: number;
      readonly body: Named;
      readonly tallies: readonly { readonly count: number; readonly standing: string }[];
      readonly meetings: readonly Named[];
    }[];
    readonly meetingsState: string;
    readonly onlyHere: readonly string[];
    readonly activities: readonly (Named & { readonly period: { readonly label: string } })[];
  }[];
}

export const COMPARE = `query ($scopes: [ScopeInput!]!) { compare(scopes: $scopes) {
  shared release { id }
  rows { label sharing knownCount unknownCount cells { state reason presence bodies { name } } }
  scopes { area { name } label english: label(locale: EN) bodyCount unspokenBodyCount depth organizationCount state reason
    bodies { name presence } organizationKinds { kind label count organizations { name } }
    roles { kind state reason roles { standing holder { name } body { name } } organizationKinds { label count } unknownBodies { name } }
    professions { name } professionsState
    meetingYears { fiscalYear body { name } tallies { count standing } meetings { name } } meetingsState
    onlyHere activities { name period { label } } } } }`;
