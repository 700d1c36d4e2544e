import helmet from '@fastify/helmet';
import type { FastifyInstance } from 'fastify';
import type { Config } from '../config/config.ts';

/** The one rule that React Aria puts into the page itself; a new release of it may bring a new hash. */
const pressableStyle = "'sha256-38RhXrc7EdReTKsOm23ZPOCUgniTUUcjky8QOOrQx6o='";

/**
 * Nothing from elsewhere, nothing inline but by its hash, no frames. The one foreign origin there can
 * be is that of the base map which the operator configured.
 */
export async function secureHeaders(
  http: FastifyInstance,
  { publicUrl, baseMap }: Pick<Config, 'publicUrl' | 'baseMap'>,
): Promise<void> {
  const tiles = baseMap?.kind === 'style' ? [new URL(baseMap.url).origin] : [];
  const encrypted = publicUrl.startsWith('https:');
  await http.register(helmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'", pressableStyle],
        imgSrc: ["'self'", 'data:'],
        fontSrc: ["'self'"],
        connectSrc: ["'self'", ...tiles],
        workerSrc: ["'self'"],
        manifestSrc: ["'self'"],
        formAction: ["'self'"],
        baseUri: ["'none'"],
        frameAncestors: ["'none'"],
      },
    },
    strictTransportSecurity: encrypted ? { maxAge: 31_536_000, includeSubDomains: false } : false,
    crossOriginOpenerPolicy: encrypted,
    originAgentCluster: encrypted,
    referrerPolicy: { policy: 'no-referrer' },
    xFrameOptions: { action: 'deny' },
  });
}
