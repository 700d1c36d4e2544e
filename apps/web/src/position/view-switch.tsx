import { useLingui } from '@lingui/react/macro';
import { Grid3x3, List, Waypoints } from 'lucide-react';
import { SegmentedControl } from '../ui/index.ts';
import { type NetworkSearch, networkViews } from './network-search.ts';
import type { ChangeNetworkSearch } from './use-network-search.ts';

interface ViewSwitchProps {
  readonly search: NetworkSearch;
  readonly onChange: ChangeNetworkSearch;
}

/** Three equal views; filters, focus and what is open stay. */
export function ViewSwitch({ search, onChange }: ViewSwitchProps) {
  const { t } = useLingui();
  return (
    <SegmentedControl
      label={t`Ansicht`}
      isLabelHidden
      segments={[
        { key: 'bild', label: t`Netzbild`, icon: Waypoints },
        { key: 'liste', label: t`Liste`, icon: List },
        { key: 'matrix', label: t`Matrix`, icon: Grid3x3 },
      ]}
      value={search.view ?? 'bild'}
      onChange={(key) => {
        const view = networkViews.find((one) => one === key);
        onChange({ view: view === 'bild' ? undefined : view }, false);
      }}
    />
  );
}
