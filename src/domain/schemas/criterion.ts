import { z } from 'astro/zod';
import { id, keyWords, points, ref, text } from './fields.ts';

/** A condition that decides which care level a patient belongs to, on its own or with others. */
export const criterion = z
  .strictObject({
    id: id().describe('Kort namn med regionen först: vgr-fysisk-aktivitet-skelettmetastaser.'),
    text: text().describe('Villkoret som det läses efter ”patienten …”, med egna ord.'),
    kort: text().describe('Villkoret i ett par ord, för matris och flöde.'),
    vardniva: ref().describe('Nivån som villkoret talar för.'),
    'viktiga-ord': keyWords(),
    not: text()
      .optional()
      .describe('Något läsaren behöver veta, till exempel att gränsvärde saknas.'),
    kalla: points().describe('Källpunkter.'),
  })
  .transform((source) => ({
    id: source.id,
    text: source.text,
    short: source.kort,
    level: source.vardniva,
    keyWords: source['viktiga-ord'],
    note: source.not,
    points: source.kalla,
  }));

/** How criteria combine. A bullet list without a conjunction is `ej-angiven`; we do not choose for the source. */
export const criterionGroup = z
  .strictObject({
    logik: z
      .enum(['alla', 'nagot', 'ej-angiven'])
      .describe('alla, nagot eller ej-angiven (punktlista utan och/eller).'),
    grundvillkor: text().optional().describe('Villkor som alltid krävs, utöver listan.'),
    av: z.array(ref()).min(1).describe('Kriteriernas id.'),
  })
  .transform((source) => ({ logic: source.logik, base: source.grundvillkor, of: source.av }));
