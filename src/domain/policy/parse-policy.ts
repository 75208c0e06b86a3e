import type { Node } from 'jsonc-parser';
import type { Problem } from '../finding.ts';
import { readJsonc } from '../jsonc/read-jsonc.ts';
import { parseApprovals } from './parse-approvals.ts';
import { parseConnectors } from './parse-connectors.ts';
import { parseConsent } from './parse-consent.ts';
import { parseDay } from './parse-day.ts';
import { parseEntries } from './parse-entry.ts';
import { parseExceptions } from './parse-exceptions.ts';
import { parseApps } from './parse-targets.ts';
import {
  maxPolicyBytes,
  type Policy,
  policyChangeChoices,
  removalChoices,
  type Setting,
  unlistedChoices,
} from './policy.ts';
import { createPolicyNodes, describeNode, type PolicyNodes } from './policy-nodes.ts';

/** A policy, or everything that keeps its file from being one. */
export type PolicyReading =
  | { readonly kind: 'policy'; readonly path: string; readonly policy: Policy }
  | { readonly kind: 'unusable'; readonly path: string; readonly problems: readonly Problem[] };

/** The policy of a commit or of the working tree. */
export type PolicySnapshot =
  | PolicyReading
  | {
      readonly kind: 'missing';
      readonly path: string;
      /** A file that is most likely meant as the policy, and has another name; left out where there is none. */
      readonly mistaken?: string;
    };

const policyKeys = [
  '$schema',
  'version',
  'connectors',
  'unlisted',
  'review',
  'removals',
  'approvals',
  'policyChanges',
  'enforceFrom',
  'exceptions',
  'consent',
  'apps',
] as const;

/** Parses a policy file. A file with any problem gives no policy: half of a policy would allow too much. */
export function parsePolicy(bytes: Uint8Array, path: string): PolicyReading {
  const reading = readJsonc(bytes, path, maxPolicyBytes);
  if (reading.kind === 'unreadable') return { kind: 'unusable', path, problems: reading.problems };
  const nodes = createPolicyNodes(reading.document);
  const policy = parseRoot(nodes, reading.document.root, path);
  return nodes.problems.length === 0
    ? { kind: 'policy', path, policy }
    : { kind: 'unusable', path, problems: nodes.problems };
}

/** The parts that can be read; of use only when there were no problems. */
function parseRoot(nodes: PolicyNodes, root: Node, path: string): Policy {
  const members = nodes.object(root, {
    name: 'The policy',
    keys: policyKeys,
    required: ['version', 'connectors'],
  });
  const value = (key: (typeof policyKeys)[number]) => members.get(key)?.value;
  const [schema, version] = [value('$schema'), value('version')];
  if (schema !== undefined) nodes.text(schema, '"$schema"');
  if (version !== undefined && version.value !== 1) {
    nodes.refuse(
      version,
      `"version" is 1, not ${describeNode(version)}. Newer policies need a newer release.`,
    );
  }
  const approvals = optional(value('approvals'), (node) => parseApprovals(nodes, node));
  const setting = <Choice extends string>(
    key: 'unlisted' | 'removals' | 'policyChanges',
    choices: readonly Choice[],
    fallback: Choice,
  ): Setting<Choice> => {
    const node = value(key);
    if (node === undefined) return { value: fallback, range: undefined };
    return { value: nodes.choice(node, `"${key}"`, choices) ?? fallback, range: nodes.rangeOf(node) };
  };
  const apps = members.get('apps');
  const canApprove = approvals !== undefined;
  return {
    path,
    connectors: optional(value('connectors'), (node) => parseConnectors(nodes, node)) ?? new Map(),
    unlisted: setting('unlisted', unlistedChoices, 'deny'),
    review: optional(value('review'), (node) => parseEntries(nodes, node, '"review"')) ?? [],
    removals: setting('removals', removalChoices, canApprove ? 'review' : 'allow'),
    approvals,
    policyChanges: setting('policyChanges', policyChangeChoices, canApprove ? 'approve' : 'allow'),
    enforceFrom: optional(value('enforceFrom'), (node) => parseDay(nodes, node, '"enforceFrom"')),
    exceptions: optional(value('exceptions'), (node) => parseExceptions(nodes, node)) ?? [],
    consent: optional(value('consent'), (node) => parseConsent(nodes, node)) ?? new Map(),
    ...(apps === undefined ? { apps, targets: [] } : parseApps(nodes, apps)),
  };
}

function optional<Value>(node: Node | undefined, parse: (node: Node) => Value): Value | undefined {
  return node === undefined ? undefined : parse(node);
}
