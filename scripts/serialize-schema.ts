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
