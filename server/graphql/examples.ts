/** Questions that GraphiQL opens with. Every one of them is tested. */
export const EXAMPLES: readonly string[] = [
  `# 坂井地区の平成25年度：どの会議体を、誰が運営しているか
query WhoRunsWhat {
  area(id: "area-sakai-chiku", at: { fiscalYear: 2013 }) {
    name
    bodies(includeContained: true) {
      name
      roleState(kind: SECRETARIAT)
      roles(kinds: [SECRETARIAT, OPERATOR]) {
        kind
        holder { name }
        standing
        citations { locator }
      }
    }
  }
}
`,
  `# 平成25年3月31日と4月1日：年度の境目で何が違うか
query Boundary {
  before: body(id: "body-sakai-council", at: { asOf: "2013-03-31" }) { parts { name } }
  after: body(id: "body-sakai-council", at: { asOf: "2013-04-01" }) { parts { name } }
}
`,
  `# 第1回の多職種連携会議：誰がどの立場で加わったか
query FirstMeeting {
  meetings(filter: { body: "body-sakai-face-to-face" }, first: 1) {
    nodes {
      name
      heldOn
      heldOnPrecision
      attendance
      participations { capacity actor { name } note }
    }
  }
}
`,
  `# 略称で探す：「包括」「社協」「医師会」
query Find($query: String = "包括") {
  search(query: $query) {
    totalCount
    edges { matched node { __typename id name } }
  }
}
`,
  `# 体制図：箱と線、分からないことも
query Chart {
  diagram(area: "area-kashiwa-city") {
    state
    nodes { rank presence entity { __typename id name } }
    edges { label source target period { label } }
    roleStates { body role state gap { reason } }
  }
}
`,
];
