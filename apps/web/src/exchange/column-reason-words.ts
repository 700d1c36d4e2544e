import type { ColumnReason } from '@augenhoehe/domain/exchange';
import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';

/** Why a column is understood as it is, or not taken. */
export const columnReasonWords: Readonly<Record<ColumnReason, MessageDescriptor>> = {
  heading: msg`Nach der Überschrift`,
  'heading-part': msg`Nach einem Wort der Überschrift`,
  values: msg`Nach den Werten in der Spalte`,
  remembered: msg`Wie beim letzten Mal`,
  chosen: msg`Von Ihnen gewählt`,
  private: msg`Private Nummern und Adressen gehören nicht in den Bestand.`,
  person: msg`Namen von Personen werden nicht übernommen.`,
  'number-of-list': msg`Laufende Nummer oder Kennung der Liste`,
  'kind-of-carrier': msg`Nennt die Art des Trägers, nicht seinen Namen.`,
  direction: msg`Sagt nur, ob die Kante ein Pfeil ist. Hier sagt es die Art der Beziehung.`,
  'other-scale': msg`Gewichte, die keine Stufen von 0 bis 5 sind oder überall 1.`,
  drawing: msg`Sagt, wie und wo der Knoten gezeichnet ist.`,
  empty: msg`Die Spalte ist leer.`,
  unknown: msg`Wir wissen nicht, was die Spalte bedeutet.`,
  'taken-elsewhere': msg`Eine andere Spalte sagt dasselbe genauer.`,
};
