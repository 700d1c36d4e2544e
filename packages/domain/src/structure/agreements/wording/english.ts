import { ifKnown, paragraph, type Wording } from './wording-context.ts';

/** Proposals in plain English; square brackets show what only the parties know. */
export const englishWording: Wording = {
  v01: ({ parties }) =>
    paragraph(
      `This agreement is made by: ${parties.join(', ')}.`,
      'Whoever confirms for a party is entitled to do so.',
    ),
  v02: ({ cooperation }) =>
    paragraph(
      ifKnown(cooperation.concern, (concern) => `The occasion is: ${concern}`),
      'So far we have worked together [in this way]. With this agreement we set down what we rely on.',
    ),
  v03: ({ cooperation }) =>
    paragraph(
      `We work together on: ${cooperation.name}.`,
      ifKnown(cooperation.output, (output) => `In the end there will be: ${output}.`),
      'Not part of it: [what we explicitly do not do].',
    ),
  v04: ({ cooperation }) =>
    paragraph(
      cooperation.goal === ''
        ? 'Our shared goal is: [a goal that nobody reaches alone].'
        : `Our shared goal is: ${cooperation.goal}`,
      ifKnown(
        cooperation.targetBenefit,
        (benefit) => `What changes for the people concerned: ${benefit}`,
      ),
    ),
  v05: () => 'We recognise success by this: [what two outsiders could see or count].',
  v06: () =>
    'Each party brings in what stands beside its name. Whoever cannot deliver says so early.',
  v07: () => 'Each party benefits. If the balance shifts, we talk about it.',
  v08: () =>
    'For each task exactly one party is responsible, which has accepted it, and one steps in for it. The tasks are in the shared list.',
  v09: () => 'Each party names two people who can be reached, so that nothing hangs on one person.',
  v10: () =>
    'Coordination lies with: [party, hours a month]. Meetings are chaired by somebody who takes no side in the matter.',
  v11: () =>
    'We meet [how often]. Decisions and tasks are in minutes within a week; everybody gets them, on paper if wished.',
  v12: () =>
    'Each party has one vote. We decide [by consent: decided is what nobody has a serious, reasoned objection to]. Without asking back, each party may promise: [what].',
  v13: () =>
    'The costs are [amount] and are borne as follows: [who what]. The money is kept by [whom]; accounts are settled by [day] with receipts that all may see.',
  v14: () =>
    'In public we always name all parties, in alphabetical order and in equal size. Nobody presents what is shared as theirs alone. Texts for the press are seen by all beforehand.',
  v15: () => 'What we create together all parties may use and pass on, naming all of them.',
  v16: () =>
    'We pass on no personal data of people who seek advice. Addresses of the parties are used for this cooperation only. What is discussed in confidence stays so. If we process data jointly, we settle that separately under Art. 26 or 28 GDPR.',
  v17: () =>
    'Whoever works with children or people in care shows an extended certificate of good conduct and knows the safeguarding concept of [party]. In case of concern we turn to: [specialist].',
  v18: () =>
    'Damage is paid by whoever causes it; insured is [what, with whom]. Keys and equipment are returned by whoever received them, to [party].',
  v19: () =>
    'The people concerned take part: [how, at which level]. What became of their proposals they learn by [day].',
  v20: () =>
    'New parties are welcome if all present ones agree. They confirm this agreement in its current version.',
  v21: () =>
    'If there is friction, the two sides talk first. If that does not help, we ask [a neutral body] within four weeks. Until then what is agreed holds.',
  v22: ({ reviewOn }) =>
    paragraph(
      reviewOn === ''
        ? 'Once a year we look at what became of expectations and goals.'
        : `On ${reviewOn} we look at what became of expectations and goals.`,
      'What no longer fits we negotiate anew.',
    ),
  v23: ({ startsOn, endsOn }) =>
    paragraph(
      startsOn === ''
        ? 'The agreement holds as soon as all have confirmed it.'
        : `The agreement holds from ${startsOn}.`,
      endsOn === '' ? 'It holds until we end it.' : `It ends on ${endsOn}.`,
      'Each party can leave with [three months’] notice. It then hands over tasks, keys, money and contacts by a list; the others decide how they go on.',
    ),
  v24: () =>
    'If the responsible person of a party changes, they introduce their successor to the others.',
  v25: () =>
    'The agreement is made when each party has confirmed it. Who confirmed when and in which way stands at its end.',
};
