import type { Body } from '@augenhoehe/domain/inventory';
import { useLingui } from '@lingui/react/macro';
import { DescriptionList, FactGroup } from '../../ui/index.ts';
import { useBodyEntry } from './body-entry.tsx';
import { PartEditButton } from './part-edit-button.tsx';
import { useAdmissionWords } from './use-admission-words.ts';
import { useBodyPartTitles } from './use-body-part-titles.ts';

interface JoiningPartProps {
  readonly body: Body;
  readonly onEdit: (() => void) | undefined;
}

/** Who can join, how, and how one leaves. */
export function JoiningPart({ body, onEdit }: JoiningPartProps) {
  const { t } = useLingui();
  const titles = useBodyPartTitles();
  const admission = useAdmissionWords();
  const entry = useBodyEntry();
  return (
    <FactGroup
      title={titles.joining}
      aside={<PartEditButton label={t`Kommen und Gehen bearbeiten`} onEdit={onEdit} />}
    >
      <DescriptionList
        layout="columns"
        entries={[
          entry('admissionRule', [admission(body), body.admissionRule]),
          entry('exitRule', [body.exitRule]),
        ]}
      />
    </FactGroup>
  );
}
