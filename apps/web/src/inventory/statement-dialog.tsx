import type { Formality, TieLevel } from '@augenhoehe/domain/catalogue';
import { stateTie, type Tie, type TieSide } from '@augenhoehe/domain/inventory';
import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { call } from '../app/api.ts';
import { FormDialog } from '../app/form-dialog.tsx';
import { useSending } from '../app/use-sending.ts';
import { TextField } from '../ui/index.ts';
import { LevelFields } from './level-fields.tsx';
import { SideField } from './side-field.tsx';
import { tieSentence } from './tie-sentence.ts';
import type { TieEnds } from './tie-row-parts.ts';
import { useChangeTold } from './use-change-told.ts';

interface StatementDialogProps {
  readonly slug: string;
  readonly tie: Tie;
  readonly ends: TieEnds;
  /** Who may be spoken for; the first is proposed. */
  readonly sides: readonly TieSide[];
  readonly onClose: () => void;
}

/** What one side says about a tie; each side has one statement, the latest. */
export function StatementDialog({ slug, tie, ends, sides, onClose }: StatementDialogProps) {
  const { t, i18n } = useLingui();
  const { show, tell } = useChangeTold(slug);
  const sending = useSending();
  const silent = sides.find((side) => !tie.statements.some((said) => said.side === side));
  const [side, setSide] = useState<TieSide>(silent ?? sides[0] ?? 'outside');
  const said = tie.statements.find((statement) => statement.side === side);
  const [level, setLevel] = useState<TieLevel>(said?.level ?? tie.level);
  const [formality, setFormality] = useState<Formality | null>(said?.formality ?? tie.formality);
  const [source, setSource] = useState('');

  function send(): Promise<boolean> {
    return sending.send(async () => {
      const reply = await call(stateTie, {
        params: { slug, tieId: tie.id, side },
        body: { level, formality, source },
      });
      show(reply);
      onClose();
      await tell(reply.changeSetId, t`Angabe gespeichert: ${ends.from} – ${ends.to}`);
    });
  }

  return (
    <FormDialog
      title={t`Was sagt wer über diese Beziehung?`}
      lead={i18n._(tieSentence(tie.type, ends))}
      sendLabel={t`Speichern`}
      sending={sending}
      onSend={async () => void (await send())}
      onClose={onClose}
    >
      {sides.length > 1 && <SideField ends={ends} sides={sides} value={side} onChange={setSide} />}
      <LevelFields
        level={level}
        formality={formality}
        onLevel={setLevel}
        onFormality={setFormality}
      />
      <TextField
        name="source"
        label={t`Woher wissen Sie das?`}
        help={t`Zum Beispiel „Gespräch am 3. März“ oder „Protokoll“.`}
        isOptional
        maxLength={200}
        value={source}
        onChange={setSource}
      />
    </FormDialog>
  );
}
