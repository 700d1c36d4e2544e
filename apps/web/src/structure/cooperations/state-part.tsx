import { CooperationPhase, isAlive } from '@augenhoehe/domain/structure';
import { useLingui } from '@lingui/react/macro';
import {
  cooperationFactNames,
  cooperationPhaseNames,
  cooperationStateNames,
  useSourceAge,
} from '../../inventory/index.ts';
import { dayInWords } from '../../app/age-in-words.ts';
import { useLanguage } from '../../app/use-language.ts';
import { DescriptionList, FactGroup, SourceAge, Steps } from '../../ui/index.ts';
import { EditPartButton } from './edit-part-button.tsx';
import type { PartProps } from './part-props.ts';
import { phaseHelp } from './phase-words.ts';
import { Said } from './said.tsx';

/** How it goes and why, how far it has come, and what helps from here. */
export function StatePart({ cooperation, onEdit }: PartProps) {
  const { t, i18n } = useLingui();
  const { sourceAge } = useSourceAge();
  const age = sourceAge(cooperation.provenance);
  const phases = CooperationPhase.options;
  return (
    <FactGroup
      title={t`Stand und Weg`}
      aside={
        <>
          {age !== null && <SourceAge state={age.state}>{age.text}</SourceAge>}
          <EditPartButton label={t`Stand und Weg bearbeiten`} onEdit={onEdit} />
        </>
      }
    >
      <div className="cooperation__way">
        <Steps
          label={t`Weg der Kooperation`}
          steps={phases.map((phase) => i18n._(cooperationPhaseNames[phase]))}
          current={phases.indexOf(cooperation.phase)}
        />
        {isAlive(cooperation) && (
          <p className="small quiet no-print">{i18n._(phaseHelp[cooperation.phase])}</p>
        )}
      </div>
      <DescriptionList layout="columns" entries={useEntries(cooperation)} />
    </FactGroup>
  );
}

function useEntries(cooperation: PartProps['cooperation']) {
  const { t, i18n } = useLingui();
  const language = useLanguage();
  const { state, stateReason, lesson, startedOn, endedOn, output, note } = cooperation;
  const now = i18n._(cooperationStateNames[state]);
  function day(value: string | null): string {
    return value === null ? '' : dayInWords(value, language);
  }
  const entries = [
    { key: 'stateReason', term: t`Warum „${now}“`, words: stateReason, isAsked: false },
    {
      key: 'lesson',
      term: i18n._(cooperationFactNames.lesson),
      words: lesson,
      isAsked: state === 'ended' || state === 'broken-off',
    },
    { key: 'output', term: i18n._(cooperationFactNames.output), words: output, isAsked: true },
    { key: 'startedOn', term: t`Seit`, words: day(startedOn), isAsked: false },
    { key: 'endedOn', term: t`Bis`, words: day(endedOn), isAsked: false },
    { key: 'note', term: i18n._(cooperationFactNames.note), words: note, isAsked: false },
  ];
  return entries
    .filter(({ words, isAsked }) => isAsked || words !== '')
    .map(({ key, term, words }) => ({ key, term, detail: <Said>{words}</Said> }));
}
