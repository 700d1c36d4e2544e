import type { ActorSheet } from '@augenhoehe/domain/inventory';
import { type OpenPoint, openPoints } from '@augenhoehe/domain/position';
import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { useListWords } from '../../app/use-list-words.ts';
import { useNow } from '../../app/use-now.ts';
import { groupNames } from '../../inventory/index.ts';
import { DescriptionList, FactGroup } from '../../ui/index.ts';

const kinds = ['unknown', 'unconfirmed', 'old'] as const;

const words: Readonly<Record<OpenPoint['kind'], MessageDescriptor>> = {
  unknown: msg`Noch nicht bekannt`,
  unconfirmed: msg`Nicht bestätigt`,
  old: msg`Älter als zwölf Monate`,
};

/** What one had better ask about. */
export function OpenPointsPart({ sheet }: { readonly sheet: ActorSheet }) {
  const { i18n } = useLingui();
  const list = useListWords();
  const points = openPoints(sheet.actor, useNow());
  const entries = kinds.flatMap((kind) => {
    const groups = points.filter((point) => point.kind === kind);
    if (groups.length === 0) return [];
    const names = groups.map(({ group }) => i18n._(groupNames[group]));
    return [{ key: kind, term: i18n._(words[kind]), detail: list(names) }];
  });
  return (
    <FactGroup title={<Trans>Offene Punkte</Trans>} count={points.length}>
      {points.length === 0 ? (
        <p className="quiet">
          <Trans>Alles ist bekannt und innerhalb von zwölf Monaten bestätigt.</Trans>
        </p>
      ) : (
        <DescriptionList layout="columns" entries={entries} />
      )}
    </FactGroup>
  );
}
