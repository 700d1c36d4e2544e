import type { MergeProposal, SeatingReply } from '@augenhoehe/domain/inventory';
import { Trans, useLingui } from '@lingui/react/macro';
import { Merge } from 'lucide-react';
import { useState } from 'react';
import { lazyPart } from '../../app/lazy-part.tsx';
import { usePlaceParts } from '../../app/place-parts.ts';
import { Button, Link } from '../../ui/index.ts';
import { overlapPath } from './body-paths.ts';
import { nameIn } from './name-in.ts';
import { useMergeObjectionWords, useMergeReasonWords } from './use-merge-words.ts';
import './merge-proposals.css';

const MergeBodiesDialog = lazyPart(
  async () => (await import('./merge-bodies-dialog.tsx')).MergeBodiesDialog,
);

interface MergeProposalsPartProps {
  readonly slug: string;
  readonly seating: SeatingReply;
}

/** Which bodies might be one: a question with what speaks for it and against it. */
export function MergeProposalsPart({ slug, seating }: MergeProposalsPartProps) {
  const { AlikeBodies } = usePlaceParts();
  if (seating.proposals.length === 0) return null;
  return (
    <section className="merge-proposals" aria-labelledby="zusammenlegen">
      <h2 id="zusammenlegen">
        <Trans>Braucht es beide?</Trans>
      </h2>
      <p className="quiet">
        <Trans>
          Viele gemeinsame Mitglieder sind noch kein Grund. Die Antwort geben die beiden Gremien.
        </Trans>
      </p>
      {seating.proposals.map((proposal) => {
        const [first, second] = proposal.bodies;
        return (
          <article key={proposal.bodies.join(' ')} className="merge-proposal">
            <h3>
              <Link href={overlapPath(slug, proposal.bodies)}>
                {nameIn(seating.bodies, first)} · {nameIn(seating.bodies, second)}
              </Link>
            </h3>
            <AlikeBodies
              slug={slug}
              bodies={proposal.bodies}
              action={seating.can.edit && <MergeButton {...{ slug, seating, proposal }} />}
            >
              <ForAndAgainst seating={seating} proposal={proposal} />
            </AlikeBodies>
          </article>
        );
      })}
    </section>
  );
}

interface OfProposal {
  readonly seating: SeatingReply;
  readonly proposal: MergeProposal;
}

/** What the two are called, the one that would stay first. */
function namesOf({ seating, proposal }: OfProposal): readonly [string, string] {
  const [kept, other] = proposal.bodies;
  return [nameIn(seating.bodies, kept), nameIn(seating.bodies, other)];
}

function ForAndAgainst({ seating, proposal }: OfProposal) {
  const { t } = useLingui();
  const reason = useMergeReasonWords();
  const objection = useMergeObjectionWords(namesOf({ seating, proposal }));
  return (
    <div className="merge-proposal__sides">
      <Side title={t`Dafür spricht`} sentences={proposal.reasons.map(reason)} />
      <Side title={t`Dagegen spricht`} sentences={proposal.objections.map(objection)} />
    </div>
  );
}

function MergeButton({ slug, seating, proposal }: OfProposal & { readonly slug: string }) {
  const { t } = useLingui();
  const [isMerging, setMerging] = useState(false);
  const [keptId, otherId] = proposal.bodies;
  const about = namesOf({ seating, proposal }).join(' · ');
  return (
    <>
      <Button
        size="small"
        icon={Merge}
        aria-label={t`Zusammenlegen: ${about}`}
        onPress={() => setMerging(true)}
      >{t`Zusammenlegen …`}</Button>
      {isMerging && (
        <MergeBodiesDialog
          slug={slug}
          keptId={keptId}
          otherId={otherId}
          onClose={() => setMerging(false)}
        />
      )}
    </>
  );
}

function Side({
  title,
  sentences,
}: {
  readonly title: string;
  readonly sentences: readonly string[];
}) {
  return (
    <div>
      <h4>{title}</h4>
      {sentences.length === 0 ? (
        <p className="quiet">
          <Trans>Aus den Einträgen nichts. Was wissen Sie?</Trans>
        </p>
      ) : (
        <ul>
          {sentences.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      )}
    </div>
  );
}
