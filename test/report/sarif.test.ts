import { expect, test } from 'vitest';
import { allFindings } from '../../src/report/report.ts';
import { renderSarif } from '../../src/report/sarif.ts';
import { mostResults, selectForSarif } from '../../src/report/sarif-selection.ts';
import { checkTree } from '../support/check-tree.ts';
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
  const path = 'base44/connectors/slack.jsonc';
  const fingerprints = async (text: string) =>
    JSON.parse(renderSarif(await checkTree({ ...allowingAll('slack'), [path]: text }))).runs[0].results.map(
      (result: { partialFingerprints: unknown }) => result.partialFingerprints,
    );
  const file = '{"type": "slack", "scopes": ["a", "a"], "note": 1}';
  expect(await fingerprints(`// why\n\n${file}`)).toEqual(await fingerprints(file));
  expect(new Set((await fingerprints(file)).map(JSON.stringify)).size).toBe(2);
});

test('a fix replaces exactly the scope that the finding is about', async () => {
  const path = 'base44/connectors/slack.jsonc';
  const file = '{"type": "slack", "scopes": ["chat:write", "channels.read"]}';
  const report = await checkTree({ ...allowingAll('slack'), [path]: file });
  const sarif = JSON.parse(renderSarif(report));
  expect(validate(sarif)).toEqual([]);
  const [fix] = sarif.runs[0].results[0].fixes;
  expect(fix.description).toEqual({ text: 'Write "channels:read".' });
  const [{ artifactLocation, replacements }] = fix.artifactChanges;
  expect(artifactLocation).toEqual({ uri: path, uriBaseId: 'ROOT' });
  const { deletedRegion, insertedContent } = replacements[0];
  expect(deletedRegion).toMatchObject({ startLine: 1, endLine: 1 });
  const fixed =
    file.slice(0, deletedRegion.startColumn - 1) +
    insertedContent.text +
    file.slice(deletedRegion.endColumn - 1);
  expect(fixed).toBe(file.replace('channels.read', 'channels:read'));
});

test('the fingerprint of what policy says about a scope stays when the policy around the entry changes', async () => {
  const files = { 'base44/connectors/slack.jsonc': '{"type": "slack", "scopes": ["admin"]}' };
  const fingerprints = async (policy: string) =>
    JSON.parse(
      renderSarif(await checkTree({ ...files, '.github/connector-policy.jsonc': policy })),
    ).runs[0].results.map((result: { partialFingerprints: unknown }) => result.partialFingerprints);
  const policy = '{"version": 1, "connectors": {"slack": {}}}';
  expect(await fingerprints(`// why\n\n${policy}`)).toEqual(await fingerprints(policy));
  expect(await fingerprints(policy)).toHaveLength(1);
});

test('of more findings than GitHub takes, the most severe stay, new before old ones, and it says that others are left out', async () => {
  const report = await fullReport();
  const all = allFindings(report);
  const worst = all.filter(({ severity }) => severity === 'error').length;
  expect(all.length).toBeGreaterThan(worst + 1);

  const sarif = JSON.parse(renderSarif(report, worst + 1));
  expect(validate(sarif)).toEqual([]);
  const [{ results, invocations }] = sarif.runs;
  const levels = results.map(({ level }: { level: string }) => level);
  expect(levels).toEqual([...Array(worst).fill('error'), 'warning']);
  expect(results.at(-1)).toMatchObject({ baselineState: 'new' });
  const rest = all.length - worst - 1;
  const text = `GitHub takes ${worst + 1} results at most, so the SARIF leaves out the ${rest} findings that matter least. The report as text or JSON has all of them.`;
  expect(invocations).toEqual([
    { executionSuccessful: true, toolExecutionNotifications: [{ level: 'warning', message: { text } }] },
  ]);
});

test('a run takes 25,000 results, and no notification where all findings are among them', async () => {
  const report = await fullReport();
  const [finding] = allFindings(report);
  const withFindings = (count: number) => ({ ...report, apps: [], findings: Array(count).fill(finding) });
  expect(selectForSarif(withFindings(mostResults)).leftOut).toBeUndefined();
  expect(selectForSarif(withFindings(mostResults + 1)).leftOut).toBe(
    'GitHub takes 25000 results at most, so the SARIF leaves out the 1 finding that matters least. The report as text or JSON has all of them.',
  );
  expect(JSON.parse(renderSarif(report)).runs[0].invocations).toBeUndefined();
});
