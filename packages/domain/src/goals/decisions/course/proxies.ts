import type { VoiceId } from '../../../contract/index.ts';

/** Who lets whom vote for them in one decision. */
export interface Proxy {
  readonly principal: VoiceId;
  readonly holder: VoiceId;
}

export type ProxyProblem = 'proxies-off' | 'proxy-to-oneself' | 'proxy-chain' | 'too-many-proxies';

interface Wished extends Proxy {
  readonly proxies: readonly Proxy[];
  /** How many others one voice may vote for. */
  readonly perHolder: number;
}

/** Why nobody may be given this proxy; `null`: they may. One that is given anew takes the place of the one before. */
export function proxyProblem({
  principal,
  holder,
  proxies,
  perHolder,
}: Wished): ProxyProblem | null {
  if (perHolder === 0) return 'proxies-off';
  if (principal === holder) return 'proxy-to-oneself';
  const others = proxies.filter((proxy) => proxy.principal !== principal);
  const isChain = others.some((proxy) => proxy.principal === holder || proxy.holder === principal);
  if (isChain) return 'proxy-chain';
  const held = others.filter((proxy) => proxy.holder === holder).length;
  return held >= perHolder ? 'too-many-proxies' : null;
}
