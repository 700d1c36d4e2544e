import type { MeasureSheet } from '@augenhoehe/domain/goals';
import { Trans, useLingui } from '@lingui/react/macro';
import { FactGroup, Link, Mark } from '../../ui/index.ts';
import { goalPath } from '../goals/goal-paths.ts';

interface MeasureChainProps {
  readonly slug: string;
  readonly sheet: MeasureSheet;
}

/** What it is done for: from the guiding goal down to the measure. */
export function MeasureChain({ slug, sheet }: MeasureChainProps) {
  const { t } = useLingui();
  const { chain, measure } = sheet;
  const served = chain.at(-1);
  return (
    <FactGroup title={t`Wozu`}>
      <ol className="measure-chain">
        {chain.map(({ id, key, text }) => (
          <li key={id}>
            <span className="quiet small">{key}</span> <Link href={goalPath(slug, id)}>{text}</Link>
          </li>
        ))}
        <li aria-current="page">
          <span className="quiet small">{t`Maßnahme`}</span> {measure.title}
        </li>
      </ol>
      {served?.state === 'dropped' && (
        <Mark tone="attention">
          <Trans>
            Dieses Ziel ist fallen gelassen. Ordnen Sie die Maßnahme einem anderen zu, oder lassen
            Sie sie auch fallen.
          </Trans>
        </Mark>
      )}
    </FactGroup>
  );
}
