import { agreementPartTerms } from '@augenhoehe/domain/catalogue';
import {
  AgreementPart,
  type AgreementSheet,
  editDraft,
  type PartKey,
  partsByParty,
  partTextAtMost,
  proposePart,
  type VersionWithWords,
} from '@augenhoehe/domain/structure';
import { Trans, useLingui } from '@lingui/react/macro';
import { z } from 'zod';
import { call } from '../../app/api.ts';
import { FormDialog } from '../../app/form-dialog.tsx';
import { isOvertaken } from '../../app/is-overtaken.ts';
import { useDraft } from '../../app/use-draft.ts';
import { useSending } from '../../app/use-sending.ts';
import { OvertakenNotice, useChangeTold } from '../../inventory/index.ts';
import { Button, TextArea } from '../../ui/index.ts';
import { agreementKey } from './agreement-queries.ts';

const PartDraft = z.object({ now: AgreementPart, was: AgreementPart.nullable() });

interface PartDialogProps {
  readonly slug: string;
  readonly sheet: AgreementSheet;
  readonly version: VersionWithWords;
  readonly partKey: PartKey;
  readonly onClose: () => void;
}

/** The words of one part; what somebody else wrote meanwhile is shown and never overwritten. */
export function PartDialog({ slug, sheet, version, partKey, onClose }: PartDialogProps) {
  const { t, i18n } = useLingui();
  const { tell, refuse } = useChangeTold(slug);
  const sending = useSending(agreementKey(slug, sheet.agreement.id));
  const { content, id } = version;
  const seen = content.parts.find(({ key }) => key === partKey) ?? null;
  const empty: AgreementPart = { key: partKey, text: '', byParty: [] };
  const draft = useDraft(`agreement.${id}.${partKey}`, PartDraft, {
    now: seen ?? empty,
    was: seen,
  });
  const { now, was } = draft.value;
  const term = agreementPartTerms.find(({ key }) => key === partKey);
  const title = term?.[i18n.locale === 'en' ? 'en' : 'de'] ?? partKey;
  const params = { slug, agreementId: sheet.agreement.id };

  function close(): void {
    draft.clear();
    onClose();
  }

  async function propose(): Promise<void> {
    try {
      const proposed = await call(proposePart, { params: { ...params, part: partKey } });
      draft.set({ now: proposed, was });
    } catch (error) {
      refuse(error);
    }
  }

  async function save(): Promise<void> {
    const reply = await call(editDraft, {
      params,
      body: { changes: {}, was: {}, parts: [{ key: partKey, was, now }] },
    });
    close();
    await tell(reply.changeSetId, t`Gespeichert: ${title}`);
  }

  return (
    <FormDialog
      size="wide"
      title={title}
      sendLabel={t`Speichern`}
      sending={sending}
      onSend={async () => {
        await sending.send(save);
      }}
      onClose={close}
      also={
        <Button variant="plain" onPress={() => void propose()}>
          <Trans>Vorschlag einsetzen</Trans>
        </Button>
      }
    >
      {isOvertaken(sending.problem) && (
        <OvertakenNotice
          theirs={seen === null ? [] : [seen.text, ...seen.byParty.map(({ text }) => text)]}
          onAccept={() => draft.set({ now, was: seen })}
        />
      )}
      <TextArea
        name="text"
        label={t`Was für alle gilt`}
        help={t`Was in eckigen Klammern steht, ersetzen Sie durch Ihre Worte.`}
        rows={6}
        maxLength={partTextAtMost}
        value={now.text}
        onChange={(text) => draft.set({ now: { ...now, text }, was })}
      />
      {partsByParty.includes(partKey) && (
        <PartyFields
          sheet={sheet}
          part={now}
          onChange={(byParty) => draft.set({ now: { ...now, byParty }, was })}
        />
      )}
    </FormDialog>
  );
}

interface PartyFieldsProps {
  readonly sheet: AgreementSheet;
  readonly part: AgreementPart;
  readonly onChange: (byParty: AgreementPart['byParty']) => void;
}

function PartyFields({ sheet, part, onChange }: PartyFieldsProps) {
  const said = new Map(part.byParty.map(({ partyId, text }) => [partyId, text]));
  const parties = sheet.parties.filter(({ id, takesPart }) => takesPart || said.has(id));
  return parties.map(({ id, actor }) => (
    <TextArea
      key={id}
      label={actor.name}
      isOptional
      rows={2}
      maxLength={2000}
      value={said.get(id) ?? ''}
      onChange={(text) =>
        onChange(
          parties.map((party) => ({
            partyId: party.id,
            text: party.id === id ? text : (said.get(party.id) ?? ''),
          })),
        )
      }
    />
  ));
}
