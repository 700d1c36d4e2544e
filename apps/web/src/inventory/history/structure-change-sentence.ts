import type { Language } from '@augenhoehe/domain/contract';
import {
  AgreementChange,
  CooperationChange,
  DocumentChange,
  ExampleChange,
  LogoChange,
  RoleChange,
  TaskChange,
  WarningChange,
} from '@augenhoehe/domain/structure';
import type { I18n } from '@lingui/core';
import { agreementChangeSentence } from './agreement-change-sentence.ts';
import { cooperationChangeSentence } from './cooperation-change-sentence.ts';
import { documentChangeSentence } from './document-change-sentence.ts';
import { exampleChangeSentence } from './example-change-sentence.ts';
import { goalsChangeSentence } from './goals-change-sentence.ts';
import { logoChangeSentence } from './logo-change-sentence.ts';
import { roleChangeSentence } from './role-change-sentence.ts';
import { taskChangeSentence } from './task-change-sentence.ts';
import { warningChangeSentence } from './warning-change-sentence.ts';

interface Teller {
  readonly i18n: I18n;
  readonly language: Language;
  readonly inOneList: (names: readonly string[]) => string;
}

/** Of early warnings, tasks, roles, documents, the logo, examples, agreements, cooperations and goals. */
export function structureChangeSentence(told: unknown, teller: Teller): string | null {
  const warning = WarningChange.safeParse(told);
  if (warning.success) return warningChangeSentence(warning.data, teller);
  const task = TaskChange.safeParse(told);
  if (task.success) return teller.i18n._(taskChangeSentence(task.data));
  const document = DocumentChange.safeParse(told);
  if (document.success) return teller.i18n._(documentChangeSentence(document.data));
  const example = ExampleChange.safeParse(told);
  if (example.success) return teller.i18n._(exampleChangeSentence(example.data));
  const logo = LogoChange.safeParse(told);
  if (logo.success) return teller.i18n._(logoChangeSentence(logo.data));
  const role = RoleChange.safeParse(told);
  if (role.success) return teller.i18n._(roleChangeSentence(role.data, teller.language));
  const agreement = AgreementChange.safeParse(told);
  if (agreement.success) return teller.i18n._(agreementChangeSentence(agreement.data));
  const cooperation = CooperationChange.safeParse(told);
  if (cooperation.success) {
    return cooperationChangeSentence(cooperation.data, teller);
  }
  return goalsChangeSentence(told, teller);
}
