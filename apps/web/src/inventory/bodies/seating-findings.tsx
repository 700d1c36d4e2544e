import type { SeatingReply } from '@augenhoehe/domain/inventory';
import { Trans } from '@lingui/react/macro';
import { Link } from '../../ui/index.ts';
import { PartnerLink } from '../partner-link.tsx';
import { membersPath } from './body-paths.ts';
import { OverlapSentences } from './overlap-sentences.tsx';
import { OverlapMeaning } from './overlap-meaning.tsx';
import { nameIn } from './name-in.ts';

export interface SeatingFindingsProps {
  readonly slug: string;
  readonly seating: SeatingReply;
}

/** What follows from who sits where, as sentences; each leads to its entries. */
export function SeatingFindings({ slug, seating }: SeatingFindingsProps) {
  const { bodies, actors, withoutBody } = seating;
  const total = withoutBody + actors.length;
  if (actors.length === 0) return null;
  return (
    <div className="findings">
      <ul>
        {seating.findings.most.map(({ actorId, count }) => (
          <li key={actorId}>
            <Trans>
              <PartnerLink slug={slug} id={actorId}>
                {nameIn(actors, actorId)}
              </PartnerLink>{' '}
              sitzt in <b>{count}</b> von <b>{bodies.length}</b> Gremien.
            </Trans>
          </li>
        ))}
        <OverlapSentences slug={slug} seating={seating} />
        {withoutBody > 0 && (
          <li>
            <Trans>
              <b>{withoutBody}</b> von <b>{total}</b> Akteuren{' '}
              <Link href={membersPath(slug, 'none')}>sitzen in keinem Gremium</Link>.
            </Trans>
          </li>
        )}
      </ul>
      <OverlapMeaning />
    </div>
  );
}
