import type { AccessChange } from '@augenhoehe/domain/access';
import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';

type MemberChange = Extract<AccessChange, { kind: `member.${string}` }>;

function isMemberChange(change: AccessChange): change is MemberChange {
  return change.kind.startsWith('member.');
}

/** What somebody did with the neighbourhood itself and with who takes part. */
export function accessChangeSentence(change: AccessChange): MessageDescriptor {
  if (isMemberChange(change)) return memberSentence(change);
  const { kind, params } = change;
  switch (kind) {
    case 'neighbourhood.founded':
      return msg`Quartier „${params.name}“ eingerichtet.`;
    case 'neighbourhood.restored':
      return msg`Quartier „${params.name}“ aus einer Datei wiederhergestellt.`;
    case 'neighbourhood.edited':
      return params.name === params.was
        ? msg`Einstellungen des Quartiers geändert.`
        : msg`Quartier „${params.was}“ in „${params.name}“ umbenannt.`;
    case 'invitation.added':
      return msg`Jemanden eingeladen.`;
    case 'invitation.revoked':
      return msg`Einladung zurückgezogen.`;
  }
}

function memberSentence({ kind, params }: MemberChange): MessageDescriptor {
  switch (kind) {
    case 'member.joined':
      return msg`„${params.name}“ ist jetzt dabei.`;
    case 'member.edited':
      return params.role === params.was
        ? msg`Angaben zu „${params.name}“ geändert.`
        : msg`Rolle von „${params.name}“ geändert.`;
    case 'member.protected-circle':
      return params.isIn
        ? msg`„${params.name}“ gehört jetzt zum benannten Kreis.`
        : msg`„${params.name}“ gehört nicht mehr zum benannten Kreis.`;
    case 'member.removed':
      return msg`„${params.name}“ ist nicht mehr dabei.`;
    case 'member.left':
      return msg`„${params.name}“ hat das Quartier verlassen.`;
  }
}
