import { tierMeaning, tiers } from '../catalogue/tiers.ts';
import type { ConnectorExplanation, ScopeSummary } from '../domain/explanation/explanation.ts';
import { renderRows, widthOf } from './columns.ts';
import type { Paint } from './paint.ts';
import { plural } from './plural.ts';

/** Longer names push their own statement to the right, and not those of all others. */
const widestName = 60;

/** What is known about a connector type, section by section: its scopes by tier, deprecated ones last. */
export function renderType(
  connector: ConnectorExplanation,
  scopes: readonly ScopeSummary[],
  paint: Paint,
): readonly string[] {
  const { type, notes } = connector;
  const width = Math.min(widestName, widthOf(scopes.map(({ scope }) => scope)));
  const section = (title: string, meaning: string, isIn: (scope: ScopeSummary) => boolean) => {
    const list = scopes.filter(isIn);
    const heading = `${paint('strong', title)} (${list.length})${meaning}`;
    return list.length === 0 ? '' : [heading, ...list.map((scope) => renderSummary(scope, width))].join('\n');
  };
  const isCurrent = ({ deprecated, usable }: ScopeSummary, wanted: boolean | null) =>
    !deprecated && usable === wanted;
  return [
    heading(connector, scopes.length, paint),
    ...tiers.map((tier) =>
      section(tier, `: ${tierMeaning(tier)}`, (scope) => scope.tier === tier && isCurrent(scope, true)),
    ),
    section('Not every app can ask for these', '', (scope) => isCurrent(scope, null)),
    section('Not for this connector', '', (scope) => isCurrent(scope, false)),
    section('Deprecated', '', ({ deprecated }) => deprecated),
    renderCapabilities(connector, paint),
    notes.map((note) => `- ${note}`).join('\n'),
    scopes.length === 0 ? '' : `connector-guard explain ${type} <scope> says more about one of them.`,
  ];
}

function heading(connector: ConnectorExplanation, count: number, paint: Paint): string {
  const { type, name, ignoresScopes, documentation, addedByBase44 } = connector;
  const scopes = ignoresScopes ? 'no scopes; what a file lists has no effect' : plural(count, 'scope');
  return [
    `${paint('strong', name)} (${type}): ${scopes}`,
    ...documentation,
    ...(addedByBase44.length === 0 ? [] : [`Base44 adds by itself: ${addedByBase44.join(', ')}`]),
  ].join('\n');
}

function renderSummary(summary: ScopeSummary, width: number): string {
  const { scope, statement, classification, deprecated, replacedBy, holder } = summary;
  const remarks = [
    ...(classification === null ? [] : [classification]),
    ...(holder === null ? [] : [`see ${holder}`]),
    ...(deprecated && replacedBy.length > 0 ? [`use ${replacedBy.join(' and ')}`] : []),
  ];
  return [`  ${scope.padEnd(width)}  ${statement}`, ...remarks].join(' · ');
}

function renderCapabilities({ capabilities }: ConnectorExplanation, paint: Paint): string {
  if (capabilities.length === 0) return '';
  const rows = capabilities.map(({ capability, statement }) => [capability, [statement]] as const);
  return `${paint('strong', 'What a person may allow at the sign-in')}\n${renderRows(rows, paint)}`;
}
