import type { RemarkFate, RemarkKind, Stance } from '@augenhoehe/domain/goals';
import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';

export const remarkKinds: Readonly<Record<RemarkKind, MessageDescriptor>> = {
  proposal: msg`Vorschlag`,
  question: msg`Frage`,
  answer: msg`Antwort`,
  reaction: msg`Reaktion`,
  amendment: msg`Änderung an einer Stelle`,
  objection: msg`Einwand`,
};

export const remarkFates: Readonly<Record<RemarkFate, MessageDescriptor>> = {
  open: msg`offen`,
  accepted: msg`angenommen`,
  declined: msg`abgelehnt`,
  integrated: msg`eingearbeitet`,
  stands: msg`bleibt bestehen`,
  withdrawn: msg`zurückgezogen`,
};

export const stances: Readonly<Record<Stance, MessageDescriptor>> = {
  supports: msg`Das trage ich mit`,
  'can-live-with': msg`Damit kann ich leben`,
  'has-doubts': msg`Ich habe Bedenken`,
};
