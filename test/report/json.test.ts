import { expect, test } from 'vitest';
import { piecesOfJson, renderJson } from '../../src/report/json.ts';
import { checkTree } from '../support/check-tree.ts';
import { publishedSchema } from '../support/json-schema.ts';
import { connectorFile } from '../support/memory-tree.ts';
import { fullReport, hostileReports } from '../support/reports.ts';

const validate = publishedSchema('report');

test('a report is valid by its schema, and its JSON says the same', async () => {
  const report = await fullReport();
  expect(JSON.parse(renderJson(report))).toEqual(report);
  expect(validate(report)).toEqual([]);
});

test('in pieces, JSON is the same text', async () => {
  const one = await checkTree({ 'base44/connectors/slack.jsonc': connectorFile('slack') });
  const reports = [await fullReport(), await checkTree({}), one, ...(await hostileReports())];
  for (const report of reports) expect([...piecesOfJson(report)].join('')).toBe(renderJson(report));
  expect(new Set(reports.map(({ apps }) => Math.min(2, apps.length)))).toEqual(new Set([0, 1, 2]));
});

test.each([
  ['no app', {}],
  ['no connector files', { 'base44/config.jsonc': '{}' }],
  ['an unusable config', { 'base44/config.jsonc': '[' }],
])('a report about %s is valid too', async (_name, files) => {
  expect(validate(await checkTree(files))).toEqual([]);
});

test('a finding says what could be written instead, where one scope suggests itself', async () => {
  const report = await checkTree({
    'base44/connectors/slack.jsonc': connectorFile('slack', ['channels.read']),
  });
  expect(validate(report)).toEqual([]);
  expect(JSON.parse(renderJson(report)).apps[0].findings[0].fix).toEqual({
    replacement: 'channels:read',
    message: 'Write "channels:read".',
  });
});

test('the schema refuses what is not in it', async () => {
  expect(validate({ ...(await fullReport()), extra: 1 })).toHaveLength(1);
  expect(validate({ ...(await fullReport()), outcome: 'fine' })).toHaveLength(1);
});

test('JSON holds no character that a terminal acts on, and keeps the data', async () => {
  for (const report of await hostileReports()) {
    const json = renderJson(report);
    expect(json).not.toMatch(/[^\P{C}\n]|[\u2028\u2029]/u);
    expect(JSON.parse(json)).toEqual(report);
  }
});
