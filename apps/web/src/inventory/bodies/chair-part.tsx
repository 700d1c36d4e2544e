import type { BodySheet } from '@augenhoehe/domain/inventory';
import { useLingui } from '@lingui/react/macro';
import { DescriptionList, FactGroup } from '../../ui/index.ts';
import { PartnerLink } from '../partner-link.tsx';
import { useBodyEntry } from './body-entry.tsx';
import { PartEditButton } from './part-edit-button.tsx';
import { useBodyPartTitles } from './use-body-part-titles.ts';

interface ChairPartProps {
  readonly slug: string;
  readonly sheet: BodySheet;
  readonly onEdit: (() => void) | undefined;
}

/** Who chairs and moderates, and what keeps them out of the matter. */
export function ChairPart({ slug, sheet: { body, chair }, onEdit }: ChairPartProps) {
  const { t } = useLingui();
  const titles = useBodyPartTitles();
  const entry = useBodyEntry();
  const who =
    chair === null ? null : (
      <PartnerLink slug={slug} id={chair.id}>
        {chair.name}
      </PartnerLink>
    );
  return (
    <FactGroup
      title={titles.chair}
      aside={<PartEditButton label={t`Leitung und Moderation bearbeiten`} onEdit={onEdit} />}
    >
      <DescriptionList
        layout="columns"
        entries={[entry('chairId', [who, body.chairText]), entry('neutrality', [body.neutrality])]}
      />
    </FactGroup>
  );
}
