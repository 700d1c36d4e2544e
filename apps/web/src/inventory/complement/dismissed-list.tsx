import type { ActorId, ReplyOf } from '@augenhoehe/domain/contract';
import { restoreMatch, type showRelations } from '@augenhoehe/domain/inventory';
import { Trans, useLingui } from '@lingui/react/macro';
import { RotateCcw } from 'lucide-react';
import { call } from '../../app/api.ts';
import { dayInWords } from '../../app/age-in-words.ts';
import { placePath } from '../../app/place-path.ts';
import { useLanguage } from '../../app/use-language.ts';
import { Button, GroupMark, Link } from '../../ui/index.ts';
import { useChangeTold } from '../use-change-told.ts';
import { groupOf } from '../use-terms.ts';
import { dismissalWords } from './dismissal-words.ts';
import './relations-page.css';

type Dismissed = ReplyOf<typeof showRelations>['dismissed'];

interface DismissedListProps {
  readonly slug: string;
  readonly actorId: ActorId;
  readonly dismissed: Dismissed;
}

/** What was dismissed and why; each can be proposed again. */
export function DismissedList({ slug, actorId, dismissed }: DismissedListProps) {
  if (dismissed.length === 0) return null;
  return (
    <section className="relations__dismissed">
      <h2>
        <Trans>Zurückgestellt</Trans>
        <span className="quiet num"> {dismissed.length}</span>
      </h2>
      <ul>
        {dismissed.map((match) => (
          <DismissedRow key={match.partner.id} slug={slug} actorId={actorId} match={match} />
        ))}
      </ul>
    </section>
  );
}

interface DismissedRowProps extends Omit<DismissedListProps, 'dismissed'> {
  readonly match: Dismissed[number];
}

function DismissedRow({ slug, actorId, match }: DismissedRowProps) {
  const { t, i18n } = useLingui();
  const { tell, refuse } = useChangeTold(slug);
  const day = dayInWords(match.dismissedAt, useLanguage());
  const { partner, note } = match;

  async function restore(): Promise<void> {
    try {
      const params = { slug, actorId, otherId: partner.id };
      const { changeSetId } = await call(restoreMatch, { params });
      await tell(changeSetId, t`Wieder vorgeschlagen: ${partner.name}`);
    } catch (error) {
      refuse(error);
    }
  }

  return (
    <li className="relation">
      <GroupMark group={groupOf(partner.type)} />
      <div>
        <Link href={placePath(slug, 'bestand', partner.id)}>{partner.name}</Link>
        <p className="small quiet">
          {i18n._(dismissalWords[match.reason])}, {day}
          {note !== '' && <> – {note}</>}
        </p>
        <Button
          className="no-print"
          size="small"
          variant="plain"
          icon={RotateCcw}
          aria-label={t`Wieder vorschlagen: ${partner.name}`}
          onPress={() => void restore()}
        >
          {t`Wieder vorschlagen`}
        </Button>
      </div>
    </li>
  );
}
