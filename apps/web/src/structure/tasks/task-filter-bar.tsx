import type { TaskList } from '@augenhoehe/domain/structure';
import { Trans, useLingui } from '@lingui/react/macro';
import { Columns3, List } from 'lucide-react';
import { usePlace } from '../../app/use-place.ts';
import { SegmentedControl, Select } from '../../ui/index.ts';
import { TaskSearch } from './task-search.ts';
import { useDueGroupWords } from './use-due-group-words.ts';
import { dueGroups } from './due-groups.ts';

interface TaskFilterBarProps {
  readonly slug: string;
  readonly search: TaskSearch;
  readonly list: TaskList;
  readonly shown: number;
  readonly onChange: (changes: Partial<TaskSearch>) => void;
}

/** Whose, of what, until when, and how they stand; each in the address. */
export function TaskFilterBar({ slug, search, list, shown, onChange }: TaskFilterBarProps) {
  const { t } = useLingui();
  const dueGroupWords = useDueGroupWords();
  const { actorId: own } = usePlace(slug).member;
  const isBoard = search.view === 'board';
  const all = list.tasks.length;
  const owners = new Map(
    list.tasks.flatMap(({ owner }) => (owner === null ? [] : [[String(owner.id), owner.name]])),
  );
  const agreements = new Map(
    list.tasks.flatMap(({ agreement }) =>
      agreement === null ? [] : [[String(agreement.id), agreement.title]],
    ),
  );

  function set(name: keyof TaskSearch, key: string): void {
    const value = key === '' ? undefined : key;
    onChange({ [name]: TaskSearch.parse({ [name]: value })[name] });
  }

  return (
    <div className="task-filters no-print">
      <SegmentedControl
        size="small"
        label={t`Ansicht`}
        isLabelHidden
        segments={[
          { key: 'list', label: t`Liste`, icon: List },
          { key: 'board', label: t`Tafel`, icon: Columns3 },
        ]}
        value={isBoard ? 'board' : 'list'}
        onChange={(key) => onChange({ view: key === 'board' ? key : undefined })}
      />
      {own !== null && (
        <SegmentedControl
          size="small"
          label={t`Wessen Aufgaben`}
          isLabelHidden
          segments={[
            { key: 'all', label: t`Alle` },
            { key: 'own', label: t`Meine` },
          ]}
          value={search.owner === own ? 'own' : 'all'}
          onChange={(key) => onChange({ owner: key === 'own' ? own : undefined })}
        />
      )}
      <Select
        size="small"
        label={t`Wer die Aufgabe hat`}
        isLabelHidden
        isOptional
        placeholder={t`Alle, die Aufgaben haben`}
        options={[...owners].map(([key, label]) => ({ key, label }))}
        value={search.owner ?? null}
        onChange={(key) => set('owner', key)}
      />
      <Select
        size="small"
        label={t`Zusammenhang`}
        isLabelHidden
        isOptional
        placeholder={t`Jeder Zusammenhang`}
        options={list.contexts.map(({ id, name }) => ({ key: id, label: name }))}
        value={search.context ?? null}
        onChange={(key) => set('context', key)}
      />
      {agreements.size > 0 && (
        <Select
          size="small"
          label={t`Vereinbarung`}
          isLabelHidden
          isOptional
          placeholder={t`Jede Herkunft`}
          options={[...agreements].map(([key, label]) => ({ key, label }))}
          value={search.agreement ?? null}
          onChange={(key) => set('agreement', key)}
        />
      )}
      <Select
        size="small"
        label={t`Fällig`}
        isLabelHidden
        isOptional
        placeholder={t`Jeder Tag`}
        options={dueGroups.map((key) => ({ key, label: dueGroupWords(key) }))}
        value={search.due ?? null}
        onChange={(key) => set('due', key)}
      />
      {!isBoard && (
        <Select
          size="small"
          label={t`Stand`}
          isLabelHidden
          isOptional
          placeholder={t`Alle offenen`}
          options={[
            { key: 'wanted', label: t`Noch nicht zugesagt` },
            { key: 'closed', label: t`Erledigt oder fallen gelassen` },
          ]}
          value={search.state ?? null}
          onChange={(key) => set('state', key)}
        />
      )}
      <p role="status" className="num">
        <Trans>
          {shown} von {all} angezeigt
        </Trans>
      </p>
    </div>
  );
}
