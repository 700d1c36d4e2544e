import type { FoundAddress } from '@augenhoehe/domain/inventory';
import type { Config } from '../../platform/config/config.ts';
import { ProblemError } from '../../platform/http/problem-error.ts';
import { askOutside } from '../../platform/outbound/ask-outside.ts';
import { Pace } from '../../platform/outbound/pace.ts';
import { readGeocoderReply } from './geocoder-replies.ts';

type Geocoder = NonNullable<Config['geocoder']>;

function questionFor({ kind, url }: Geocoder, q: string, language: string): URL {
  const question = new URL(url);
  question.searchParams.set('q', q);
  question.searchParams.set('limit', '5');
  if (kind === 'photon') question.searchParams.set('lang', language);
  else {
    question.searchParams.set('format', 'jsonv2');
    question.searchParams.set('accept-language', language);
  }
  return question;
}

/**
 * Asks the operator's geocoder where an address is: one question a second, as those who run public ones
 * ask for, and only what somebody typed.
 */
export class AddressSearch {
  readonly #config: Pick<Config, 'geocoder' | 'publicUrl'>;
  readonly #pace = new Pace({ gapMs: 1000, longestWaitMs: 3000 });

  constructor(config: Pick<Config, 'geocoder' | 'publicUrl'>) {
    this.#config = config;
  }

  /** @throws ProblemError where there is no geocoder, it is asked too often, or it does not answer */
  async find(q: string, language: string): Promise<readonly FoundAddress[]> {
    const { geocoder, publicUrl } = this.#config;
    if (geocoder === null) throw new ProblemError(404, 'no-address-search');
    if (!(await this.#pace.turn())) throw new ProblemError(429, 'too-many-requests');
    const reply = await askOutside(questionFor(geocoder, q, language), {
      userAgent: `Augenhoehe (${publicUrl})`,
    });
    const found = reply.ok ? readGeocoderReply(geocoder.kind, reply.value) : null;
    if (found !== null) return found;
    throw new ProblemError(502, 'address-search-failed', {
      reason: reply.ok ? 'not-understood' : reply.problem,
    });
  }
}
