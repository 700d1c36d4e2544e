import { type AgreementSheet, editHandover } from '@augenhoehe/domain/structure';
import { useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { call } from '../../app/api.ts';
import { useChangeTold } from '../../inventory/index.ts';
import { FactGroup, Switch } from '../../ui/index.ts';

interface HandoverPartProps {
  readonly slug: string;
  readonly sheet: AgreementSheet;
}

/** What is handed over when parties part, ticked off one by one. */
export function HandoverPart({ slug, sheet }: HandoverPartProps): ReactNode {
  const { t } = useLingui();
  const { tell, refuse } = useChangeTold(slug);
  const { id, handover, archived } = sheet.agreement;
  const done = handover.filter((point) => point.done).length;

  async function tick(at: number, isDone: boolean): Promise<void> {
    const next = handover.map((point, place) =>
      place === at ? { ...point, done: isDone } : point,
    );
    try {
      const reply = await call(editHandover, {
        params: { slug, agreementId: id },
        body: { handover: next, was: handover },
      });
      await tell(reply.changeSetId, isDone ? t`Übergeben.` : t`Wieder offen.`);
    } catch (error) {
      refuse(error);
    }
  }

  return (
    <FactGroup title={t`Übergabe`}>
      <p>
        {handover.length === 0
          ? t`Es war nichts zu übergeben.`
          : t`${done} von ${handover.length} übergeben`}
      </p>
      {handover.map((point, at) => (
        <Switch
          key={`${at}-${point.text}`}
          label={point.text}
          isSelected={point.done}
          isDisabled={archived || !sheet.can.edit}
          onChange={(isDone) => void tick(at, isDone)}
        />
      ))}
    </FactGroup>
  );
}
