/** A block that texts may use: its attributes, all plain text, and how it is written. */
export interface TextBlock {
  attributes: Readonly<Record<string, RegExp>>;
  usage: string;
}

const ids = /^[a-z0-9]+(?:-[a-z0-9]+)*(?:[\s,]+[a-z0-9]+(?:-[a-z0-9]+)*)*$/;
const id = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** The blocks of content texts. Everything else that looks like one is refused; every attribute is required. */
export const textBlocks: Readonly<Record<string, TextBlock>> = {
  Viktigt: { attributes: {}, usage: '<Viktigt>text</Viktigt>' },
  Notera: { attributes: {}, usage: '<Notera>text</Notera>' },
  Kalla: { attributes: { punkter: ids }, usage: '<Kalla punkter="v-005 v-006" />' },
  Flode: {
    attributes: { id: /^[a-z0-9-]+\/[a-z0-9-]+$/ },
    usage: '<Flode id="region/flode" />',
  },
  Kod: { attributes: { kod: /^[A-Z]{2}\d{3}$/ }, usage: '<Kod kod="AW019" />' },
  Ord: { attributes: { id }, usage: '<Ord id="sip">ordet</Ord>' },
};
