/**
 * What the feed knows and HSDS has no field for goes along as an attribute: `link_type` names the feed's field, `value` holds it as
 * JSON. Other software passes over it; this import reads it back.
 */
import type { Fields } from './record.ts';

export const ownTaxonomy = 'wijkwijzer';
/** Themes are terms like any other; their `code` is the id in the feed. */
export const themeTaxonomy = 'wijkwijzer-theme';

/** The values of our own attributes on a record, by the feed's field. */
export function ownTerms(fields: Fields): Map<string, unknown> {
  const found = new Map<string, unknown>();
  for (const attribute of fields.list('attributes')) {
    const key = attribute.text('link_type');
    if (!key || attribute.one('taxonomy_term')?.text('taxonomy') !== ownTaxonomy) continue;
    try {
      const value: unknown = JSON.parse(String(attribute.get('value')));
      found.set(key, value);
    } catch {
      attribute.say('value', 'field-ignored', String(attribute.get('value')));
    }
  }
  return found;
}
