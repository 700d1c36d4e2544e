import { addApproach } from '@augenhoehe/domain/contacts';
import { Trans, useLingui } from '@lingui/react/macro';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { call } from '../app/api.ts';
import { placePath } from '../app/place-path.ts';
import { stringifySearch } from '../app/read-search.ts';
import { useDraft } from '../app/use-draft.ts';
import { usePageTitle } from '../app/use-page-title.ts';
import { usePlace } from '../app/use-place.ts';
import { useSending } from '../app/use-sending.ts';
import { useActorOptions, useChangeTold } from '../inventory/index.ts';
import { Form, FormBody, Link, LinkButton, Page, PageHead, SubmitButton } from '../ui/index.ts';
import { ApproachFields } from './approach-fields.tsx';
import { WrittenApproach } from './approach-draft.ts';
import { ApproachedField } from './approached-field.tsx';
import type { NewApproachSearch } from './approach-search.ts';
import { StageFields } from './stage-fields.tsx';
import { useApproachFaults } from './use-approach-faults.ts';
import { usePlannedApproach } from './use-planned-approach.ts';
import { WhoSeesIt } from './who-sees-it.tsx';

const route = getRouteApi('/quartier/$slug/kontakte/neu');

/** Plans an approach; another page may have filled in what it knows. */
export function NewApproachPage(): ReactNode {
  const { t } = useLingui();
  const { slug } = route.useParams();
  const search = route.useSearch();
  usePageTitle(t`Ansprache planen`, usePlace(slug).name);
  return (
    <Page width="text">
      <PageHead
        above={
          <Link href={placePath(slug, 'kontakte')}>
            <Trans>Kontakte</Trans>
          </Link>
        }
        title={t`Ansprache planen`}
        lead={t`Wen Sie ansprechen und warum, genügt für den Anfang.`}
      />
      <NewApproachForm key={stringifySearch(search)} slug={slug} search={search} />
    </Page>
  );
}

interface NewApproachFormProps {
  readonly slug: string;
  readonly search: NewApproachSearch;
}

function NewApproachForm({ slug, search }: NewApproachFormProps) {
  const { t } = useLingui();
  const navigate = useNavigate();
  const { tell } = useChangeTold(slug);
  const sending = useSending();
  const check = useApproachFaults();
  const { names } = useActorOptions(slug);
  const planned = usePlannedApproach(search);
  const draft = useDraft(`approach.new${stringifySearch(search)}`, WrittenApproach, planned);
  const [faults, setFaults] = useState<Readonly<Record<string, string>>>({});
  const list = placePath(slug, 'kontakte');

  async function send(): Promise<void> {
    const checked = check(draft.value, '');
    setFaults(checked.ok ? {} : checked.faults);
    if (!checked.ok) return;
    await sending.send(async () => {
      const reply = await call(addApproach, { params: { slug }, body: checked.facts });
      const name = names.get(checked.facts.actorId) ?? '';
      draft.clear();
      void navigate({ href: list });
      await tell(reply.changeSetId, t`Ansprache geplant: ${name}`);
    });
  }

  return (
    <Form onSubmit={send} errors={{ ...sending.errors, ...faults }}>
      <FormBody>
        <WhoSeesIt slug={slug} />
        <ApproachedField slug={slug} facts={draft.value} onChange={draft.set} />
        <ApproachFields slug={slug} prefix="" facts={draft.value} onChange={draft.set} />
        <StageFields prefix="" facts={draft.value} onChange={draft.set} />
      </FormBody>
      <div className="actions">
        <SubmitButton>{t`Ansprache planen`}</SubmitButton>
        <LinkButton variant="plain" href={list} onPress={draft.clear}>{t`Abbrechen`}</LinkButton>
      </div>
    </Form>
  );
}
