import type { Node } from 'jsonc-parser';
import { quote } from '../quote.ts';
import { faultOfAppId } from '../target/app-id.ts';
import { parseAppFolder } from './parse-names.ts';
import type { Policy, Target } from './policy.ts';
import type { Member, PolicyNodes } from './policy-nodes.ts';

const targetName = /^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$/;

/** `apps`: the Base44 apps that each app's folder is deployed to. */
export function parseApps(nodes: PolicyNodes, { keyNode, value }: Member): Pick<Policy, 'apps' | 'targets'> {
  const apps = nodes.members(value, '"apps"');
  const folders = apps.map(({ key, keyNode: folder }) => [key, nodes.rangeOf(folder)] as const);
  return {
    apps: { range: nodes.rangeOf(keyNode), folders: new Map(folders) },
    targets: apps.flatMap((app) => parseTargets(nodes, app)),
  };
}

function parseTargets(nodes: PolicyNodes, { key, keyNode, value }: Member): readonly Target[] {
  const app = parseAppFolder(nodes, keyNode);
  const shape = { name: `The app ${quote(key)}`, keys: ['targets'], required: ['targets'] } as const;
  const targets = nodes.object(value, shape).get('targets');
  if (app === undefined || targets === undefined) return [];
  return nodes.members(targets.value, '"targets"').flatMap((member) => parseTarget(nodes, app, member) ?? []);
}

function parseTarget(nodes: PolicyNodes, app: string, { key, keyNode, value }: Member): Target | undefined {
  if (!targetName.test(key)) {
    return nodes.refuse(
      keyNode,
      `${quote(key)} is no name for a target. Names have letters, digits, "_", "." and "-".`,
    );
  }
  const shape = { name: `The target ${quote(key)}`, keys: ['appId', 'branch'] } as const;
  const members = nodes.object(value, { ...shape, required: shape.keys });
  const text = (name: 'appId' | 'branch') => {
    const member = members.get(name);
    return member === undefined
      ? undefined
      : nodes.text(member.value, `"${name}" of the target ${quote(key)}`);
  };
  const [id, branch] = [text('appId'), text('branch')];
  const idNode = members.get('appId')?.value;
  const appId = id === undefined || idNode === undefined ? undefined : parseId(nodes, idNode, id);
  if (appId === undefined || branch === undefined) return undefined;
  return { app, name: key, appId, branch, range: nodes.rangeOf(keyNode) };
}

/** The id of a Base44 app. What is none is not quoted, for it may be a key in the wrong place. */
function parseId(nodes: PolicyNodes, node: Node, text: string): string | undefined {
  const fault = faultOfAppId(text);
  switch (fault) {
    case undefined:
      return text;
    case 'workspace-key':
      return nodes.refuse(
        node,
        'This is an API key of a workspace, and whoever reads the policy can use it. Revoke it, and write the id that the app has in its address, after /apps/.',
      );
    case 'shape':
      return nodes.refuse(
        node,
        'This is not the id of a Base44 app. It is in the address of the app, after /apps/: letters and digits, such as "68f0c2d1e4b7a90012ab34cd".',
      );
    default:
      return fault satisfies never;
  }
}
