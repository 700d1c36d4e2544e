import type { AgreementSheet, PartKey, VersionWithWords } from '@augenhoehe/domain/structure';
import { useLingui } from '@lingui/react/macro';
import { Pencil, Plus } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { lazyPart } from '../../app/lazy-part.tsx';
import { Button, FactGroup, IconButton } from '../../ui/index.ts';
import { AgreedContent } from './agreed-content.tsx';

const PartDialog = lazyPart(async () => (await import('./part-dialog.tsx')).PartDialog);
const ChoosePartsDialog = lazyPart(
  async () => (await import('./choose-parts-dialog.tsx')).ChoosePartsDialog,
);

interface PartsPartProps {
  readonly slug: string;
  readonly sheet: AgreementSheet;
  readonly version: VersionWithWords;
}

/** The text of a version, part by part, each to be edited while it is a draft. */
export function PartsPart({ slug, sheet, version }: PartsPartProps): ReactNode {
  const { t } = useLingui();
  const [editing, edit] = useState<PartKey | null>(null);
  const [isChoosing, setChoosing] = useState(false);
  const { content, state, number } = version;
  const canEdit = sheet.can.edit && state === 'draft' && sheet.agreement.state !== 'suspended';
  const before = sheet.versions.find((other) => other.number === number - 1);
  return (
    <FactGroup
      title={t`Was vereinbart wird`}
      aside={
        canEdit && (
          <Button variant="plain" size="small" icon={Plus} onPress={() => setChoosing(true)}>
            {t`Teile wählen`}
          </Button>
        )
      }
    >
      <AgreedContent
        content={content}
        before={before?.content ?? null}
        parties={sheet.parties}
        headingLevel={3}
        partTool={(part, title) =>
          canEdit && (
            <IconButton
              className="no-print"
              icon={Pencil}
              tone="quiet"
              label={t`„${title}“ bearbeiten`}
              onPress={() => edit(part.key)}
            />
          )
        }
      />
      {editing !== null && (
        <PartDialog
          key={editing}
          slug={slug}
          sheet={sheet}
          version={version}
          partKey={editing}
          onClose={() => edit(null)}
        />
      )}
      {isChoosing && (
        <ChoosePartsDialog
          slug={slug}
          sheet={sheet}
          version={version}
          onClose={() => setChoosing(false)}
        />
      )}
    </FactGroup>
  );
}
