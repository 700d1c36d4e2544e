import type { SeatingReply } from '@augenhoehe/domain/inventory';
import { Trans, useLingui } from '@lingui/react/macro';
import { useEffect, useRef } from 'react';
import { languageTag } from '../../app/language-tag.ts';
import { useLanguage } from '../../app/use-language.ts';
import { PartnerLink } from '../partner-link.tsx';
import { overlapBetween } from './overlap-between.ts';
import { percent } from './percent.ts';

interface OverlapPairProps {
  readonly slug: string;
  readonly seating: SeatingReply;
  readonly pair: readonly string[];
}

/** Who sits in both of two bodies. */
export function OverlapPair({ slug, seating, pair }: OverlapPairProps) {
  const { t } = useLingui();
  const tag = languageTag(useLanguage());
  const heading = useRef<HTMLHeadingElement>(null);
  const [a, b] = pair.flatMap((id) => seating.bodies.find((body) => body.id === id) ?? []);
  const key = pair.join(' ');
  useEffect(() => {
    heading.current?.scrollIntoView({ block: 'nearest' });
    heading.current?.focus({ preventScroll: true });
  }, [key]);
  if (a === undefined || b === undefined) return null;
  const overlap = overlapBetween(seating, pair);
  const [smaller, larger] = a.members <= b.members ? [a, b] : [b, a];
  const shared = overlap?.shared.length ?? 0;
  const share = percent(overlap?.shareOfSmaller ?? 0, tag);
  return (
    <section className="overlap-pair" aria-labelledby="paar">
      <h2 id="paar" tabIndex={-1} ref={heading}>
        {a.name} · {b.name}
      </h2>
      {overlap === undefined ? (
        <p>
          <Trans>Niemand sitzt in beiden Gremien.</Trans>
        </p>
      ) : (
        <>
          <p>
            <Trans>
              Von den {smaller.members} Mitgliedern von „{smaller.name}“ sitzen {shared} auch in „
              {larger.name}“. Das sind {share}.
            </Trans>
          </p>
          <ul className="overlap-pair__shared" aria-label={t`Sitzen in beiden`}>
            {overlap.shared.map((id) => (
              <li key={id}>
                <PartnerLink slug={slug} id={id}>
                  {seating.actors.find((actor) => actor.id === id)?.name}
                </PartnerLink>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
