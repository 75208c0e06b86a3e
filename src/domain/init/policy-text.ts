import { resolveScope, typeFacts } from '../../catalogue/catalogue.ts';
import { connectorName } from '../../catalogue/connector-types.ts';
import { compareText } from '../finding.ts';
import { entryShape } from '../policy/parse-entry.ts';
import type { AppToDeploy } from './plan-deployment.ts';

/** What a first policy is written from. */
export interface PolicyContent {
  /** Where its schema is published. */
  readonly schemaUrl: string;
  /** The scopes of each connector type, over all apps. */
  readonly scopes: ReadonlyMap<string, readonly string[]>;
  /** Who approves: `@login`, `@organisation/team` or `role:<permission>`; empty where nobody does. */
  readonly reviewers: readonly string[];
  /** The folders of the apps that are deployed each on its own; empty for a single app. */
  readonly apps: readonly AppToDeploy[];
  readonly branch: string;
}

/** Whether an entry means this scope and nothing else: `access:` and `class:` have a meaning of their own. */
export function canBeEntry(scope: string): boolean {
  return entryShape.test(scope) && !scope.includes('*') && !/^(access|class):/i.test(scope);
}

/** A policy that allows exactly these scopes, each with what it lets the app do. */
export function writePolicy(content: PolicyContent): string {
  const members = [
    `"$schema": ${jsonText(content.schemaUrl)}`,
    '"version": 1',
    ...targetsMember(content),
    connectorsMember(content),
    ...approvalMembers(content.reviewers),
  ];
  return `{\n${indented(members.join(',\n'))}\n}\n`;
}

function connectorsMember(content: PolicyContent): string {
  const types = [...content.scopes].toSorted(([one], [other]) => compareText(one, other));
  const members = types.map(([type, list]) => connectorMember(type, list));
  const body = members.length === 0 ? '{}' : `{\n${indented(members.join(',\n'))}\n}`;
  const why = '// What is not named here is not allowed. Written from what the apps ask for today.';
  return `${targetsReminder(content)}${why}\n"connectors": ${body}`;
}

function connectorMember(type: string, list: readonly string[]): string {
  const title = `// ${connectorName(type)}`;
  const scopes = [...new Set(list)].filter(canBeEntry).toSorted(compareText);
  const remark = typeFacts(type)?.ignoresScopes === true ? ' has no scopes' : '';
  if (scopes.length === 0) return `${title}${remark}\n${jsonText(type)}: {}`;
  const entries = scopes.map((scope) => `// ${meaningOf(type, scope)}\n${jsonText(scope)}`);
  return `${title}${remark}\n${jsonText(type)}: {\n  "allow": [\n${indented(indented(entries.join(',\n')))}\n  ]\n}`;
}

/** What a scope lets the app do, in a line that comes from the catalogue alone. */
function meaningOf(type: string, scope: string): string {
  if (typeFacts(type)?.ignoresScopes === true) return 'without effect, and allowed because a file lists it';
  const facts = resolveScope(type, scope);
  if (facts === undefined) return 'not in the catalogue of scopes';
  const { statement, tier, classification, deprecated } = facts;
  const kind = [tier, classification, deprecated ? 'deprecated' : null].filter((word) => word !== null);
  return `${statement} (${kind.join(', ')})`;
}

function approvalMembers(reviewers: readonly string[]): readonly string[] {
  if (reviewers.length === 0) return [];
  return [
    `// One of them approves what needs an approval; nobody approves their own change.\n"approvals": { "reviewers": [${reviewers.map(jsonText).join(', ')}] }`,
    '// New scopes of these kinds need an approval even where they are allowed.\n"review": ["access:admin", "class:restricted"]',
    '"removals": "review"',
  ];
}

const aboutTargets =
  '// The Base44 app that each folder is deployed to. Its address in Base44 has the id, after /apps/.';

/** Which Base44 app each folder is deployed to, where one is known. */
function targetsMember(content: PolicyContent): readonly string[] {
  const known = content.apps.filter(({ appId }) => appId !== undefined);
  if (known.length === 0) return [];
  const missing = content.apps.filter(({ appId }) => appId === undefined);
  const lines = [
    ...missing.map((app) => `// ${targetOf(app, content)},`),
    known.map((app) => targetOf(app, content)).join(',\n'),
  ];
  return [`${aboutTargets}\n"apps": {\n${indented(lines.join('\n'))}\n}`];
}

/** How to say it, where none is known. */
function targetsReminder(content: PolicyContent): string {
  const { apps } = content;
  if (apps.length === 0 || apps.some(({ appId }) => appId !== undefined)) return '';
  const targets = apps.map((app) => `  ${targetOf(app, content)}`).join(',\n');
  return `${aboutTargets}\n${`"apps": {\n${targets}\n},`.replace(/^/gm, '// ')}\n`;
}

function targetOf({ app, appId = '…' }: AppToDeploy, { branch }: PolicyContent): string {
  return `${jsonText(app)}: { "targets": { "production": { "appId": ${jsonText(appId)}, "branch": ${jsonText(branch)} } } }`;
}

/** A JSON string in which every character can be seen: folders have any name. */
function jsonText(text: string): string {
  return JSON.stringify(text).replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, (character) =>
    character.replace(/[\s\S]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`),
  );
}

function indented(text: string): string {
  return text.replace(/^(?=.)/gm, '  ');
}
