import type { DecisionMethod } from '@augenhoehe/domain/goals';
import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';

const canLive = msg`Fragen Sie zuerst, ob alle mit dem leben können, was vorn liegt.`;

/** What a round listens to between the count and what it decides. */
export const listenWords: Readonly<Record<DecisionMethod, MessageDescriptor>> = {
  yes_no: msg`Hören Sie zuerst, was gegen den Vorschlag spricht.`,
  consensing: msg`Hören Sie zuerst, was hinter hohen Werten steht: Dort ist der Widerstand groß.`,
  consent: msg`Hören Sie zuerst noch einmal auf Bedenken und Einwände.`,
  gradients: msg`Hören Sie zuerst, was hinter den Stufen 5 bis 8 steht.`,
  score: canLive,
  dots: canLive,
  approval: canLive,
  schulze: canLive,
};
