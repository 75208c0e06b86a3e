import workflows from './generated/workflows.json' with { type: 'json' };
import type { Deployment } from './plan-deployment.ts';

export const checkWorkflowPath = '.github/workflows/connectors-check.yml';
export const deployWorkflowPath = '.github/workflows/connectors-deploy.yml';

/** The environment of the workflow that deploys, where it has one. */
export const environmentName = 'production';

/** The workflow that reviews pull requests. */
export const checkWorkflow: string = workflows.check;

const examplePaths = /^ {6}- "\*\*\/base44\/\*\*"\n/m;
const exampleBranch = /branches: \[main\]/;
const exampleAppId = /^( {10}app-id: )68f0c2d1e4b7a90012ab34cd\b/gm;

/**
 * The workflow that deploys, for a repository's own branch and app.
 *
 * @param folders where the apps have their connector files
 */
export function deployWorkflow(
  { branch, appId, isProtected }: Extract<Deployment, { readonly kind: 'workflow' }>,
  folders: readonly string[],
): string {
  const example = isProtected ? withPaths(workflows.protected, folders) : workflows.deploy;
  const ofBranch = replaced(example, exampleBranch, () => `branches: [${yamlText(branch)}]`);
  if (appId === undefined) return replaced(ofBranch, /^ {10}app-id: .*\n/gm, () => '');
  return replaced(ofBranch, exampleAppId, (_line, key) => `${key}${yamlText(appId)}`);
}

/** With the folders that the example does not name: a push that changes nothing else would start no run. */
function withPaths(example: string, folders: readonly string[]): string {
  const others = folders.filter((folder) => !`/${folder}/`.includes('/base44/'));
  const lines = [...new Set(others)].map((folder) => `      - ${JSON.stringify(pathPattern(folder))}\n`);
  return replaced(example, examplePaths, (line) => `${line}${lines.join('')}`);
}

/** Everything in a folder. https://docs.github.com/actions/reference/workflows-and-actions/workflow-syntax#filter-pattern-cheat-sheet */
function pathPattern(folder: string): string {
  return folder === '.' ? '**' : `${folder.replace(/[*?+[\]!\\]/g, '\\$&')}/**`;
}

function replaced(
  text: string,
  part: RegExp,
  by: (line: string, ...groups: readonly string[]) => string,
): string {
  if (text.search(part) === -1) throw new Error(`The example of a workflow has no ${part}.`);
  return text.replace(part, by);
}

/** A text as YAML reads it back: plain where it can mean nothing else, in quotes otherwise. */
function yamlText(text: string): string {
  return /^[A-Za-z][\w./-]*$/.test(text) && !/^(true|false|null|yes|no|on|off|y|n)$/i.test(text)
    ? text
    : JSON.stringify(text);
}
