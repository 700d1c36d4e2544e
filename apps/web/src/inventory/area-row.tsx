import { type Area, removeArea } from '@augenhoehe/domain/inventory';
import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { Pencil, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { call } from '../app/api.ts';
import { lazyPart } from '../app/lazy-part.tsx';
import { placePath } from '../app/place-path.ts';
import { Cell, IconButton, Link, Row, RowHead } from '../ui/index.ts';
import { useChangeTold } from './use-change-told.ts';

const RenameAreaDialog = lazyPart(
  async () => (await import('./rename-area-dialog.tsx')).RenameAreaDialog,
);

interface AreaRowProps {
  readonly slug: string;
  readonly area: Area & { readonly actorCount: number };
  readonly mayEdit: boolean;
}

export function AreaRow({ slug, area, mayEdit }: AreaRowProps) {
  const { t } = useLingui();
  const { tell, refuse } = useChangeTold(slug);
  const [isRenaming, setRenaming] = useState(false);

  async function remove(): Promise<void> {
    try {
      const reply = await call(removeArea, { params: { slug, areaId: area.id } });
      await tell(reply.changeSetId, t`Gebiet entfernt: ${area.name}`);
    } catch (error) {
      refuse(error);
    }
  }

  return (
    <Row>
      <RowHead>
        <b>{area.name}</b>
      </RowHead>
      <Cell>
        {area.actorCount === 0 ? (
          t`noch niemand`
        ) : (
          <Link href={`${placePath(slug, 'bestand')}?area=${area.id}`}>
            {t`${plural(area.actorCount, { one: '# Akteur', other: '# Akteure' })}`}
          </Link>
        )}
      </Cell>
      <Cell>{area.hasBoundary ? t`vorhanden` : t`noch keiner`}</Cell>
      {mayEdit && (
        <Cell align="end" onPhone="end">
          <span className="nowrap no-print">
            <IconButton
              icon={Pencil}
              tone="quiet"
              label={t`${area.name} umbenennen`}
              onPress={() => setRenaming(true)}
            />
            <IconButton
              icon={Trash2}
              tone="quiet"
              label={t`${area.name} entfernen`}
              onPress={() => void remove()}
            />
          </span>
          {isRenaming && (
            <RenameAreaDialog slug={slug} area={area} onClose={() => setRenaming(false)} />
          )}
        </Cell>
      )}
    </Row>
  );
}
