import { DecisionId } from '@augenhoehe/domain/contract';
import { type DecisionSheet, editDecision } from '@augenhoehe/domain/goals';
import { Trans, useLingui } from '@lingui/react/macro';
import { useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { call } from '../../../app/api.ts';
import { usePageTitle } from '../../../app/use-page-title.ts';
import { usePlace } from '../../../app/use-place.ts';
import { useSending } from '../../../app/use-sending.ts';
import { useActorOptions } from '../../../inventory/index.ts';
import { Link, Page, PageHead, Skeleton } from '../../../ui/index.ts';
import { decisionPath } from '../decision-paths.ts';
import { decisionQuery } from '../decision-queries.ts';
import { useDecisionTold } from '../decision/use-decision-told.ts';
import { draftOfSheet, factsOfDraft } from './decision-draft.ts';
import { DecisionForm } from './decision-form.tsx';

const route = getRouteApi('/quartier/$slug/entscheidungen/$decisionId/bearbeiten');

/** A draft, to be filled in further. */
export function EditDecisionPage(): ReactNode {
  const { t } = useLingui();
  const { slug, decisionId } = route.useParams();
  const { data: sheet } = useSuspenseQuery(decisionQuery(slug, DecisionId.parse(decisionId)));
  const { names } = useActorOptions(slug);
  usePageTitle(t`Entwurf ändern`, usePlace(slug).name);
  return (
    <Page width="text">
      <PageHead
        above={<Link href={decisionPath(slug, sheet.paper.id)}>{sheet.paper.question}</Link>}
        title={<Trans>Entwurf ändern</Trans>}
      />
      {names.size === 0 ? (
        <Skeleton rows={6} />
      ) : (
        <EditForm slug={slug} sheet={sheet} names={names} />
      )}
    </Page>
  );
}

interface EditFormProps {
  readonly slug: string;
  readonly sheet: DecisionSheet;
  readonly names: ReadonlyMap<string, string>;
}

function EditForm({ slug, sheet, names }: EditFormProps) {
  const { t } = useLingui();
  const navigate = useNavigate();
  const sending = useSending();
  const { tell } = useDecisionTold(slug);
  const [draft, setDraft] = useState(() => draftOfSheet(sheet, names));
  // What was read, not what somebody saves while this is open.
  const [version] = useState(sheet.version);
  const { id } = sheet.paper;

  async function save(): Promise<void> {
    const reply = await call(editDecision, {
      params: { slug, decisionId: id },
      body: { version, facts: factsOfDraft(draft, names) },
    });
    await navigate({ href: decisionPath(slug, id) });
    await tell(reply.changeSetId, t`Der Entwurf ist geändert.`);
  }

  return (
    <DecisionForm
      slug={slug}
      draft={draft}
      onChange={(changes) => setDraft({ ...draft, ...changes })}
      sending={sending}
      onSend={async () => {
        await sending.send(save);
      }}
      back={decisionPath(slug, id)}
    />
  );
}
