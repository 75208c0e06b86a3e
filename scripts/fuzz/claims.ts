import JSON5 from 'json5';
import { parseConnector } from '../../src/domain/connector/parse-connector.ts';
import { parsePolicy } from '../../src/domain/policy/parse-policy.ts';
import { compilePattern } from '../../src/domain/policy/pattern.ts';

/** What is wrong with how we read a connector file, as against JSON5; undefined when nothing is. */
export function connectorFault(bytes: Uint8Array): string | undefined {
  const { connector, problems } = parseConnector(bytes, 'x.jsonc');
  if (connector === undefined) return problems.length > 0 ? undefined : 'refused without a reason';
  const read: unknown = JSON5.parse(Buffer.from(bytes).toString('utf8'));
  const { type, scopes } = read as { type?: unknown; scopes?: unknown };
  const ours = JSON.stringify([connector.type, connector.scopes.map(({ scope }) => scope)]);
  return ours === JSON.stringify([type, scopes]) ? undefined : `we read ${ours}`;
}

/** Whether we take a connector file. */
export function isAccepted(bytes: Uint8Array): boolean {
  return parseConnector(bytes, 'x.jsonc').connector !== undefined;
}

/** What is wrong with how we read a policy; undefined when nothing is. It never throws. */
export function policyFault(bytes: Uint8Array): string | undefined {
  const reading = parsePolicy(bytes, 'policy.jsonc');
  return reading.kind === 'unusable' && reading.problems.length === 0
    ? 'refused without a reason'
    : undefined;
}

/** What is wrong with a match, as against the plainest way to match; undefined when nothing is. */
export function patternFault({ pattern, text }: { readonly pattern: string; readonly text: string }) {
  let reads = 0;
  const counted = {
    length: text.length,
    charAt(index: number) {
      reads += 1;
      return text.charAt(index);
    },
  };
  const matches = compilePattern(pattern)(counted);
  if (matches !== matchesSlowly(pattern, text)) return `says ${matches}`;
  return reads > 4 * text.length + 4 * pattern.length ? `reads ${reads} characters` : undefined;
}

/** Which starts of the text each start of the pattern matches: quadratic, and plain to see. */
function matchesSlowly(pattern: string, text: string): boolean {
  let reached = new Set([0]);
  for (const character of pattern) {
    const next = new Set<number>();
    if (character === '*') {
      for (let at = Math.min(...reached); at <= text.length; at += 1) next.add(at);
    } else {
      for (const at of reached) if (text.charAt(at) === character) next.add(at + 1);
    }
    reached = next;
  }
  return reached.has(text.length);
}
