import type { DocumentFormat } from '@augenhoehe/domain/structure';
import { useLingui } from '@lingui/react/macro';
import { Download, FileText } from 'lucide-react';
import { IconButton, Menu } from '../../ui/index.ts';

interface FileMenuProps {
  readonly onSave: (format: DocumentFormat) => void;
}

/** What is on the page as a file, to be printed or to be edited. */
export function FileMenu({ onSave }: FileMenuProps) {
  const { t } = useLingui();
  return (
    <Menu
      label={t`Als Datei`}
      trigger={<IconButton icon={Download} tone="quiet" label={t`Als Datei`} />}
      groups={[
        {
          key: 'formats',
          entries: [
            { key: 'pdf', label: t`Als PDF`, icon: FileText, onAction: () => onSave('pdf') },
            {
              key: 'docx',
              label: t`Als Word-Datei`,
              icon: FileText,
              onAction: () => onSave('docx'),
            },
          ],
        },
      ]}
    />
  );
}
