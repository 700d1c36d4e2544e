import { DecisionId } from '@augenhoehe/domain/contract';
import { type DecisionFacts, type DecisionSheet, editDecision } from '@augenhoehe/domain/goals';
import { Trans, useLingui } from '@lingui/react/macro';
import { useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { z } from 'zod';
import { call } from '../../../app/api.ts';
import { useDraft } from '../../../app/use-draft.ts';
import { usePageTitle } from '../../../app/use-page-title.ts';
import { usePlace } from '../../../app/use-place.ts';
import { useSending } from '../../../app/use-sending.ts';
import { useActorOptions } from '../../../inventory/index.ts';
import { Link, Page, PageHead, Skeleton } from '../../../ui/index.ts';
import { decisionPath } from '../decision-paths.ts';
import { decisionKey, decisionQuery } from '../decision-queries.ts';
import { useDecisionTold } from '../decision/use-decision-told.ts';
import { DecisionDraft, draftOfSheet } from './decision-draft.ts';
import { DecisionForm } from './decision-form.tsx';
import { OvertakenDraft } from './overtaken-draft.tsx';

const route = getRouteApi('/quartier/$slug/entscheidungen/$decisionId/bearbeiten');

/** What is written, and of which state somebody saved it was made. */
const Written = z.object({ version: z.int(), draft: DecisionDraft });

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
  const { id } = sheet.paper;
  const sending = useSending(decisionKey(slug, id));
  const { tell } = useDecisionTold(slug);
  const saved = { version: sheet.version, draft: draftOfSheet(sheet, names) };
  const written = useDraft(`decision.${slug}.${id}.edit`, Written, saved);
  const { version, draft } = written.value;

  async function save(facts: DecisionFacts): Promise<void> {
    const reply = await call(editDecision, {
      params: { slug, decisionId: id },
      body: { version, facts },
    });
    written.clear();
    await navigate({ href: decisionPath(slug, id) });
    await tell(reply.changeSetId, t`Der Entwurf ist geändert.`);
  }

  return (
    <DecisionForm
      slug={slug}
      draft={draft}
      onChange={(changes) => written.set({ version, draft: { ...draft, ...changes } })}
      sending={sending}
      save={save}
      back={decisionPath(slug, id)}
      notice={
        version !== saved.version && (
          <OvertakenDraft
            mine={draft}
            theirs={saved.draft}
            names={names}
            onKeep={() => written.set({ version: saved.version, draft })}
            onTake={() => written.set(saved)}
          />
        )
      }
    />
  );
}
