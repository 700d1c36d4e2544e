import type { LeftOutReason } from '@augenhoehe/domain/goals';
import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';

const words: Readonly<Record<LeftOutReason, MessageDescriptor>> = {
  'proxies-off': msg`Vertretungen sind hier nicht vorgesehen.`,
  'proxy-chain': msg`Wer vertreten wird, vertritt selbst niemanden.`,
  'too-many-proxies': msg`Die Vertretung stimmt schon für so viele andere, wie vereinbart ist.`,
  'proxy-in-secret': msg`Geheime Stimmen lassen sich nicht übertragen.`,
  'holder-without-voice': msg`Die Vertretung hat hier selbst keine Stimme.`,
};

/** Why a standing proxy is not in force in a decision. */
export function leftOutWords(why: string): MessageDescriptor {
  const found = Object.entries(words).find(([key]) => key === why);
  return found?.[1] ?? msg`Die Regeln dieser Entscheidung lassen sie nicht zu.`;
}
