import { useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import type { WarningMarkProps } from '../../app/place-parts.ts';
import { Tag } from '../../ui/index.ts';
import { warningsQuery } from './warning-queries.ts';

/** An early warning in the row of a body; what is so on purpose stands there quietly and says so. */
export function WarningMark({ slug, bodyId, warning, children }: WarningMarkProps) {
  const { t } = useLingui();
  const { data: list } = useQuery(warningsQuery(slug));
  const said = list?.warnings.find(
    ({ warning: { key, subject } }) =>
      key === warning && subject.kind === 'body' && subject.id === bodyId,
  );
  if (list === undefined) return null;
  return said?.acceptance?.standing === 'holds' ? (
    <span className="quiet small">
      {children} {t`(bewusst so)`}
    </span>
  ) : (
    <Tag tone="hint">{children}</Tag>
  );
}
