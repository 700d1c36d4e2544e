import { addBody, type Body, bodyProblem, editBody } from '@augenhoehe/domain/inventory';
import { useLingui } from '@lingui/react/macro';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { call } from '../../app/api.ts';
import { FormDialog } from '../../app/form-dialog.tsx';
import { isOvertaken } from '../../app/is-overtaken.ts';
import { useDraft } from '../../app/use-draft.ts';
import { useSending } from '../../app/use-sending.ts';
import { OvertakenNotice } from '../overtaken-notice.tsx';
import { useChangeTold } from '../use-change-told.ts';
import {
  BodyDraft,
  changedBodyFacts,
  factsOf,
  overtakenFacts,
  rebased,
  written,
} from './body-draft.ts';
import { BodyFields } from './body-fields.tsx';
import { type BodyPart, bodyParts, factsOfPart } from './body-part.ts';
import { bodyPath } from './body-paths.ts';
import { bodyQuery } from './body-queries.ts';
import { useBodyPartTitles } from './use-body-part-titles.ts';
import { useTheirBodyWords } from './use-their-body-words.ts';

interface BodyDialogProps {
  readonly slug: string;
  /** Left out: a new one. */
  readonly body?: Body;
  /** Left out: all of it, one after the other. */
  readonly part?: BodyPart;
  readonly onClose: () => void;
}

/** A body or one part of it; what somebody else changed meanwhile is never overwritten unseen. */
export function BodyDialog({ slug, body, part, onClose }: BodyDialogProps) {
  const { t } = useLingui();
  const { tell } = useChangeTold(slug);
  const navigate = useNavigate();
  const sending = useSending(body && bodyQuery(slug, body.id).queryKey);
  const theirWords = useTheirBodyWords(slug);
  const titles = useBodyPartTitles();
  const [missing, setMissing] = useState<Readonly<Record<string, string>>>({});
  const seen = written(body);
  const draft = useDraft(`body.${body?.id ?? 'new'}.${part ?? 'all'}`, BodyDraft, {
    facts: seen,
    was: seen,
    source: '',
  });
  const { facts, was, source } = draft.value;
  const parts = part === undefined ? bodyParts : [part];
  const prefix = body === undefined ? '' : 'changes.';
  const asked = parts.flatMap((one) => factsOfPart[one]);
  const overtaken = body === undefined ? [] : overtakenFacts(was, seen, asked);
  const isRefused = isOvertaken(sending.problem);

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
    if (!isUnsound) await sending.send(save);
  }

  return (
    <FormDialog
      title={part === undefined ? (body?.name ?? t`Neues Gremium`) : titles[part]}
      {...(part === undefined || body === undefined ? {} : { lead: body.name })}
      sendLabel={body === undefined ? t`Eintragen` : t`Speichern`}
      sending={{ ...sending, errors: { ...sending.errors, ...missing } }}
      onSend={send}
      onClose={close}
    >
      {(isRefused || overtaken.length > 0) && (
        <OvertakenNotice
          theirs={theirWords(overtaken, seen)}
          isAhead={!isRefused}
          onAccept={() => draft.set(rebased(draft.value, seen, asked))}
        />
      )}
      <BodyFields
        slug={slug}
        parts={parts}
        prefix={prefix}
        facts={facts}
        source={source}
        onChange={(next) => draft.set({ ...draft.value, facts: { ...facts, ...next } })}
        onSource={(next) => draft.set({ ...draft.value, source: next })}
      />
    </FormDialog>
  );
}
