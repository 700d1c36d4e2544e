import { agreementPartTerms } from '@augenhoehe/domain/catalogue';
import {
  type AgreementSheet,
  changedParts,
  type PartKey,
  type VersionWithWords,
} from '@augenhoehe/domain/structure';
import { useLingui } from '@lingui/react/macro';
import { Pencil, Plus } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { dayInWords } from '../../app/age-in-words.ts';
import { lazyPart } from '../../app/lazy-part.tsx';
import { Button, FactGroup, IconButton, Tag } from '../../ui/index.ts';
import { AgreedPart } from './agreed-part.tsx';

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
  const changed = before === undefined ? [] : changedParts(before.content, content);
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
      <VersionDays version={version} />
      <ol className="agreement__parts">
        {content.parts.map((part) => {
          const term = agreementPartTerms.find(({ key }) => key === part.key);
          const title = term?.[content.language] ?? part.key;
          return (
            <li key={part.key} lang={content.language}>
              <div className="agreement__part-head">
                <h3>{title}</h3>
                {changed.includes(part.key) && <Tag tone="action">{t`geändert`}</Tag>}
                {canEdit && (
                  <IconButton
                    className="no-print"
                    icon={Pencil}
                    tone="quiet"
                    label={t`„${title}“ bearbeiten`}
                    onPress={() => edit(part.key)}
                  />
                )}
              </div>
              <AgreedPart
                part={part}
                before={before?.content.parts.find(({ key }) => key === part.key) ?? null}
                showsChange={changed.includes(part.key)}
                parties={sheet.parties}
              />
            </li>
          );
        })}
      </ol>
      <DroppedParts before={before} version={version} />
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

function VersionDays({ version }: { readonly version: VersionWithWords }) {
  const { t } = useLingui();
  const { startsOn, endsOn, reviewOn, language } = version.content;
  const days = [
    startsOn !== null && t`gilt ab ${dayInWords(startsOn, language)}`,
    endsOn !== null && t`endet am ${dayInWords(endsOn, language)}`,
    reviewOn !== null && t`überprüft am ${dayInWords(reviewOn, language)}`,
  ].filter((words) => words !== false);
  if (days.length === 0) return null;
  return <p className="small quiet">{days.join(' · ')}</p>;
}

interface DroppedPartsProps {
  readonly before: VersionWithWords | undefined;
  readonly version: VersionWithWords;
}

function DroppedParts({ before, version }: DroppedPartsProps) {
  const { t } = useLingui();
  const kept = new Set(version.content.parts.map(({ key }) => key));
  const dropped = before?.content.parts.filter(({ key }) => !kept.has(key)) ?? [];
  if (dropped.length === 0) return null;
  const names = dropped.map(
    ({ key }) =>
      agreementPartTerms.find((term) => term.key === key)?.[version.content.language] ?? key,
  );
  return <p className="small">{t`In dieser Fassung weggefallen: ${names.join('; ')}`}</p>;
}
