import { useLingui } from '@lingui/react/macro';
import { Check, X } from 'lucide-react';
import { Button } from 'react-aria-components/Button';
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components/Modal';
import { Icon } from './icon.tsx';
import { IconButton } from './icon-button.tsx';
import { Link } from './link.tsx';
import type { ShellLanguages, ShellLink, ShellPlace } from './shell-types.ts';
import './dialog.css';
import './foot-links.css';
import './more-sheet.css';
import './rail.css';

interface MoreSheetProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly places: readonly ShellPlace[];
  readonly languages: ShellLanguages;
  readonly footer: readonly ShellLink[];
}

/** What has no room in the bar at the bottom: further places, language, help. */
export function MoreSheet({ isOpen, onClose, places, languages, footer }: MoreSheetProps) {
  const { t } = useLingui();
  return (
    <ModalOverlay
      className="veil veil--sheet"
      isOpen={isOpen}
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
      isDismissable
    >
      <Modal className="modal modal--sheet">
        <Dialog className="dialog sheet">
          <header className="sheet__head">
            <Heading slot="title" level={2}>{t`Mehr`}</Heading>
            <IconButton label={t`Schließen`} icon={X} tone="quiet" onPress={onClose} />
          </header>
          {places.length > 0 && (
            <ul>
              {places.map((place) => (
                <li key={place.href}>
                  <Link
                    href={place.href}
                    className="rail__item"
                    current={place.isCurrent ? 'page' : undefined}
                    onPress={onClose}
                  >
                    <Icon shape={place.icon} />
                    {place.label}
                  </Link>
                </li>
              ))}
            </ul>
          )}
          <ul aria-label={t`Sprache`}>
            {languages.languages.map((language) => (
              <li key={language.key}>
                <Button
                  className="rail__item"
                  aria-pressed={language.key === languages.chosen}
                  onPress={() => {
                    languages.onChoose(language.key);
                    onClose();
                  }}
                >
                  {language.label}
                  {language.key === languages.chosen && <Icon shape={Check} />}
                </Button>
              </li>
            ))}
          </ul>
          <ul className="sheet__foot foot-links">
            {footer.map((link) => (
              <li key={link.href}>
                <Link href={link.href} onPress={onClose}>
                  {link.label}
                </Link>
              </li>
            ))}
          </ul>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
