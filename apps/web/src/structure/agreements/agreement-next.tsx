import {
  type AgreementSheet,
  standingOf,
  type VersionWithWords,
} from '@augenhoehe/domain/structure';
import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { dayInWords } from '../../app/age-in-words.ts';
import { useLanguage } from '../../app/use-language.ts';
import { useListWords } from '../../app/use-list-words.ts';
import { Notice } from '../../ui/index.ts';

interface AgreementNextProps {
  readonly sheet: AgreementSheet;
  readonly newest: VersionWithWords;
}

/** More would hide what comes next; all stand in the table below. */
const namedAtMost = 7;

/** How it stands in one sentence, and what comes next. */
export function AgreementNext({ sheet, newest }: AgreementNextProps): ReactNode {
  const { t } = useLingui();
  const inOneList = useListWords();
  const language = useLanguage();
  const { agreement, parties } = sheet;
  const present = parties.filter(({ takesPart }) => takesPart);
  const { missing, declined } = standingOf(
    newest.confirmations,
    present.map(({ id }) => id),
  );
  function named(ids: readonly string[]): string {
    const names = present.flatMap(({ id, actor }) => (ids.includes(id) ? [actor.name] : []));
    const more = names.length - namedAtMost;
    return inOneList(
      more <= 1
        ? names
        : [
            ...names.slice(0, namedAtMost),
            t`${plural(more, { one: 'eine weitere Seite', other: '# weitere' })}`,
          ],
    );
  }
  if (agreement.state === 'ended') {
    const open = agreement.handover.filter(({ done }) => !done).length;
    return (
      <Notice tone="info" title={t`Diese Vereinbarung ist beendet.`}>
        <p>{agreement.stateReason}</p>
        {open > 0 && <p>{t`Zu übergeben ist noch: ${open} von ${agreement.handover.length}.`}</p>}
      </Notice>
    );
  }
  if (agreement.state === 'suspended') {
    return (
      <Notice tone="hint" title={t`Diese Vereinbarung ist ausgesetzt.`}>
        <p>{agreement.stateReason}</p>
        {agreement.stateUntil !== null && (
          <p>{t`Voraussichtlich bis ${dayInWords(agreement.stateUntil, language)}.`}</p>
        )}
      </Notice>
    );
  }
  if (declined.length > 0) {
    return (
      <Notice tone="hint" title={t`Noch nicht einig`}>
        <p>
          {t`Noch nicht zustimmen kann: ${named(declined)}. Die Gründe stehen unten. Holen Sie die Fassung zurück, ändern Sie sie und legen Sie sie neu vor.`}
        </p>
      </Notice>
    );
  }
  if (newest.state === 'open') {
    return (
      <Notice tone="info" title={t`Fassung ${newest.number} liegt zur Zustimmung vor.`}>
        <p>{t`Es fehlt noch: ${named(missing)}.`}</p>
      </Notice>
    );
  }
  if (newest.state === 'in-force' && missing.length > 0) {
    return (
      <Notice tone="hint" title={t`Die Vereinbarung gilt.`}>
        <p>{t`Neu dabei und noch ohne Zustimmung: ${named(missing)}.`}</p>
      </Notice>
    );
  }
  if (newest.state === 'draft') {
    return (
      <Notice tone="info" title={t`Fassung ${newest.number} ist ein Entwurf.`}>
        <p>
          {newest.number === 1
            ? t`Ändern Sie die Worte, bis sie passen. Was in eckigen Klammern steht, wissen nur Sie. Dann legen Sie die Fassung allen vor.`
            : t`Bis ihr alle zugestimmt haben, gilt die Fassung davor.`}
        </p>
      </Notice>
    );
  }
  return null;
}
