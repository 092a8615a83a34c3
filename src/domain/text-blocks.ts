/** A block that texts may use: its attributes, all plain text and all required, and how it is written. */
export interface TextBlock {
  attributes: readonly string[];
  usage: string;
  /** The folder whose texts may use it; without it all may. */
  onlyIn?: string;
}

/** The blocks of content texts. Everything else that looks like one is refused. */
export const textBlocks: Readonly<Record<string, TextBlock>> = {
  Viktigt: { attributes: [], usage: '<Viktigt>text</Viktigt>' },
  Notera: { attributes: [], usage: '<Notera>text</Notera>' },
  Kalla: { attributes: ['punkter'], usage: '<Kalla punkter="v-005 v-006" />' },
  Flode: { attributes: ['id'], usage: '<Flode id="region/flode" />' },
  Malstatus: {
    attributes: ['mal', 'ar'],
    usage: '<Malstatus mal="norra-mal-1" ar="2024" />',
    onlyIn: 'rapporter/',
  },
  Diagram: {
    attributes: ['indikator'],
    usage: '<Diagram indikator="svf-inklusion" />',
    onlyIn: 'rapporter/',
  },
  Kod: { attributes: ['kod'], usage: '<Kod kod="AW019" />' },
  Ord: { attributes: ['id'], usage: '<Ord id="sip">ordet</Ord>' },
};
