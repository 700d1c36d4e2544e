import { PersonId } from '@augenhoehe/domain/contract';
import { ChangeSubject } from '@augenhoehe/domain/inventory';
import { Trans, useLingui } from '@lingui/react/macro';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useWritten } from '../../app/use-written.ts';
import { Button, SearchField, Select, TextField } from '../../ui/index.ts';
import { changesQuery } from '../queries.ts';
import type { ChangeSearch } from './change-search.ts';
import { useSubjectWords } from './use-subject-words.ts';
import '../filters.css';

interface ChangeFilterBarProps {
  readonly slug: string;
  readonly search: ChangeSearch;
  readonly onChange: (changes: Partial<ChangeSearch>) => void;
}

/** What somebody looks for in the journal: words, a person, a kind of entry, a period. */
export function ChangeFilterBar({ slug, search, onChange }: ChangeFilterBarProps) {
  const { t } = useLingui();
  const subjects = useSubjectWords();
  const people = useInfiniteQuery(changesQuery(slug, { search })).data?.pages[0]?.people ?? [];
  const [text, setText] = useWritten(search.q ?? '', (q) =>
    onChange({ q: q === '' ? undefined : q }),
  );
  const isFiltered = Object.values(search).some((part) => part !== undefined);
  return (
    <div className="filters no-print">
      <div className="filters__row">
        <SearchField label={t`Name oder Angabe suchen`} value={text} onChange={setText} />
        <Select
          size="small"
          label={t`Was`}
          isLabelHidden
          isOptional
          placeholder={t`Alles`}
          options={ChangeSubject.options.map((key) => ({ key, label: subjects[key] }))}
          value={search.subject ?? null}
          onChange={(key) => onChange({ subject: ChangeSubject.safeParse(key).data })}
        />
        <Select
          size="small"
          label={t`Wer`}
          isLabelHidden
          isOptional
          placeholder={t`Alle Personen`}
          options={people.map(({ id, name }) => ({ key: id, label: name }))}
          value={search.person ?? null}
          onChange={(key) => onChange({ person: PersonId.safeParse(key).data })}
        />
      </div>
      <div className="filters__row">
        <TextField
          name="from"
          type="date"
          label={t`Von`}
          value={search.from ?? ''}
          onChange={(day) => onChange({ from: day === '' ? undefined : day })}
        />
        <TextField
          name="until"
          type="date"
          label={t`Bis einschließlich`}
          value={search.until ?? ''}
          onChange={(day) => onChange({ until: day === '' ? undefined : day })}
        />
        {isFiltered && (
          <Button
            variant="plain"
            onPress={() =>
              onChange({
                q: undefined,
                subject: undefined,
                person: undefined,
                from: undefined,
                until: undefined,
              })
            }
          >
            <Trans>Alles zeigen</Trans>
          </Button>
        )}
      </div>
    </div>
  );
}
