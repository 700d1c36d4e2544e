import type { BodySheet } from '@augenhoehe/domain/inventory';
import { Trans, useLingui } from '@lingui/react/macro';
import { FactGroup, Link } from '../../ui/index.ts';
import { PartnerLink } from '../partner-link.tsx';
import { bodyPath } from './body-paths.ts';

interface SharedMembersPartProps {
  readonly slug: string;
  readonly sheet: BodySheet;
}

/** Other bodies with members in common, and who these are. */
export function SharedMembersPart({ slug, sheet }: SharedMembersPartProps) {
  const { t } = useLingui();
  const { members } = sheet.newcomers;
  if (sheet.overlaps.length === 0) return null;
  return (
    <FactGroup title={t`Sitzen auch anderswo`} count={sheet.overlaps.length}>
      <ul className="shared-with">
        {sheet.overlaps.map((other) => (
          <li key={other.id}>
            <Link href={bodyPath(slug, other.id)}>{other.name}</Link>{' '}
            <span className="quiet">
              <Trans>
                {other.shared.length} von {members}
              </Trans>
            </span>
            <br />
            {other.shared.map((actor, index) => (
              <span key={actor.id} className="small">
                {index > 0 && ', '}
                <PartnerLink slug={slug} id={actor.id}>
                  {actor.name}
                </PartnerLink>
              </span>
            ))}
          </li>
        ))}
      </ul>
    </FactGroup>
  );
}
