import type { Messages } from '../../locales/ja.js';
import type { PathResult } from './result.js';

/** What came of two ends, for those who do not see it change; empty where nothing has to be said. */
export function announced(result: PathResult | null, m: Messages, year: string): string {
  switch (result?.kind) {
    case 'found':
      return m.path.found(result.way.length) + m.sentenceEnd + result.way.sentence;
    case 'none':
      return m.path.none[result.state] + m.sentenceEnd + result.reason;
    case 'half':
      return m.path.half(m.path.end[result.wanted]);
    case 'same':
      return m.path.same;
    case 'absent':
      return result.things.map(({ name }) => m.path.absent(name, year)).join(m.sentenceEnd);
    case 'unknown':
      return result.ids.map((id) => m.path.unknown(id)).join(' ');
    default:
      return '';
  }
}
