import { z } from 'astro/zod';
import { routes } from '../../domain/routes.ts';
import { collections } from '../../domain/schemas/index.ts';
import { asciiAnchor, href } from '../links.ts';
import { trail } from '../navigation.ts';

/** One key that an editor may type, with the sentence of help its schema carries. */
export interface FieldRow {
  /** The way to the key: `ansvar[] › tid › ankare`. */
  path: string;
  description: string;
  isRequired: boolean;
  choices: string;
}

interface JsonSchema {
  description?: string;
  properties?: Record<string, JsonSchema>;
  required?: string[];
  items?: JsonSchema;
  enum?: unknown[];
  anyOf?: JsonSchema[];
}

/** Every key of a schema, in the order it is written, nested keys after their own. */
function fieldsOf(schema: JsonSchema, above: string[] = []): FieldRow[] {
  return Object.entries(schema.properties ?? {}).flatMap(([key, field]) => {
    const inner = field.items ?? field;
    const path = [...above, field.items ? `${key}[]` : key];
    return [
      {
        path: path.join(' › '),
        description: field.description ?? '',
        isRequired: schema.required?.includes(key) ?? false,
        choices: (inner.enum ?? []).join(', '),
      },
      ...fieldsOf(inner, path),
    ];
  });
}

/** What goes where in the content folder, and every field with its help: made from the schemas themselves. */
export function editorsView() {
  return {
    crumbs: trail({ text: 'För redaktörer' }),
    checks: href(routes.checks()),
    quality: href(routes.quality()),
    reviews: href(routes.reviews()),
    folders: Object.entries(collections).map(([name, { title, pattern, format, schema }]) => ({
      id: `falt-${asciiAnchor(name)}`,
      title,
      pattern: `content/${pattern}`,
      hasText: format === 'mdx',
      fields: fieldsOf(
        z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as JsonSchema,
      ),
    })),
  };
}
