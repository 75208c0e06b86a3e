import type { Finding, Fix, Range, RelatedLocation } from '../domain/finding.ts';
import { ruleTexts } from '../domain/rule-texts.ts';
import { type RuleId, ruleIds, rules, type Severity } from '../domain/rules.ts';
import { escapeHidden } from './json.ts';
import type { Report } from './report.ts';
import { mostResults, selectForSarif } from './sarif-selection.ts';
import { ruleUrl, toolUrl, toolVersion } from './tool.ts';

const levels: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', notice: 'note' };

/**
 * The report's findings as SARIF 2.1.0, for GitHub code scanning and other viewers; of too many, the most severe. Paths are
 * relative to the repository's root; columns count UTF-16 code units.
 *
 * @see https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
 */
export function renderSarif(report: Report, most = mostResults): string {
  const { findings, leftOut } = selectForSarif(report, most);
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'Connector Guard',
            informationUri: toolUrl,
            semanticVersion: toolVersion,
            rules: ruleIds.map(renderRule),
          },
        },
        columnKind: 'utf16CodeUnits',
        originalUriBaseIds: { ROOT: { description: { text: 'The root of the repository.' } } },
        ...(leftOut === undefined ? {} : { invocations: [renderNotification(leftOut)] }),
        results: findings.map((finding) => renderResult(finding, report)),
      },
    ],
  };
  return `${escapeHidden(JSON.stringify(log, null, 2))}\n`;
}

/** Viewers that show notifications say that this is not everything. */
function renderNotification(text: string): object {
  const toolExecutionNotifications = [{ level: 'warning', message: { text } }];
  return { executionSuccessful: true, toolExecutionNotifications };
}

function renderRule(id: RuleId): object {
  const { title, severity } = rules[id];
  const { why, fix } = ruleTexts[id];
  return {
    id,
    shortDescription: { text: title },
    fullDescription: { text: why },
    help: { text: `${why}\n\n${fix}`, markdown: `${why}\n\n**What to do:** ${fix}` },
    helpUri: ruleUrl(id),
    defaultConfiguration: { level: levels[severity] },
  };
}

function renderResult(finding: Finding, report: Report): object {
  const { rule, severity, message, path, related } = finding;
  return {
    ruleId: rule,
    ruleIndex: ruleIds.indexOf(rule),
    level: levels[severity],
    message: { text: message },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: toUri(path), uriBaseId: 'ROOT' },
          region: regionOf(finding),
        },
      },
    ],
    ...(related.length === 0 ? {} : { relatedLocations: related.map(renderRelated) }),
    ...(finding.fix === undefined ? {} : { fixes: [renderFix(finding, finding.fix)] }),
    partialFingerprints: { 'connectorGuard/v1': fingerprint(finding) },
    ...(report.base === null ? {} : { baselineState: finding.preexisting ? 'unchanged' : 'new' }),
  };
}

function renderRelated({ message, path, line, column }: RelatedLocation, index: number): object {
  return {
    id: index + 1,
    message: { text: message },
    physicalLocation: {
      artifactLocation: { uri: toUri(path), uriBaseId: 'ROOT' },
      region: { startLine: line, startColumn: column },
    },
  };
}

/** The range of a finding with a fix is a JSON string, quotes included. */
function renderFix(finding: Finding, { replacement, message }: Fix): object {
  const insertedContent = { text: JSON.stringify(replacement) };
  return {
    description: { text: message },
    artifactChanges: [
      {
        artifactLocation: { uri: toUri(finding.path), uriBaseId: 'ROOT' },
        replacements: [{ deletedRegion: regionOf(finding), insertedContent }],
      },
    ],
  };
}

function regionOf({ line, column, endLine, endColumn }: Range): object {
  return { startLine: line, startColumn: column, endLine, endColumn };
}

/**
 * What makes a finding the same one when the file around it changes: everything but its place. What policy says about
 * a connector names a line of the policy in the message, so there the message does not count either.
 */
function fingerprint({ rule, app, connector, path, scope, message }: Finding): string {
  const isNamed = rules[rule].group === 'policy' && app !== null && connector !== undefined;
  return [rule, app, connector ?? path, scope, isNamed ? '' : message]
    .map((part) => encodeURIComponent(wellFormed(part ?? '')))
    .join('/');
}

function toUri(path: string): string {
  return path
    .split('/')
    .map((part) => encodeURIComponent(wellFormed(part)))
    .join('/');
}

/** Lone surrogates, which a JSON escape can put into a string, have no UTF-8 form and no place in a URI. */
function wellFormed(text: string): string {
  return text.replace(/\p{Cs}/gu, '\ufffd');
}
