import { applyEdits, modify, type Node, parseTree } from 'jsonc-parser';
import { childNode, itemNodes } from '../connector/nodes.ts';

export const editorSettingsPath = '.vscode/settings.json';

/** Which schema an editor is to hold which files against. */
export interface SchemaAssociation {
  /** Patterns of paths, as VS Code takes them. */
  readonly fileMatch: readonly string[];
  readonly url: string;
}

/**
 * Adds the schemas that are not there yet to an editor's settings; nothing else of them changes. Undefined when they
 * cannot be understood.
 *
 * @param text undefined when there are no settings
 */
export function withSchemas(
  text: string | undefined,
  associations: readonly SchemaAssociation[],
): string | undefined {
  const start = text === undefined || text.trim() === '' ? '{}\n' : text;
  const root = parseStrictly(start);
  if (root?.type !== 'object') return undefined;
  const schemas = childNode(root, 'json.schemas');
  if (schemas !== undefined && schemas.type !== 'array') return undefined;
  const present = new Set(
    (schemas === undefined ? [] : itemNodes(schemas)).map((item) => childNode(item, 'url')?.value),
  );
  const missing = associations.filter(({ url }) => !present.has(url));
  let merged = start;
  for (const association of missing) {
    // The path -1 is the end of the array, which is created where there is none.
    const edits = modify(merged, ['json.schemas', -1], association, {
      isArrayInsertion: true,
      formattingOptions: formattingOf(start),
    });
    merged = applyEdits(merged, edits);
  }
  return merged;
}

function parseStrictly(text: string): Node | undefined {
  const errors: { readonly error: number; readonly offset: number; readonly length: number }[] = [];
  const root = parseTree(text, errors, { allowTrailingComma: true });
  return errors.length === 0 ? root : undefined;
}

function formattingOf(text: string) {
  const indent = /^([ \t]+)\S/m.exec(text)?.[1] ?? '  ';
  return {
    eol: /\r\n|\n/.exec(text)?.[0] ?? '\n',
    insertSpaces: !indent.startsWith('\t'),
    tabSize: indent.startsWith('\t') ? 1 : indent.length,
  };
}
