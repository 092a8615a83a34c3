import type { Graph } from '../graph.ts';
import type { Difference } from './change.ts';
import { sameValue } from './same-value.ts';

/** What a rule may ask about beside the two values. */
export interface About {
  /** The record, or the part of it, as it stands in a sentence: "steget ”Bedöm” i flödet ”Fatigue”". */
  name: string;
  before: Graph;
  after: Graph;
  /** What holds the field, so that a rule can look at its neighbours. */
  owner: { before: object; after: object };
}

/** A difference whose field is known by the place of the rule. */
export type Found = Omit<Difference, 'field'> & { field?: string };

/** How one field is compared. Asked only about values that differ. */
export interface Rule<Value = unknown> {
  compare(before: Value, after: Value, about: About): Found[];
}

/** A rule for every field of a record: a new field in a schema asks for one before it compiles. */
export type Rules<Data> = { readonly [Field in keyof Required<Data>]: Rule<Data[Field]> };

/** Rules by name of field, when the record is not known. */
export type AnyRules = Readonly<Record<string, Rule | undefined>>;

/**
 * Compares two records field by field. Whatever differs gives at least one difference, also when no rule knows the
 * field or the rule finds nothing to say.
 */
export function compareFields(
  rules: AnyRules,
  before: object,
  after: object,
  about: Omit<About, 'owner'>,
): Difference[] {
  const [was, is] = [before as Record<string, unknown>, after as Record<string, unknown>];
  const owner = { before, after };
  return [...new Set([...Object.keys(is), ...Object.keys(was)])].flatMap((field) => {
    if (sameValue(was[field], is[field])) return [];
    const rule = Object.hasOwn(rules, field) ? rules[field] : undefined;
    const found = rule?.compare(was[field], is[field], { ...about, owner }) ?? [];
    return (found.length > 0 ? found : [unexplained(field, was[field], is[field], about.name)]).map(
      (difference) => ({
        ...difference,
        field: difference.field ? `${field}.${difference.field}` : field,
      }),
    );
  });
}

/** A difference that nothing knows how to judge is taken to matter. */
const unexplained = (field: string, was: unknown, is: unknown, name: string): Found => ({
  weight: 'clinical',
  says: `ändrar uppgiften ”${field}” för ${name}`,
  before: asText(was),
  after: asText(is),
});

const asText = (value: unknown): string | undefined =>
  value === undefined || typeof value === 'string' ? value : JSON.stringify(value);
