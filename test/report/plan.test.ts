import { expect, test } from 'vitest';
import reportSchema from '../../schema/report.schema.json' with { type: 'json' };
import { reasons } from '../../src/domain/outcome.ts';
import { planActions, planReasons } from '../../src/domain/plan/plan.ts';
import { renderDeploymentText } from '../../src/report/deployment-text.ts';
import { renderJson } from '../../src/report/json.ts';
import { renderMarkdown } from '../../src/report/markdown.ts';
import { plain } from '../../src/report/paint.ts';
import { allFindings } from '../../src/report/report.ts';
import { shortenEmail } from '../../src/report/shorten-email.ts';
import { publishedSchema } from '../support/json-schema.ts';
import { connectorFile } from '../support/memory-tree.ts';
import { fullStatus, hostileStatuses } from '../support/status-reports.ts';
import { statusOf } from '../support/status-tree.ts';

const validate = publishedSchema('report');
const options = { paint: plain };

test('a plan reads, for each connector, as what happens, to which scopes, and who has to do something', async () => {
  await expect(renderDeploymentText(await fullStatus(), options)).toMatchFileSnapshot('full-status.txt');
});

test('a plan as Markdown', async () => {
  await expect(renderMarkdown(await fullStatus())).toMatchFileSnapshot('full-status.md');
});

test('a report with a plan is valid by its schema, and its JSON says the same', async () => {
  const report = await fullStatus();
  expect(validate(report)).toEqual([]);
  expect(JSON.parse(renderJson(report))).toEqual(report);
});

test('the schema names every action and reason, and no others', () => {
  const schema = JSON.stringify(reportSchema);
  for (const reason of [...reasons, ...planActions, ...Object.values(planReasons).flat()]) {
    expect(schema).toContain(`"${reason}"`);
  }
  const { plannedChange } = reportSchema.definitions;
  expect(plannedChange.properties.action.enum.toSorted()).toEqual([...planActions].toSorted());
  expect(plannedChange.properties.reason.enum.toSorted()).toEqual(
    Object.values(planReasons).flat().toSorted(),
  );
  expect(reportSchema.properties.reason.enum).toEqual(reasons);
});

test.each([
  ['dana@acme.com', 'd•••@acme.com'],
  ['élise@acme.com', 'é•••@acme.com'],
  ['d@acme.com', 'd•••@acme.com'],
  ['😀dana@acme.com', '😀•••@acme.com'],
  // A pattern that names nobody.
  ['*@acme.com', '*@acme.com'],
  ['ops-*@acme.com', 'o•••@acme.com'],
  ['dana@*.acme.com', 'd•••@*.acme.com'],
  ['dana', '•••'],
  ['', '•••'],
  ['@acme.com', '•••'],
  ['dana@acme.com@evil.example', '•••'],
  ['dana@[evil](https://evil.example)', '•••'],
  ['\u202edana@acme.com', '\\•••@acme.com'],
])('an address is shortened: %s', (address, shown) => {
  expect(shortenEmail(address)).toBe(shown);
});

test('nothing that Base44, a file or a policy says reaches the terminal as a control', async () => {
  for (const report of await hostileStatuses()) {
    expect(renderDeploymentText(report, options)).not.toMatch(/[^\P{C}\n]|[\u2028\u2029]/u);
    expect(renderJson(report)).not.toMatch(/[^\P{C}\n]|[\u2028\u2029]/u);
  }
});

test('nothing that Base44, a file or a policy says is Markdown', async () => {
  for (const report of await hostileStatuses()) {
    const markdown = renderMarkdown(report);
    const outsideCode = markdown.replace(/(`+)(?!`).*?[^`]\1(?!`)/g, '');
    expect(outsideCode).not.toMatch(/evil|@everyone|<img|<!--|^# Heading/m);
    for (const line of markdown
      .split('\n')
      .filter((one) => /^\| \S+ (?:create|update|reauthorize|unmanaged)/.test(one))) {
      expect(line.replaceAll('\\|', '').split('|')).toHaveLength(5);
    }
  }
});

test('an app without a plan has none in its report', async () => {
  const report = await statusOf({
    'base44/config.jsonc': '[',
    'base44/connectors/slack.jsonc': connectorFile('slack'),
  });
  expect(renderDeploymentText(report, options)).not.toContain('Plan');
  expect(renderMarkdown(report)).not.toContain('Plan');
  expect(allFindings(report).length).toBeGreaterThan(0);
});
