import { timeAnchors, timeOperators, type TimeRule } from '../../domain/schemas/time-rule.ts';
import { defineRule } from '../rule.ts';

/** What a time rule computes with is what the source's own words say: "upp till" is not "från". */
export const timeWordingDiffers = defineRule('time-wording-differs', function* ({ graph }) {
  for (const entry of graph.all('statement')) {
    const { time } = entry.data;
    if (!time) continue;
    const { wording, operator, anchor } = time;
    const at = [...entry.path, 'tid', 'i-kallan'];
    if (!operatorWords[operator].test(wording)) {
      yield { entry, at, params: { wording, field: timeOperators[operator] } };
    } else if (namesOtherEvent(wording, anchor)) {
      yield { entry, at, params: { wording, field: timeAnchors[anchor] } };
    }
  }
});

/** Words of a source that say how a limit is meant. */
const operatorWords: Record<TimeRule['operator'], RegExp> = {
  under: /under|i väntan|så länge|fram till|^\d+ (?:dag|veck|månad|år)/iu,
  hogst: /upp till|högst|inom|till och med|som längst|första/iu,
  vid: /vid|när|i samband/iu,
  fran: /efter|från|sedan/iu,
  aterkommande: /återkommande|regelbunde|varje|var \p{L}+ (?:vecka|månad)/iu,
};

/** Words of a source that say what a time is counted from. */
const anchorWords: Record<TimeRule['anchor'], RegExp> = {
  diagnos: /diagnos|besked/iu,
  'fore-behandling': /före|inför|väntan|innan/iu,
  'under-behandling': /under.*behandling|behandling.*pågår/iu,
  'avslutad-behandling': /efter|avslut|uppfölj/iu,
  'avslutad-intervention': /intervention|insats|efter/iu,
  'vid-kontakt': /kontakt|besök/iu,
  'vardprocessens-borjan': /början|tidigt|start/iu,
  gruppstart: /grupp|start|^\d+ veckor$/iu,
};

/** A wording that names no event at all leaves it to the text; one that names another event contradicts the rule. */
const namesOtherEvent = (wording: string, anchor: TimeRule['anchor']): boolean =>
  !anchorWords[anchor].test(wording) &&
  Object.values(anchorWords).some((words) => words.test(wording));
