import { ConsentOf } from '@augenhoehe/domain/goals';
import { useLingui } from '@lingui/react/macro';
import { useOptions } from '../../inventory/index.ts';
import type { OptionGroup } from '../../ui/index.ts';
import { consentNames } from './measure-words.ts';

/** What a measure can take: first whose consent, then the resources of the catalogue. */
export function useNeedOptions(): readonly OptionGroup[] {
  const { t, i18n } = useLingui();
  const { resources } = useOptions();
  return [
    {
      key: 'consent',
      label: t`Wer zustimmen muss`,
      options: ConsentOf.options.map((key) => ({ key, label: i18n._(consentNames[key]) })),
    },
    ...resources,
  ];
}
