import type { GoalSheet } from '@augenhoehe/domain/goals';
import { Trans, useLingui } from '@lingui/react/macro';
import { PartnerLink } from '../../inventory/index.ts';
import { EditPartButton } from '../../structure/index.ts';
import { FactGroup } from '../../ui/index.ts';

interface SupportersPartProps {
  readonly slug: string;
  readonly sheet: GoalSheet;
  readonly onEdit: (() => void) | undefined;
}

/** Who helps the goal along without being asked for a word. */
export function SupportersPart({ slug, sheet: { supporters }, onEdit }: SupportersPartProps) {
  const { t } = useLingui();
  if (supporters.length === 0 && onEdit === undefined) return null;
  return (
    <FactGroup
      title={t`Wer unterstützt`}
      aside={<EditPartButton label={t`Unterstützende ändern`} onEdit={onEdit} />}
    >
      {supporters.length === 0 ? (
        <p className="quiet">
          <Trans>Noch niemand eingetragen.</Trans>
        </p>
      ) : (
        <ul className="plain-list">
          {supporters.map(({ id, name }) => (
            <li key={id}>
              <PartnerLink slug={slug} id={id}>
                {name}
              </PartnerLink>
            </li>
          ))}
        </ul>
      )}
    </FactGroup>
  );
}
