import type { Widen } from '../widen.js';

/** Words of the elements that other sites show. */
export const ja = {
  diagram: (place: string) => `${place}の体制図`,
  matrix: (place: string) => `${place}の組織×会議体`,
  asOf: (day: string) => `${day}時点`,
  outline: '目次（図と同じ内容を文字で）',
  year: '年度',
  yearMark: (year: string, mark: string) => `${year}（${mark}）`,
  selected: '選択中：',
  relation: (holder: string, role: string, body: string) => `${holder}（${body}の${role}）`,
  roleOf: (role: string, body: string) => `${body}の${role}`,
  part: (part: string, whole: string) => `${part}（${whole}の下部組織）`,
  successor: (later: string, earlier: string) => `${later}（${earlier}の後継）`,
  evidence: '根拠を見る',
  sources: '出典：',
  moreSources: (count: number) => `ほか${count}件`,
  release: (id: string) => `版 ${id}`,
  atlas: '連携アトラスで開く',
  noArea: '地域が指定されていません（area 属性）。',
  noEndpoint: 'API の場所を読み取れません（endpoint 属性）。',
};

export const en: Widen<typeof ja> = {
  diagram: (place) => `Governance chart of ${place}`,
  matrix: (place) => `Who runs what in ${place}`,
  asOf: (day) => `as of ${day}`,
  outline: 'Outline (the chart in words)',
  year: 'Year',
  yearMark: (year, mark) => `${year} (${mark})`,
  selected: 'Selected: ',
  relation: (holder, role, body) => `${holder} (${role} of ${body})`,
  roleOf: (role, body) => `${role} of ${body}`,
  part: (part, whole) => `${part} (part of ${whole})`,
  successor: (later, earlier) => `${later} (follows ${earlier})`,
  evidence: 'See the evidence',
  sources: 'Source: ',
  moreSources: (count) => `and ${count} more`,
  release: (id) => `release ${id}`,
  atlas: 'Open in Renkei Atlas',
  noArea: 'No area is given (attribute area).',
  noEndpoint: 'The place of the API cannot be read (attribute endpoint).',
};
