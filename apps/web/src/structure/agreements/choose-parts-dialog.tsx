import { agreementPartTerms } from '@augenhoehe/domain/catalogue';
import {
  type AgreementSheet,
  editDraft,
  mattersBehind,
  PartKey,
  proposePart,
  type VersionWithWords,
} from '@augenhoehe/domain/structure';
import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { call } from '../../app/api.ts';
import { FormDialog } from '../../app/form-dialog.tsx';
import { useLanguage } from '../../app/use-language.ts';
import { useSending } from '../../app/use-sending.ts';
import { useChangeTold } from '../../inventory/index.ts';
import { CheckboxGroup } from '../../ui/index.ts';
import { matterNames } from './agreement-words.ts';

interface ChoosePartsDialogProps {
  readonly slug: string;
  readonly sheet: AgreementSheet;
  readonly version: VersionWithWords;
  readonly onClose: () => void;
}

/** Which of the 25 parts this agreement has; a part that comes new brings its proposal along. */
export function ChoosePartsDialog({ slug, sheet, version, onClose }: ChoosePartsDialogProps) {
  const { t, i18n } = useLingui();
  const language = useLanguage();
  const { tell } = useChangeTold(slug);
  const sending = useSending();
  const { parts, matters } = version.content;
  const present = parts.map(({ key }) => key);
  const [chosen, choose] = useState<readonly PartKey[]>(present);
  const params = { slug, agreementId: sheet.agreement.id };
  const statusWords: Readonly<Record<string, string>> = {
    P: t`gehört dazu`,
    E: t`empfohlen`,
    B: t`wo die Sache es braucht`,
  };

  async function save(): Promise<void> {
    const added = chosen.filter((key) => !present.includes(key));
    const proposals = await Promise.all(
      added.map((part) => call(proposePart, { params: { ...params, part } })),
    );
    const dropped = parts.filter(({ key }) => !chosen.includes(key));
    const reply = await call(editDraft, {
      params,
      body: {
        changes: {},
        was: {},
        parts: [
          ...proposals.map((now) => ({ key: now.key, was: null, now })),
          ...dropped.map((was) => ({ key: was.key, was, now: null })),
        ],
      },
    });
    onClose();
    await tell(reply.changeSetId, t`Die Teile sind gewählt.`);
  }

  return (
    <FormDialog
      size="wide"
      title={t`Welche Teile braucht es?`}
      lead={t`So kurz, wie es zur Zusammenarbeit passt.`}
      sendLabel={t`Übernehmen`}
      sending={sending}
      onSend={async () => {
        await sending.send(save);
      }}
      onClose={onClose}
    >
      <CheckboxGroup
        label={t`Teile`}
        isLabelHidden
        options={agreementPartTerms.map((term) => ({
          key: term.key,
          label: term[language],
          help: [
            statusWords[term.status],
            ...mattersBehind(PartKey.parse(term.key), matters).map((key) =>
              i18n._(matterNames[key]),
            ),
          ].join(' · '),
        }))}
        values={chosen}
        onChange={(keys) => choose(PartKey.options.filter((key) => keys.includes(key)))}
      />
    </FormDialog>
  );
}
