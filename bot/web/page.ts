import { readFileSync } from 'node:fs';

export type PageName = 'demo' | 'notice' | 'verification';

const templates = new Map<PageName, string>();

/**
 * Fills a page of pages/: `{{name}}` becomes the escaped value. Throws when the page names a value that is not given,
 * because a page with a hole in it is a programming error.
 */
export function page(name: PageName, values: Readonly<Record<string, string>>): string {
  const template = templates.get(name) ?? readFileSync(new URL(`./pages/${name}.html`, import.meta.url), 'utf8');
  templates.set(name, template);
  return template.replace(/\{\{(\w+)\}\}/g, (_, key: string) => {
    const value = values[key];
    if (value === undefined) throw new Error(`The page ${name} needs a value for ${key}.`);
    return escapeHtml(value);
  });
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => entities[character] ?? '');
}
