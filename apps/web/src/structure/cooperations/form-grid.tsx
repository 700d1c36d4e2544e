import { type CooperationForm, type CooperationRow, formOf } from '@augenhoehe/domain/structure';
import { Trans, useLingui } from '@lingui/react/macro';
import { FactGroup, Link } from '../../ui/index.ts';
import { cooperationPath } from './cooperation-paths.ts';
import { formWords } from './form-words.ts';
import { StateTag } from './state-tag.tsx';

interface FormGridProps {
  readonly slug: string;
  readonly cooperations: readonly CooperationRow[];
}

/** Effort upwards, formality to the right; all four are equally good. */
export function FormGrid({ slug, cooperations }: FormGridProps) {
  const { t } = useLingui();
  const byForm = Map.groupBy(cooperations, formOf);
  function cell(form: CooperationForm) {
    return <FormCell slug={slug} form={form} cooperations={byForm.get(form) ?? []} />;
  }
  const unsaid = byForm.get(null) ?? [];
  return (
    <>
      <p className="measure cooperations__note">
        <Trans>
          Keine Form ist besser als die andere. Die Frage ist, welche zu dem passt, was Sie
          vorhaben.
        </Trans>
      </p>
      <table className="form-grid" aria-label={t`Kooperationen nach Form`}>
        <thead>
          <tr>
            <td aria-hidden="true" />
            <th scope="col">
              <Trans>wenig festgelegt</Trans>
            </th>
            <th scope="col">
              <Trans>schriftlich festgelegt</Trans>
            </th>
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">
              <Trans>mehr Aufwand</Trans>
            </th>
            {cell('tradition')}
            {cell('project')}
          </tr>
          <tr>
            <th scope="row">
              <Trans>wenig Aufwand</Trans>
            </th>
            {cell('spontaneous')}
            {cell('lending-rules')}
          </tr>
        </tbody>
      </table>
      {unsaid.length > 0 && (
        <FactGroup title={t`Form noch nicht gesagt`} count={unsaid.length} level={2}>
          <Entries slug={slug} cooperations={unsaid} />
        </FactGroup>
      )}
    </>
  );
}

interface FormCellProps extends FormGridProps {
  readonly form: CooperationForm;
}

function FormCell({ form, ...entries }: FormCellProps) {
  const { i18n } = useLingui();
  const { name, example } = formWords[form];
  return (
    <td>
      <p className="form-grid__name">{i18n._(name)}</p>
      <p className="quiet small">{i18n._(example)}</p>
      {entries.cooperations.length > 0 && <Entries {...entries} />}
    </td>
  );
}

function Entries({ slug, cooperations }: FormGridProps) {
  return (
    <ul className="form-grid__entries">
      {cooperations.map(({ id, name, state }) => (
        <li key={id}>
          <Link href={cooperationPath(slug, id)}>{name}</Link> <StateTag state={state} />
        </li>
      ))}
    </ul>
  );
}
