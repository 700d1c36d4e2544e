import type { ToInform } from '@augenhoehe/domain/inventory';
import { useLingui } from '@lingui/react/macro';
import { dayInWords } from '../../app/age-in-words.ts';
import { placePath } from '../../app/place-path.ts';
import { useLanguage } from '../../app/use-language.ts';
import {
  Cell,
  ColumnHead,
  DataTable,
  Link,
  Row,
  RowHead,
  SelectAllHead,
  SelectCell,
  Tag,
} from '../../ui/index.ts';
import { ContactPersonActions } from './contact-person-actions.tsx';

interface ToInformTableProps {
  readonly slug: string;
  readonly today: string;
  readonly persons: readonly ToInform[];
  readonly selected: ReadonlySet<string>;
  readonly onSelect: (selected: ReadonlySet<string>) => void;
}

/** Who is to be informed by when, next first. */
export function ToInformTable(props: ToInformTableProps) {
  const { slug, today, persons, selected, onSelect } = props;
  const { t } = useLingui();

  function toggle(id: string): void {
    const next = new Set(selected);
    if (!next.delete(id)) next.add(id);
    onSelect(next);
  }

  return (
    <DataTable
      label={t`Zu informieren`}
      head={
        <>
          <SelectAllHead
            label={t`Alle auswählen`}
            chosen={chosenOf(selected.size, persons.length)}
            onChange={(all) => onSelect(new Set(all ? persons.map(({ id }) => id) : []))}
          />
          <ColumnHead>{t`Person`}</ColumnHead>
          <ColumnHead>{t`Akteur`}</ColumnHead>
          <ColumnHead>{t`Bis wann`}</ColumnHead>
          <ColumnHead>{t`Quelle`}</ColumnHead>
          <ColumnHead>
            <span className="visually-hidden">{t`Handlungen`}</span>
          </ColumnHead>
        </>
      }
    >
      {persons.map((person) => (
        <Row key={person.id} isSelected={selected.has(person.id)}>
          <SelectCell
            label={t`${person.name} auswählen`}
            isSelected={selected.has(person.id)}
            onChange={() => toggle(person.id)}
          />
          <RowHead>
            <b>{person.name}</b> <span className="quiet">{person.duty}</span>
          </RowHead>
          <Cell label={t`Akteur`}>
            <Link href={placePath(slug, 'bestand', person.actorId)}>{person.actorName}</Link>
          </Cell>
          <Cell label={t`Bis`}>
            <Limit day={person.informBy} today={today} />
          </Cell>
          <Cell label={t`Quelle`}>{person.keeping?.source}</Cell>
          <Cell align="end" onPhone="end">
            <ContactPersonActions slug={slug} person={person} />
          </Cell>
        </Row>
      ))}
    </DataTable>
  );
}

function chosenOf(selected: number, all: number): 'all' | 'some' | 'none' {
  if (selected === 0) return 'none';
  return selected === all ? 'all' : 'some';
}

interface LimitProps {
  readonly day: string;
  readonly today: string;
}

/** A day, and whether it has passed. */
export function Limit({ day, today }: LimitProps) {
  const { t } = useLingui();
  const language = useLanguage();
  return (
    <span className="nowrap">
      {dayInWords(day, language)} {day < today && <Tag tone="attention">{t`überfällig`}</Tag>}
      {day === today && <Tag tone="hint">{t`heute`}</Tag>}
    </span>
  );
}
