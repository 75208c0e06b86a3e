/**
 * A plugin of Stryker: leaves out `default: return value satisfies never`. The type checker shows that no value gets
 * there, so that no test can.
 */
export const strykerPlugins = [{ kind: 'Ignore', name: 'unreachable', value: { shouldIgnore } }];

/** What is looked at of a node of Babel's syntax tree. */
interface SyntaxNode {
  readonly type: string;
  readonly test?: SyntaxNode | null;
  readonly consequent?: readonly SyntaxNode[];
  readonly argument?: SyntaxNode | null;
  readonly expression?: SyntaxNode;
  readonly typeAnnotation?: SyntaxNode;
}

/** Why a node is not to be changed; undefined when it is. */
function shouldIgnore({ node }: { readonly node: SyntaxNode }): string | undefined {
  if (node.type !== 'SwitchCase' || node.test !== null) return undefined;
  const [statement] = node.consequent ?? [];
  const claim = statement?.argument ?? statement?.expression;
  return claim?.type === 'TSSatisfiesExpression' && claim.typeAnnotation?.type === 'TSNeverKeyword'
    ? 'the type checker shows that it is never reached'
    : undefined;
}
