import { type Node, type ParseError, parseTree } from 'jsonc-parser';
import { childNode, itemNodes } from '../connector/nodes.ts';

export const editorSettingsPath = '.vscode/settings.json';

/** Which schema an editor is to hold which files against. */
export interface SchemaAssociation {
  /** Patterns of paths, as VS Code takes them. */
  readonly fileMatch: readonly string[];
  readonly url: string;
}

const key = 'json.schemas';

/**
 * Adds the schemas that are not there yet to an editor's settings; every other character of them stays. Undefined when
 * they cannot be understood.
 *
 * @param text undefined when there are no settings
 */
export function withSchemas(
  text: string | undefined,
  associations: readonly SchemaAssociation[],
): string | undefined {
  const mark = text?.startsWith('\ufeff') === true ? '\ufeff' : '';
  const settings = text === undefined || text.trim() === '' ? '{}\n' : text.slice(mark.length);
  const root = parseStrictly(settings);
  if (root?.type !== 'object') return undefined;
  const schemas = childNode(root, key);
  if (schemas !== undefined && schemas.type !== 'array') return undefined;
  const present = new Set(
    (schemas === undefined ? [] : itemNodes(schemas)).map((item) => childNode(item, 'url')?.value),
  );
  const missing = associations.filter(({ url }) => !present.has(url));
  if (missing.length === 0) return text;
  const unit = indentOf(settings);
  const added =
    schemas === undefined
      ? insertLast(settings, root, [`${JSON.stringify(key)}: ${JSON.stringify(missing, null, unit)}`])
      : insertLast(
          settings,
          schemas,
          missing.map((one) => JSON.stringify(one, null, unit)),
        );
  return `${mark}${added}`;
}

/** Puts members at the end of an object or array, each on lines of its own. */
function insertLast(text: string, container: Node, members: readonly string[]): string {
  const last = container.children?.at(-1);
  const lineEnd = /\r\n|\n/.exec(text)?.[0] ?? '\n';
  const outer = indentAt(text, container.offset);
  const inner = `${outer}${indentOf(text)}`;
  const at = last === undefined ? container.offset + 1 : last.offset + last.length;
  const lines = members.map((member) => `${lineEnd}${inner}${member.replaceAll('\n', `${lineEnd}${inner}`)}`);
  const rest = text.slice(at, container.offset + container.length - 1);
  const closing = /[\r\n]/.test(rest) ? '' : `${lineEnd}${outer}`;
  return `${text.slice(0, at)}${last === undefined ? '' : ','}${lines.join(',')}${closing}${text.slice(at)}`;
}

function parseStrictly(text: string): Node | undefined {
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { allowTrailingComma: true });
  return errors.length === 0 ? root : undefined;
}

/** The blanks at the start of the line of an offset. */
function indentAt(text: string, offset: number): string {
  const start = text.lastIndexOf('\n', offset) + 1;
  return /^[ \t]*/.exec(text.slice(start))?.[0] ?? '';
}

/** One step of indentation, as the text has it. */
function indentOf(text: string): string {
  return /^([ \t]+)\S/m.exec(text)?.[1] ?? '  ';
}
