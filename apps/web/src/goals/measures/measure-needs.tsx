import {
  type MeasurePartners,
  type MeasureSheet,
  type NeedShown,
  standingOfNeed,
} from '@augenhoehe/domain/goals';
import { Trans, useLingui } from '@lingui/react/macro';
import { Ellipsis, Plus, Trash2, UserPlus, UserX } from 'lucide-react';
import { useState } from 'react';
import { dayInWords } from '../../app/age-in-words.ts';
import { lazyPart } from '../../app/lazy-part.tsx';
import { useLanguage } from '../../app/use-language.ts';
import { useListWords } from '../../app/use-list-words.ts';
import { Button, FactGroup, IconButton, Mark, Menu, Tag } from '../../ui/index.ts';
import { useNeedWords } from './use-need-words.ts';
import type { MeasureWork } from './use-measure-work.tsx';

const AddNeedDialog = lazyPart(async () => (await import('./add-need-dialog.tsx')).AddNeedDialog);
const GiveNeedDialog = lazyPart(
  async () => (await import('./give-need-dialog.tsx')).GiveNeedDialog,
);

interface MeasureNeedsProps {
  readonly slug: string;
  readonly sheet: MeasureSheet;
  readonly outlook: MeasurePartners['needs'];
  readonly work: MeasureWork;
}

/** What a measure takes, and who gives it. */
export function MeasureNeeds({ slug, sheet, outlook, work }: MeasureNeedsProps) {
  const { t } = useLingui();
  const [open, setOpen] = useState<NeedShown | 'new' | null>(null);
  const { needs, can, measure } = sheet;
  function close(): void {
    setOpen(null);
  }
  return (
    <FactGroup title={t`Was es braucht`} {...(needs.length > 0 ? { count: needs.length } : {})}>
      {needs.length === 0 ? (
        <p className="quiet">
          <Trans>
            Noch ist nichts eingetragen. Was gebraucht wird, führt zu denen, die es beitragen
            können.
          </Trans>
        </p>
      ) : (
        <ul className="needs">
          {needs.map((need) => (
            <Need
              key={need.id}
              need={need}
              outlook={outlook.find(({ needId }) => needId === need.id)}
              canEdit={can.edit}
              work={work}
              onGive={() => setOpen(need)}
            />
          ))}
        </ul>
      )}
      {can.edit && (
        <p className="actions sheet__below no-print">
          <Button variant="plain" size="small" icon={Plus} onPress={() => setOpen('new')}>
            <Trans>Etwas ergänzen</Trans>
          </Button>
        </p>
      )}
      {open === 'new' && <AddNeedDialog slug={slug} measure={measure} onClose={close} />}
      {open !== null && open !== 'new' && (
        <GiveNeedDialog slug={slug} sheet={sheet} need={open} onClose={close} />
      )}
    </FactGroup>
  );
}

interface NeedProps {
  readonly need: NeedShown;
  readonly outlook: MeasurePartners['needs'][number] | undefined;
  readonly canEdit: boolean;
  readonly work: MeasureWork;
  readonly onGive: () => void;
}

function Need({ need, outlook, canEdit, work, onGive }: NeedProps) {
  const { t } = useLingui();
  const needWords = useNeedWords();
  const standing = standingOfNeed(need);
  return (
    <li>
      <div className="needs__head">
        <span>
          <b>{needWords(need)}</b>
          {need.note !== '' && <span className="quiet small"> {need.note}</span>}
        </span>
        {canEdit && <NeedMenu need={need} work={work} onGive={onGive} />}
      </div>
      <p className="sheet__tags">
        <NeedStandingTag need={need} />
      </p>
      {standing === 'open' && outlook !== undefined && <Outlook need={need} outlook={outlook} />}
      {need.can.answer && standing === 'asked' && (
        <p className="actions no-print">
          <Button size="small" onPress={() => void work.give(need, true)}>
            {t`Zusagen`}
          </Button>
          <Button size="small" variant="plain" onPress={() => void work.give(need, false)}>
            {t`Absagen`}
          </Button>
        </p>
      )}
    </li>
  );
}

function NeedStandingTag({ need }: Pick<NeedProps, 'need'>) {
  const { t } = useLingui();
  const language = useLanguage();
  const { partner, agreedOn } = need;
  if (partner === null) return <Tag tone="hint">{t`offen`}</Tag>;
  if (agreedOn === null) return <Tag tone="action">{t`angefragt: ${partner.name}`}</Tag>;
  const day = dayInWords(agreedOn, language);
  return <Tag tone="good">{t`zugesagt: ${partner.name}, ${day}`}</Tag>;
}

/** Who could give it, or that nobody is known. */
function Outlook({
  need,
  outlook,
}: Pick<NeedProps, 'need'> & { outlook: MeasurePartners['needs'][number] }) {
  const { t } = useLingui();
  const inOneList = useListWords();
  const { atTable, isGap } = outlook;
  if (isGap) {
    return (
      <Mark tone="attention">
        {need.consent === 'owner'
          ? t`Besitzer fehlt: Dort ist niemand eingetragen, dem etwas gehört.`
          : t`Lücke: Niemand im Quartier ist bekannt, der das beitragen könnte.`}
      </Mark>
    );
  }
  if (atTable.length === 0) return null;
  const names = inOneList(atTable.map(({ name }) => name));
  return (
    <p className="small">
      {need.consent === null
        ? t`Schon am Tisch und könnte es beitragen: ${names}.`
        : t`Schon am Tisch: ${names}.`}
    </p>
  );
}

function NeedMenu({ need, work, onGive }: Pick<NeedProps, 'need' | 'work' | 'onGive'>) {
  const { t } = useLingui();
  const what = useNeedWords()(need);
  const label = t`Was mit „${what}“ ist`;
  return (
    <span className="no-print">
      <Menu
        label={label}
        trigger={<IconButton icon={Ellipsis} tone="quiet" label={label} />}
        groups={[
          {
            key: 'need',
            entries: [
              { key: 'give', label: t`Wer trägt es bei?`, icon: UserPlus, onAction: onGive },
              ...(need.partner === null
                ? []
                : [
                    {
                      key: 'open',
                      label: t`Wieder offen`,
                      icon: UserX,
                      onAction: () => void work.give(need, false),
                    },
                  ]),
              {
                key: 'remove',
                label: t`Wird nicht gebraucht`,
                icon: Trash2,
                tone: 'attention' as const,
                onAction: () => void work.removeNeed(need),
              },
            ],
          },
        ]}
      />
    </span>
  );
}
