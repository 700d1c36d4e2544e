import type { MailKind, MailState } from '@augenhoehe/domain/notification';
import { useLingui } from '@lingui/react/macro';

export function useMailKindName(): (kind: MailKind) => string {
  const { t } = useLingui();
  const names: Readonly<Record<MailKind, string>> = {
    digest: t`Überblick`,
    test: t`Probe`,
    invitation: t`Einladung`,
    confirmation: t`Bitte um Zustimmung`,
  };
  return (kind) => names[kind];
}

export function useMailStateName(): (state: MailState) => string {
  const { t } = useLingui();
  const names: Readonly<Record<MailState, string>> = {
    waiting: t`wartet`,
    sent: t`gesendet`,
    refused: t`abgelehnt`,
    'given-up': t`aufgegeben`,
  };
  return (state) => names[state];
}
