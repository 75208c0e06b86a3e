import workflows from './generated/workflows.json' with { type: 'json' };

export const checkWorkflowPath = '.github/workflows/connectors-check.yml';
export const deployWorkflowPath = '.github/workflows/connectors-deploy.yml';

/** What the deployment of a repository needs to know. */
export interface Deployment {
  /** The branch that is deployed. */
  readonly branch: string;
  /** `policy`: it names the app ids. `unknown`: a place is left for it, with which nothing is deployed. */
  readonly appId: { readonly kind: 'known'; readonly id: string } | { readonly kind: 'unknown' | 'policy' };
}

/** The workflow that reviews pull requests. */
export const checkWorkflow: string = workflows.check;

const exampleBranch = 'branches: [main]';
const exampleAppId = '          app-id: 68f0c2d1e4b7a90012ab34cd # ';

/** The workflow that deploys, for a repository's own branch and app. */
export function deployWorkflow({ branch, appId }: Deployment): string {
  const ofBranch = replaced(workflows.deploy, exampleBranch, `branches: [${yamlText(branch)}]`);
  switch (appId.kind) {
    case 'known':
      return replaced(ofBranch, exampleAppId, `          app-id: ${yamlText(appId.id)} # `);
    case 'unknown':
      return replaced(ofBranch, exampleAppId, '          app-id: "" # TO BE FILLED IN: ');
    case 'policy':
      return replaced(ofBranch, /^ {10}app-id: .*\n/m, '');
    default:
      return appId satisfies never;
  }
}

function replaced(text: string, part: string | RegExp, by: string): string {
  const result = text.replace(part, () => by);
  if (result === text && by !== part) throw new Error(`The example of a workflow has no ${part}.`);
  return result;
}

/** A text as YAML reads it back: plain where it can mean nothing else, in quotes otherwise. */
function yamlText(text: string): string {
  return /^[A-Za-z][\w./-]*$/.test(text) && !/^(true|false|null|yes|no|on|off|y|n)$/i.test(text)
    ? text
    : JSON.stringify(text);
}
