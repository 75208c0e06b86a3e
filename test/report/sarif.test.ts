import { expect, test } from 'vitest';
import { allFindings } from '../../src/report/report.ts';
import { renderSarif } from '../../src/report/sarif.ts';
import { sarifSchema } from '../support/json-schema.ts';
import { allowingAll } from '../support/policies.ts';
import { fullReport, hostileReports } from '../support/reports.ts';

const validate = sarifSchema();

test('SARIF output is accepted by the official schema', async () => {
  for (const report of [await fullReport(), ...(await hostileReports())]) {
    expect(validate(JSON.parse(renderSarif(report)))).toEqual([]);
  }
});

test('every finding is a result at its place, with its rule and whether it is new', async () => {
  const report = await fullReport();
  const { results, tool } = JSON.parse(renderSarif(report)).runs[0];
  expect(results).toHaveLength(allFindings(report).length);
  const old = results.find(({ ruleId }: { ruleId: string }) => ruleId === 'unknown-key');
  expect(old).toMatchObject({
    ruleId: 'unknown-key',
    level: 'warning',
    baselineState: 'unchanged',
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: 'apps/crm/base44/connectors/notion.jsonc', uriBaseId: 'ROOT' },
          region: { startLine: 1, startColumn: 34, endLine: 1, endColumn: 41 },
        },
      },
    ],
  });
  for (const { ruleId, ruleIndex } of results) expect(tool.driver.rules[ruleIndex].id).toBe(ruleId);
  for (const rule of tool.driver.rules) expect(rule.help.markdown).toMatch(/\*\*What to do:\*\*/);
});

test('the fingerprint of a finding stays when the file around it changes', async () => {
  const { checkTree } = await import('../support/check-tree.ts');
  const path = 'base44/connectors/slack.jsonc';
  const fingerprints = async (text: string) =>
    JSON.parse(renderSarif(await checkTree({ ...allowingAll('slack'), [path]: text }))).runs[0].results.map(
      (result: { partialFingerprints: unknown }) => result.partialFingerprints,
    );
  const file = '{"type": "slack", "scopes": ["a", "a"], "note": 1}';
  expect(await fingerprints(`// why\n\n${file}`)).toEqual(await fingerprints(file));
  expect(new Set((await fingerprints(file)).map(JSON.stringify)).size).toBe(2);
});

test('the fingerprint of what policy says about a scope stays when the policy around the entry changes', async () => {
  const { checkTree } = await import('../support/check-tree.ts');
  const files = { 'base44/connectors/slack.jsonc': '{"type": "slack", "scopes": ["admin"]}' };
  const fingerprints = async (policy: string) =>
    JSON.parse(
      renderSarif(await checkTree({ ...files, '.github/connector-policy.jsonc': policy })),
    ).runs[0].results.map((result: { partialFingerprints: unknown }) => result.partialFingerprints);
  const policy = '{"version": 1, "connectors": {"slack": {}}}';
  expect(await fingerprints(`// why\n\n${policy}`)).toEqual(await fingerprints(policy));
  expect(await fingerprints(policy)).toHaveLength(1);
});
