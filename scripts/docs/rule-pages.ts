import { existsSync, lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { ruleTexts } from '../../src/domain/rule-texts.ts';
import { type RuleId, type RuleInfo, ruleIds, rules } from '../../src/domain/rules.ts';
import { table } from './table.ts';

const longestExample = 40;

/** The pages of `docs/rules`, by path: one for each rule, and an index. */
export function rulePages(root: string): ReadonlyMap<string, string> {
  const pages = ruleIds.map((rule) => [`docs/rules/${rule}.md`, rulePage(root, rule)] as const);
  return new Map([...pages, ['docs/rules/README.md', indexPage()]]);
}

/** The table of all rules, with links relative to `folder`. */
export function ruleTable(folder: string): string {
  const rows = ruleIds.map((rule) => [
    `[${rule}](${folder}${rule}.md)`,
    rules[rule].severity,
    rules[rule].title,
  ]);
  return table(['rule', 'severity', 'what it reports'], rows);
}

function indexPage(): string {
  return `# Rules\n\nGenerated from \`src/domain/rules.ts\` and \`src/domain/rule-texts.ts\` by \`npm run generate\`.\n\n${ruleTable('')}\n`;
}

function rulePage(root: string, rule: RuleId): string {
  const info: RuleInfo = rules[rule];
  return `${[
    `# ${rule}`,
    `${info.title} Severity: **${info.severity}**, unless the finding says otherwise.`,
    '## Why',
    ruleTexts[rule].why,
    '## What to do',
    ruleTexts[rule].fix,
    '## Example',
    ...example(join(root, 'test/fixtures/rules', rule)),
  ].join('\n\n')}\n`;
}

/** The files of the failing fixture that the report is about, and the report, which a test keeps true. */
function example(fixture: string): readonly string[] {
  const report = readFileSync(join(fixture, 'fail.txt'), 'utf8');
  const files = filesIn(join(fixture, 'fail')).filter(({ path }) => report.includes(path));
  return [
    ...files.map(({ path, text }) => `\`${path}\`\n\n${fence(text, languageOf(path))}`),
    `\`connector-guard check\` says:\n\n${fence(report, 'text')}`,
  ];
}

interface ExampleFile {
  readonly path: string;
  readonly text: string;
}

/** Files that are short enough to be shown; links and folders are told by the report itself. */
function filesIn(folder: string): readonly ExampleFile[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => lstatSync(path).isFile())
    .map((path) => ({ path: relative(folder, path), text: visible(readFileSync(path, 'utf8')) }))
    .filter(({ text }) => text.length < 5_000 && text.split('\n').length <= longestExample)
    .toSorted((a, b) => (a.path < b.path ? -1 : 1));
}

/** Shows what would be invisible on the page. */
function visible(text: string): string {
  return text.replace(
    /[\p{Cf}\p{Zl}\p{Zp}]/gu,
    (character) => `⟨U+${character.codePointAt(0)?.toString(16).toUpperCase()}⟩`,
  );
}

function languageOf(path: string): string {
  return path.endsWith('.yml') ? 'yaml' : 'jsonc';
}

function fence(text: string, language: string): string {
  return `\`\`\`${language}\n${text.trimEnd()}\n\`\`\``;
}
