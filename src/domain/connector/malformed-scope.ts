import { codePointName, quote } from '../quote.ts';

const longestScope = 256;

/** Why a string cannot be a scope, and what to write instead. For strings that the schema's pattern refuses. */
export function describeMalformedScope(value: string): string {
  if (value === '') return 'The scope is empty. Write the scope, or remove the entry.';
  if (value.length > longestScope) {
    return `The scope ${quote(value)} has ${value.length} characters, and at most ${longestScope} are allowed. Check what was pasted here.`;
  }
  if (value.trim() !== value) return `The scope ${quote(value)} has blanks around it. Remove them.`;
  if (/[\s,;]/.test(value)) {
    return `${quote(value)} looks like more than one scope. Write each scope as a string of its own.`;
  }
  const foreign = value.match(/[^A-Za-z0-9:/._~-]/u)?.[0];
  if (foreign === undefined) return `The scope ${quote(value)} does not start with a letter or digit.`;
  const name = foreign >= ' ' && foreign <= '~' ? `"${foreign}"` : codePointName(foreign);
  return `The scope ${quote(value)} holds ${name}. Scopes have letters a-z, digits and : / . _ ~ - only. Copy it from the provider's list.`;
}
