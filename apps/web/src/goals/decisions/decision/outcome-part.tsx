import { Trans, useLingui } from '@lingui/react/macro';
import { Gavel, Pencil, Sprout } from 'lucide-react';
import { useState } from 'react';
import { dayInWords } from '../../../app/age-in-words.ts';
import { lazyPart } from '../../../app/lazy-part.tsx';
import { useLanguage } from '../../../app/use-language.ts';
import { Button, DescriptionList, Link, LinkButton } from '../../../ui/index.ts';
import { newDecisionPath } from '../decision-paths.ts';
import { type FollowUp, followUpKinds } from './follow-up-fields.tsx';
import { followUpPath } from './follow-up-path.ts';
import { listenWords } from './listen-words.ts';
import type { PartProps } from './part-props.ts';

const OutcomeDialog = lazyPart(async () => (await import('./outcome-dialog.tsx')).OutcomeDialog);

/** The count is one thing, the decision another: this one belongs to people. */
export function OutcomePart({ slug, sheet }: PartProps) {
  const { i18n, t } = useLingui();
  const language = useLanguage();
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
        <div>
          <h2>
            <Trans>Beschluss</Trans>
          </h2>
          <p className="outcome__statement">{outcome.statement}</p>
          <DescriptionList
            entries={[
              ...(outcome.againstCount
                ? [{ key: 'reason', term: t`Warum anders als gezählt`, detail: outcome.reason }]
                : []),
              ...(outcome.dissent === ''
                ? []
                : [{ key: 'dissent', term: t`Abweichende Stimmen`, detail: outcome.dissent }]),
              ...(outcome.followUps.length === 0
                ? []
                : [
                    {
                      key: 'next',
                      term: t`Was folgt`,
                      detail: (
                        <ul className="plain-list">
                          {outcome.followUps.map((followUp) => (
                            <FollowUpEntry
                              key={`${followUp.kind} ${followUp.words}`}
                              slug={slug}
                              followUp={followUp}
                            />
                          ))}
                        </ul>
                      ),
                    },
                  ]),
              ...(outcome.reviewOn === null
                ? []
                : [
                    {
                      key: 'review',
                      term: t`Überprüfung`,
                      detail: dayInWords(outcome.reviewOn, language),
                    },
                  ]),
            ]}
          />
        </div>
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
