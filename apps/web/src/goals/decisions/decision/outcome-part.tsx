import { Trans, useLingui } from '@lingui/react/macro';
import { Gavel, Pencil, Sprout } from 'lucide-react';
import { useState } from 'react';
import { lazyPart } from '../../../app/lazy-part.tsx';
import { Button, Link, LinkButton } from '../../../ui/index.ts';
import { newDecisionPath } from '../decision-paths.ts';
import { type FollowUp, followUpKinds } from './follow-up-fields.tsx';
import { followUpPath } from './follow-up-path.ts';
import { listenWords } from './listen-words.ts';
import { OutcomeFacts } from './outcome-facts.tsx';
import type { PartProps } from './part-props.ts';

const OutcomeDialog = lazyPart(async () => (await import('./outcome-dialog.tsx')).OutcomeDialog);

/** The count is one thing, the decision another: this one belongs to people. */
export function OutcomePart({ slug, sheet }: PartProps) {
  const { i18n } = useLingui();
  const [isOpen, setOpen] = useState(false);
  const { outcome, can } = sheet;
  return (
    <section className="outcome">
      {outcome === null ? (
        <div>
          <h2>
            <Trans>Die Zählung ist noch kein Beschluss</Trans>
          </h2>
          <p>
            {i18n._(listenWords[sheet.paper.method])}{' '}
            <Trans>Halten Sie danach in eigenen Worten fest, was gilt.</Trans>
          </p>
        </div>
      ) : (
        <OutcomeFacts
          outcome={outcome}
          next={
            outcome.followUps.length > 0 && (
              <ul className="plain-list">
                {outcome.followUps.map((followUp) => (
                  <FollowUpEntry
                    key={`${followUp.kind} ${followUp.words}`}
                    slug={slug}
                    followUp={followUp}
                  />
                ))}
              </ul>
            )
          }
        />
      )}
      {can.conclude && (
        <div className="actions no-print">
          <Button icon={outcome === null ? Gavel : Pencil} onPress={() => setOpen(true)}>
            {outcome === null ? (
              <Trans>Beschluss festhalten</Trans>
            ) : (
              <Trans>Beschluss ändern</Trans>
            )}
          </Button>
          {outcome === null && (
            <LinkButton icon={Sprout} href={newDecisionPath(slug, { von: sheet.paper.id })}>
              <Trans>Erst verbessern</Trans>
            </LinkButton>
          )}
        </div>
      )}
      {isOpen && <OutcomeDialog slug={slug} sheet={sheet} onClose={() => setOpen(false)} />}
    </section>
  );
}

interface FollowUpEntryProps {
  readonly slug: string;
  readonly followUp: FollowUp;
}

function FollowUpEntry({ slug, followUp }: FollowUpEntryProps) {
  const { t, i18n } = useLingui();
  const path = followUpPath(slug, followUp);
  return (
    <li>
      {`${i18n._(followUpKinds[followUp.kind])}: `}
      {path === null ? (
        <>
          {followUp.words} <span className="quiet">{t`(noch einzutragen)`}</span>
        </>
      ) : (
        <Link href={path}>{followUp.words}</Link>
      )}
    </li>
  );
}
