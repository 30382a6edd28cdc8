import type { Text } from '../../../domain/model.js';
import type { ChangeKind } from '../change.js';

const LABELS: Readonly<Record<ChangeKind, Text>> = {
  ADDED: { ja: '新設', en: 'Added' },
  ENDED: { ja: '終了', en: 'Ended' },
  RENAMED: { ja: '名称変更', en: 'Renamed' },
  MOVED: { ja: '移動', en: 'Moved' },
  SUCCEEDED: { ja: '後継', en: 'Succeeded' },
  SECRETARIAT_CHANGED: { ja: '事務局の変更', en: 'Secretariat changed' },
  OPERATOR_CHANGED: { ja: '運営の変更', en: 'Operator changed' },
  ADVISER_CHANGED: { ja: '助言の変更', en: 'Adviser changed' },
  MEMBERS_CHANGED: { ja: '構成の変更', en: 'Members changed' },
  SUPPORTER_CHANGED: { ja: '支援の変更', en: 'Supporter changed' },
  EXISTENCE_UNKNOWN: { ja: '存続', en: 'Existence' },
};

/** A kind of change in words. */
export const kindLabel = (kind: ChangeKind): Text => LABELS[kind];
