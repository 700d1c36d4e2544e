import { agreementPartTerms } from '../../catalogue/index.ts';
import type { CooperationForm } from '../cooperations/form.ts';
import type { AgreementForm, AgreementMatter } from './agreement.ts';
import { PartKey } from './agreement-part.ts';

/** As short as the form allows: lending benches needs a page, a project with a contract nearly all. */
const byForm: Readonly<Record<CooperationForm, readonly PartKey[]>> = {
  spontaneous: ['v01', 'v03', 'v06', 'v25'],
  'lending-rules': ['v01', 'v03', 'v06', 'v09', 'v18', 'v23', 'v25'],
  tradition: ['v01', 'v03', 'v04', 'v06', 'v08', 'v09', 'v11', 'v14', 'v22', 'v25'],
  project: agreementPartTerms
    .filter(({ status }) => status !== 'B')
    .map(({ key }) => PartKey.parse(key)),
};

const byMatter: Readonly<Record<AgreementMatter, readonly PartKey[]>> = {
  money: ['v13'],
  data: ['v16'],
  keys: ['v18'],
  minors: ['v16', 'v17'],
  competition: ['v12', 'v21'],
  crediting: ['v14', 'v15'],
};

/** The key facts that are kept of what was only said. */
const oral: readonly PartKey[] = ['v01', 'v03', 'v04', 'v06', 'v22'];

/**
 * The parts that an agreement of this form should have, in their order. A proposal: every part can be switched on
 * and off.
 *
 * @param form that of the cooperation; `null`, where it is not said, counts as a tradition
 */
export function partsFor(
  form: CooperationForm | null,
  {
    form: agreed,
    matters,
  }: { readonly form: AgreementForm; readonly matters: readonly AgreementMatter[] },
): PartKey[] {
  const base = agreed === 'oral' ? oral : byForm[form ?? 'tradition'];
  const wanted = new Set([...base, ...matters.flatMap((matter) => byMatter[matter])]);
  return PartKey.options.filter((key) => wanted.has(key));
}

/** Why a part is proposed: by the form alone, or for the sake of matters. */
export function mattersBehind(
  key: PartKey,
  matters: readonly AgreementMatter[],
): AgreementMatter[] {
  return matters.filter((matter) => byMatter[matter].includes(key));
}
