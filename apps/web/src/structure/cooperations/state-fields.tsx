import {
  changedCooperation,
  CooperationPhase,
  CooperationState,
  countReadiness,
  isAlive,
  isBefore,
  phasesOf,
  statesWithReason,
} from '@augenhoehe/domain/structure';
import { dayInGermany } from '@augenhoehe/domain/contract';
import { Trans, useLingui } from '@lingui/react/macro';
import { useNow } from '../../app/use-now.ts';
import { cooperationPhaseNames, cooperationStateNames } from '../../inventory/index.ts';
import { Mark, Select, TextArea, TextField } from '../../ui/index.ts';
import { dayOf } from './cooperation-draft.ts';
import type { CooperationFieldsProps } from './cooperation-fields-props.ts';

interface StateFieldsProps extends CooperationFieldsProps {
  readonly before: CooperationState;
}

/** How it goes and where it stands; only what this state asks for. */
export function StateFields({ before, facts, onChange }: StateFieldsProps) {
  const { t, i18n } = useLingui();
  const today = dayInGermany(useNow());
  const { state } = facts;

  function toState(next: CooperationState): void {
    const changed = { ...facts, ...changedCooperation(facts, { state: next }) };
    const starts = isBefore(facts) && !isBefore(changed) && isAlive(changed);
    onChange({
      state: next,
      phase: changed.phase,
      ...(starts && facts.startedOn === null ? { startedOn: today } : {}),
      ...(!isAlive(changed) && facts.endedOn === null ? { endedOn: today } : {}),
    });
  }

  const needsReason = statesWithReason.includes(state);
  return (
    <>
      <Select
        name="changes.state"
        label={t`Wie steht es um die Kooperation?`}
        options={CooperationState.options.map((key) => ({
          key,
          label: i18n._(cooperationStateNames[key]),
        }))}
        value={state}
        onChange={(key) => toState(CooperationState.parse(key))}
      />
      <UnpreparedHint before={before} facts={facts} />
      {needsReason && (
        <TextArea
          name="changes.stateReason"
          label={t`Warum?`}
          help={t`Ein Satz, der niemandem die Schuld gibt. Er hilft beim nächsten Mal.`}
          maxLength={500}
          value={facts.stateReason}
          onChange={(stateReason) => onChange({ stateReason })}
        />
      )}
      {state === 'ended' && (
        <TextArea
          name="changes.targetBenefit"
          label={t`Was hat sich für die Zielgruppe geändert?`}
          maxLength={500}
          value={facts.targetBenefit}
          onChange={(targetBenefit) => onChange({ targetBenefit })}
        />
      )}
      {(needsReason || facts.lesson !== '') && (
        <TextArea
          name="changes.lesson"
          label={t`Was lernen Sie daraus?`}
          help={t`Was würden alle zusammen wieder so machen, was anders?`}
          isOptional
          maxLength={2000}
          value={facts.lesson}
          onChange={(lesson) => onChange({ lesson })}
        />
      )}
      <Select
        name="changes.phase"
        label={t`Wo steht sie auf ihrem Weg?`}
        options={phasesOf[state].map((key) => ({
          key,
          label: i18n._(cooperationPhaseNames[key]),
        }))}
        value={facts.phase}
        onChange={(key) => onChange({ phase: CooperationPhase.parse(key) })}
      />
      <div className="period">
        <TextField
          name="changes.startedOn"
          type="date"
          label={t`Seit wann läuft sie?`}
          isOptional
          value={facts.startedOn ?? ''}
          onChange={(day) => onChange({ startedOn: dayOf(day) })}
        />
        {(!isAlive(facts) || facts.endedOn !== null) && (
          <TextField
            name="changes.endedOn"
            type="date"
            label={t`Bis wann?`}
            isOptional
            value={facts.endedOn ?? ''}
            onChange={(day) => onChange({ endedOn: dayOf(day) })}
          />
        )}
      </div>
    </>
  );
}

/** Starting without the twelve questions is fine, and is remembered. */
function UnpreparedHint({ before, facts }: Pick<StateFieldsProps, 'before' | 'facts'>) {
  const { answered, of } = countReadiness(facts.readiness);
  const starts = isBefore({ state: before }) && !isBefore(facts) && facts.state !== 'broken-off';
  if (!starts || answered === of) return null;
  return (
    <Mark tone="quiet">
      <Trans>
        {answered} von {of} Fragen zur Vorbereitung sind beantwortet. Sie können trotzdem beginnen;
        auf dem Blatt steht dann „ohne Vorbereitung“.
      </Trans>
    </Mark>
  );
}
