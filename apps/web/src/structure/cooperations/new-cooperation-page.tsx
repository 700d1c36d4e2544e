import { ActorId } from '@augenhoehe/domain/contract';
import { addCooperation } from '@augenhoehe/domain/structure';
import { Trans, useLingui } from '@lingui/react/macro';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { z } from 'zod';
import { call } from '../../app/api.ts';
import { stringifySearch } from '../../app/read-search.ts';
import { useDraft } from '../../app/use-draft.ts';
import { usePageTitle } from '../../app/use-page-title.ts';
import { usePlace } from '../../app/use-place.ts';
import { useSending } from '../../app/use-sending.ts';
import { useActorOptions, useChangeTold } from '../../inventory/index.ts';
import {
  Form,
  FormBody,
  Link,
  LinkButton,
  Page,
  PageHead,
  SubmitButton,
  TagPicker,
  TextArea,
  TextField,
} from '../../ui/index.ts';
import { cooperationPath, cooperationsPath } from './cooperation-paths.ts';
import type { NewCooperationSearch } from './cooperation-search.ts';

const route = getRouteApi('/quartier/$slug/kooperationen/neu');

/** Enters a cooperation in under a minute; another page may have filled in what it knows. */
export function NewCooperationPage(): ReactNode {
  const { t } = useLingui();
  const { slug } = route.useParams();
  const search = route.useSearch();
  usePageTitle(t`Kooperation eintragen`, usePlace(slug).name);
  return (
    <Page width="text">
      <PageHead
        above={
          <Link href={cooperationsPath(slug)}>
            <Trans>Kooperationen</Trans>
          </Link>
        }
        title={t`Kooperation eintragen`}
        lead={t`Ein Name und wer dabei ist, genügen für den Anfang.`}
      />
      <NewCooperationForm key={stringifySearch(search)} slug={slug} search={search} />
    </Page>
  );
}

const Begun = z.object({ name: z.string(), concern: z.string(), parties: z.array(ActorId) });

interface NewCooperationFormProps {
  readonly slug: string;
  readonly search: NewCooperationSearch;
}

function NewCooperationForm({ slug, search }: NewCooperationFormProps) {
  const { t } = useLingui();
  const navigate = useNavigate();
  const { tell } = useChangeTold(slug);
  const sending = useSending();
  const { options } = useActorOptions(slug);
  const { member } = usePlace(slug);
  const given = [search.party, search.with, member.actorId ?? undefined];
  const draft = useDraft(`cooperation.new${stringifySearch(search)}`, Begun, {
    name: search.name ?? '',
    concern: '',
    parties: [...new Set(given.flatMap((id) => id ?? []))],
  });
  const [missing, setMissing] = useState<Readonly<Record<string, string>>>({});
  const { name, concern, parties } = draft.value;

  async function send(): Promise<void> {
    const isNameless = name.trim() === '';
    setMissing(isNameless ? { name: t`Bitte geben Sie der Kooperation einen Namen.` } : {});
    if (isNameless) return;
    await sending.send(async () => {
      const reply = await call(addCooperation, {
        params: { slug },
        body: { name, concern, parties },
      });
      draft.clear();
      void navigate({ href: cooperationPath(slug, reply.id) });
      const list = cooperationsPath(slug);
      await tell(reply.changeSetId, t`Eingetragen: ${name}`, () => void navigate({ href: list }));
    });
  }

  return (
    <Form onSubmit={send} errors={{ ...sending.errors, ...missing }}>
      <FormBody>
        <TextField
          name="name"
          label={t`Wie heißt die Kooperation?`}
          autoComplete="off"
          maxLength={200}
          value={name}
          onChange={(next) => draft.set({ ...draft.value, name: next })}
        />
        <TagPicker
          name="parties"
          label={t`Wer ist dabei?`}
          help={t`Akteure aus dem Bestand. Weitere können später dazukommen.`}
          isOptional
          options={options}
          value={parties}
          onChange={(keys) => draft.set({ ...draft.value, parties: ActorId.array().parse(keys) })}
        />
        <TextArea
          name="concern"
          label={t`Worum geht es?`}
          isOptional
          maxLength={1000}
          value={concern}
          onChange={(next) => draft.set({ ...draft.value, concern: next })}
        />
      </FormBody>
      <div className="actions">
        <SubmitButton isBusy={sending.isBusy}>{t`Kooperation eintragen`}</SubmitButton>
        <LinkButton
          variant="plain"
          href={cooperationsPath(slug)}
          onPress={draft.clear}
        >{t`Abbrechen`}</LinkButton>
      </div>
    </Form>
  );
}
