import { addBody, type Body, bodyProblem, editBody } from '@augenhoehe/domain/inventory';
import { useLingui } from '@lingui/react/macro';
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { call } from '../../app/api.ts';
import { FormDialog } from '../../app/form-dialog.tsx';
import { isOvertaken } from '../../app/is-overtaken.ts';
import { useDraft } from '../../app/use-draft.ts';
import { useSending } from '../../app/use-sending.ts';
import { OvertakenNotice } from '../overtaken-notice.tsx';
import { useChangeTold } from '../use-change-told.ts';
import { BodyDraft, changedBodyFacts, factsOf, written } from './body-draft.ts';
import { BodyFields } from './body-fields.tsx';
import { bodyPath } from './body-paths.ts';
import { bodyQuery } from './body-queries.ts';

interface BodyDialogProps {
  readonly slug: string;
  /** Left out: a new one. */
  readonly body?: Body;
  readonly onClose: () => void;
}

/** A body in one column; what somebody else changed meanwhile is never overwritten. */
export function BodyDialog({ slug, body, onClose }: BodyDialogProps) {
  const { t } = useLingui();
  const { tell } = useChangeTold(slug);
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  const sending = useSending();
  const [missing, setMissing] = useState<Readonly<Record<string, string>>>({});
  const seen = written(body);
  const draft = useDraft(`body.${body?.id ?? 'new'}`, BodyDraft, {
    facts: seen,
    was: seen,
    source: '',
  });
  const { facts, was, source } = draft.value;
  const prefix = body === undefined ? '' : 'changes.';

  function close(): void {
    draft.clear();
    onClose();
  }

  async function save(): Promise<void> {
    const params = { slug };
    if (body === undefined) {
      const reply = await call(addBody, { params, body: { ...factsOf(facts), source } });
      close();
      void navigate({ href: bodyPath(slug, reply.id) });
      return tell(reply.changeSetId, t`Eingetragen: ${facts.name}`);
    }
    const edit = changedBodyFacts(was, facts);
    if (Object.keys(edit.changes).length === 0) return close();
    const reply = await call(editBody, {
      params: { slug, bodyId: body.id },
      body: { ...edit, source },
    });
    close();
    await tell(reply.changeSetId, t`Gespeichert: ${facts.name}`);
  }

  async function send(): Promise<void> {
    const isUnsound = bodyProblem(factsOf(facts)) !== null;
    const reason = t`Bitte schreiben Sie, warum niemand Neues aufgenommen wird.`;
    setMissing(isUnsound ? { [`${prefix}closedReason`]: reason } : {});
    if (isUnsound) return;
    const accepted = await sending.send(save);
    if (!accepted && body !== undefined) {
      await queryClient.invalidateQueries({ queryKey: bodyQuery(slug, body.id).queryKey });
    }
  }

  return (
    <FormDialog
      title={body?.name ?? t`Neues Gremium`}
      sendLabel={body === undefined ? t`Eintragen` : t`Speichern`}
      sending={{ ...sending, errors: { ...sending.errors, ...missing } }}
      onSend={send}
      onClose={close}
    >
      {isOvertaken(sending.problem) && (
        <OvertakenNotice onAccept={() => draft.set({ ...draft.value, was: seen })} />
      )}
      <BodyFields
        prefix={prefix}
        facts={facts}
        source={source}
        onChange={(next) => draft.set({ ...draft.value, facts: { ...facts, ...next } })}
        onSource={(next) => draft.set({ ...draft.value, source: next })}
      />
    </FormDialog>
  );
}
