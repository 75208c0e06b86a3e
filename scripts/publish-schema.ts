import { existsSync, readFileSync, writeFileSync } from 'node:fs';

/**
 * Writes a schema to `schema/`. With `--check` on the command line it writes nothing.
 *
 * @param name `connector` for `schema/connector.schema.json`, written by `scripts/connector-schema.ts`
 * @returns the exit code: 1 when the file was to be checked and is not what it should be
 */
export function publishSchema(name: string, schema: object): number {
  const file = new URL(`../schema/${name}.schema.json`, import.meta.url);
  const text = serializeSchema(schema);
  const isFresh = existsSync(file) && readFileSync(file, 'utf8') === text;
  if (process.argv.includes('--check')) {
    if (!isFresh) console.error(`${name}.schema.json is stale: run "node scripts/${name}-schema.ts".`);
    return isFresh ? 0 : 1;
  }
  if (!isFresh) writeFileSync(file, text);
  console.log(`${name}.schema.json is ${isFresh ? 'up to date' : 'written'}.`);
  return 0;
}

/** A schema as a file that a person can read: what fits into a line is in one, and so is every hint. */
export function serializeSchema(schema: object): string {
  return `${serialize(schema, '')}\n`;
}

function serialize(value: unknown, indent: string): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const inner = `${indent}  `;
  const isList = Array.isArray(value);
  const members = isList
    ? value.map((item) => serialize(item, inner))
    : Object.entries(value).map(([key, item]) => `${JSON.stringify(key)}: ${serialize(item, inner)}`);
  const line = isList ? `[${members.join(', ')}]` : `{ ${members.join(', ')} }`;
  const isHint = 'const' in value;
  if (isHint || (indent.length + line.length <= 100 && !line.includes('\n'))) return line;
  const [open, close] = isList ? '[]' : '{}';
  return `${open}\n${members.map((member) => inner + member).join(',\n')}\n${indent}${close}`;
}
