import { type ParseError, parseTree } from 'jsonc-parser';
import { childNode } from '../connector/nodes.ts';
import { faultOfAppId } from '../target/app-id.ts';

/** Where Base44's own tool notes, in the folder of an app, which app of a person it is linked with. */
export const linkPath = 'base44/.app.jsonc';

/** The id in such a file; undefined where there is none that could be one. */
export function linkedAppId(text: string): string | undefined {
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { allowTrailingComma: true });
  const id: unknown = root?.type === 'object' ? childNode(root, 'id')?.value : undefined;
  return errors.length === 0 && typeof id === 'string' && faultOfAppId(id) === undefined ? id : undefined;
}
