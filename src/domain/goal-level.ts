/**
 * How the state of a goal becomes a level. The rule is ours, published on the page of goals: no source sets levels.
 * Three axes are coded from the source's own words, each by itself; the level follows from them.
 */

/** Whether something written governs the goal itself: that, when or how it is offered, assessed, drawn up or handed over. */
export const governances = {
  region: 'regiongemensam rutin eller regionalt beslut',
  rollbeskrivning: 'beskrivning av rollen, inte av målet',
  inforandebeslut: 'beslut om införande',
  bestallning: 'primärvårdens beställning',
  verksamhet: 'rutiner i enskilda verksamheter',
  ingen: 'källan säger att rutin, struktur eller samverkan saknas',
  'ej-namnd': 'nämns inte',
} as const;

/** How widely it is done, in the source's own words of quantity. */
export const applications = {
  alla: 'alla',
  'de-flesta': 'de flesta',
  flera: 'flera',
  enstaka: 'enstaka',
  paborjad: 'påbörjad',
  ingen: 'ingen',
  'ej-namnd': 'nämns inte',
} as const;

/** Whether figures for the goal can be followed for the whole region, also without a denominator. */
export const outputs = {
  ja: 'kan följas för hela regionen',
  delvis: 'på begäran, eller bara för en del',
  nej: 'går inte att få fram',
  'ej-namnd': 'nämns inte',
} as const;

/** How directly the source speaks of this goal in this region. */
export const certainties = { hog: 'hög', medel: 'medel', lag: 'låg' } as const;

type Governance = keyof typeof governances;
type Application = keyof typeof applications;
type Output = keyof typeof outputs;
export type Certainty = keyof typeof certainties;

/** The levels, lowest first. N0 is not nought: the source says nothing. N4 means followed, not reached. */
export const goalLevels = {
  N0: { name: 'Uppgift saknas', rule: 'Varken styrning eller tillämpning nämns i källan.' },
  N1: {
    name: 'Ingen rutin',
    rule: 'Källan säger att det inte görs, eller att rutin saknas utan att säga något om tillämpningen.',
  },
  N2: { name: 'Delvis', rule: 'Allt som inte är någon av de andra nivåerna.' },
  N3: {
    name: 'Regiongemensam rutin',
    rule: 'Källan nämner en regiongemensam rutin eller ett regionalt beslut som reglerar själva målet.',
  },
  N4: {
    name: 'Följs med utdata',
    rule: 'Regiongemensam rutin, och antalet kan följas för hela regionen.',
  },
} as const;

export type GoalLevel = keyof typeof goalLevels;

/** The three axes of one state. */
export interface GoalAxes {
  governance: Governance;
  application: Application;
  output: Output;
}

/** The level that the three axes give. */
export function goalLevel({ governance, application, output }: GoalAxes): GoalLevel {
  if (governance === 'ej-namnd' && application === 'ej-namnd') return 'N0';
  if (application === 'ingen' || (governance === 'ingen' && application === 'ej-namnd'))
    return 'N1';
  if (governance === 'region') return output === 'ja' ? 'N4' : 'N3';
  return 'N2';
}
