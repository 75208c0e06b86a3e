import { expect, test, vi } from 'vitest';
import { annotate } from '../../src/action/annotate.ts';
import { describePolicy } from '../../src/action/describe-policy.ts';
import type { Explanation } from '../../src/domain/explanation/explanation.ts';
import { renderDeploymentText } from '../../src/report/deployment-text.ts';
import { renderExplanation } from '../../src/report/explain-text.ts';
import { renderJson } from '../../src/report/json.ts';
import { renderMarkdown } from '../../src/report/markdown.ts';
import { plain } from '../../src/report/paint.ts';
import { allFindings, type Report } from '../../src/report/report.ts';
import { renderSarif } from '../../src/report/sarif.ts';
import { renderText } from '../../src/report/text.ts';
import { harmlessReport } from '../support/hostile-subjects.ts';
import { endlessTexts, harmless, hostileTexts } from '../support/hostile-texts.ts';
import { workflowCommands } from '../support/rendered.ts';
import { hostileReport } from '../support/reports.ts';
import { withText } from '../support/substitute.ts';

const report = await harmlessReport();
const texts = [...hostileTexts, ...endlessTexts];

/** What a terminal or a log shows, a step of a workflow among them. */
const sinks: Readonly<Record<string, (report: Report, text: string) => string>> = {
  text: (one, text) => renderText(one, { paint: plain, sourceOf: () => text }),
  'text of a deployment': (one) => renderDeploymentText(one, { paint: plain }),
  markdown: (one) => renderMarkdown(one),
  JSON: (one) => renderJson(one),
  SARIF: (one) => renderSarif(one),
};

for (const [name, render] of Object.entries(sinks)) {
  test(`${name}: nothing in it is a command for the runner or moves the cursor`, async () => {
    for (const text of texts) {
      for (const one of [withText(report, text), await hostileReport(text)]) {
        const log = render(one, text);
        expect(workflowCommands(log), text).toEqual([]);
        expect(log).not.toMatch(/[^\P{C}\n]|[\u2028\u2029]/u);
      }
    }
  });
}

test('JSON still says what the files say', () => {
  for (const text of texts) {
    const one = withText(report, text);
    expect(JSON.parse(renderJson(one))).toEqual(JSON.parse(JSON.stringify(one)));
  }
});

test('SARIF: every path is a relative address', () => {
  for (const text of texts) {
    for (const [, uri = ''] of renderSarif(withText(report, text)).matchAll(/"uri": "([^"]*)"/g)) {
      expect(uri).toMatch(/^[\w%.~!*'()/-]*$/);
    }
  }
});

/** What a function writes to the standard output. */
function written(act: () => void): string {
  let log = '';
  const spy = vi.spyOn(process.stdout, 'write').mockImplementation((chunk) => {
    log += String(chunk);
    return true;
  });
  try {
    act();
  } finally {
    spy.mockRestore();
  }
  return log;
}

const ours =
  /^::(?:error|warning|notice) title=[^:]+,file=[^:]*,line=\d+,endLine=\d+(?:,col=\d+,endColumn=\d+)?::/;

test('annotations: a command for each finding, and none that a file wrote', async () => {
  for (const text of texts) {
    for (const one of [withText(report, text), await hostileReport(text)]) {
      const lines = written(() => annotate(allFindings(one)))
        .split(/\r\n|\n|\r/)
        .filter((line) => line !== '');
      for (const line of lines) {
        expect(line).toMatch(ours);
        expect(line.replace(ours, '')).not.toMatch(/[^\P{C}]|[\u2028\u2029]/u);
      }
    }
  }
});

test('which policy judged: a branch can be called anything', () => {
  for (const branch of texts) {
    const line = describePolicy({ branch, commit: 'a'.repeat(40) });
    expect(workflowCommands(line)).toEqual([]);
    expect(line).not.toMatch(/\p{C}|[\u2028\u2029]/u);
  }
});

test('an explanation that quotes the policy and the question', () => {
  for (const text of texts) {
    const place = { path: text, line: 1 };
    const explanation: Explanation = {
      schemaVersion: 1,
      command: 'explain',
      catalogue: '2026-11-23',
      asked: { type: 'airtable', scope: text, accepted: false },
      connector: {
        type: 'airtable',
        name: 'Airtable',
        catalogued: false,
        provider: null,
        addedByBase44Basis: null,
        ignoresScopes: false,
        documentation: [],
        addedByBase44: [],
        capabilities: [],
        notes: [],
      },
      scope: null,
      scopes: null,
      policy: {
        kind: 'denied',
        reason: text,
        place,
        advice: text,
        exceptions: [{ app: text, expires: '2026-12-31', place }],
      },
    };
    for (const log of [renderExplanation(explanation, plain), renderJson(explanation)]) {
      expect(workflowCommands(log), text).toEqual([]);
      expect(log).not.toMatch(/[^\P{C}\n]|[\u2028\u2029]/u);
    }
  }
});

test('the checks see what they look for', () => {
  expect(workflowCommands('fine\n  ::error::x\na ##[error]y\n: :\r::x::')).toEqual([
    '  ::error::x',
    'a ##[error]y',
    '::x::',
  ]);
  expect(JSON.stringify(report)).toContain(harmless);
});
