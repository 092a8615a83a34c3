import { roleFields } from '../role-fields.ts';
import { defineRule } from '../rule.ts';

// Words that begin with a capital in the names of bodies and places. Names of regions are added from the content.
const bodies =
  /(vård|vården|centrum|sjukhus|sjukhuset|region|regionen|regionala?t?|råd|rådet|team|teamet|enhet|enheten|kommun|nämnd|styrelse|förening|föreningen|förbund|förbundet|grupp|gruppen|samverkan|svenska|nationell(a|t)?|medicin|kliniken?|norra?|södra?|västra?|östra?|mellersta|stockholm|göteborg|sverige|sahlgrenska|hälso|akademiska|karolinska|skånes?|lunds?)$/i;

/** A function answers for a text, not a person: functions stay when people move, and names are personal data. */
export const personNameAsRole = defineRule('person-name-as-role', function* ({ graph }) {
  const places = new Set(
    graph
      .all('region')
      .flatMap(({ data }) => [data.name, data.organisation, ...data.aliases].flatMap(words)),
  );
  for (const { entry, at, value } of roleFields(graph)) {
    const name = nameIn(value, places);
    if (name) yield { entry, at, params: { name } };
  }
});

/** Two or three capitalised words in a row, none of which names a body or a place. */
function nameIn(value: string, places: ReadonlySet<string>): string | undefined {
  const runs = value.match(
    /\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?(?: \p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?){1,2}/gu,
  );
  return runs?.find((run) => words(run).every((word) => !bodies.test(word) && !places.has(word)));
}

const words = (text: string): string[] => text.match(/\p{L}+/gu) ?? [];
