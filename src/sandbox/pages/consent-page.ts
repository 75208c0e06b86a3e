import { typeFacts } from '../../catalogue/catalogue.ts';
import { optionalScopes } from '../authorizations.ts';
import type { Authorization, World } from '../world.ts';
import { type Html, html } from './html.ts';
import { layOut } from './layout.ts';
import { alwaysIncluded, describeScope, scopeList } from './scope-list.ts';

/** Asks a person to let an app use their account: whose, for what, and which of it. */
export function consentPage(world: World, authorization: Authorization): Html {
  const { type, appId, startedBy } = authorization;
  const app = world.apps.get(appId)?.name ?? appId;
  const service = world.types.name(type);
  return layOut({
    title: `Connect ${service}`,
    content: html`
<h1>${app} asks for access to ${service}</h1>
<p class="dim">Everybody who uses the app will work through the account that you choose. ${startedBy} asked for this.</p>
<form method="post">
${accountChoice(world, authorization)}
${scopeChoice(world, authorization)}
<div class="buttons">
<button name="decision" value="deny">Deny</button>
<button class="main" name="decision" value="allow">Allow</button>
</div>
</form>`,
  });
}

function accountChoice(world: World, { type, startedBy }: Authorization): Html {
  const provider = typeFacts(type)?.provider ?? world.types.name(type);
  const preselected = world.accounts.includes(startedBy) ? startedBy : world.accounts[0];
  return html`<fieldset>
<legend>Sign in to ${provider} as</legend>
${world.accounts.map(
  (account) =>
    html`<label class="choice"><input type="radio" name="account" value="${account}" required${
      account === preselected ? html` checked` : null
    }><span>${account}</span></label>`,
)}
</fieldset>`;
}

function scopeChoice(world: World, authorization: Authorization): Html {
  const { type, scopes } = authorization;
  const optional = optionalScopes(world, authorization);
  const legend = html`<legend>What it may do</legend>`;
  if (scopes.length === 0) {
    const service = world.types.name(type);
    return html`<fieldset>${legend}<p>${service} has no scopes. What the app may do is chosen in ${service} itself.</p></fieldset>`;
  }
  if (optional.length === 0) return html`<fieldset>${legend}${scopeList(world, type, scopes)}</fieldset>`;
  return html`<fieldset>
${legend}
${optional.map(
  (scope) =>
    html`<label class="choice"><input type="checkbox" name="scope" value="${scopes.indexOf(scope)}" checked>${describeScope(type, scope)}</label>`,
)}
</fieldset>
<p class="dim small">You can clear boxes. The app then goes without.</p>
${alwaysIncluded(scopes.filter((scope) => !optional.includes(scope)))}`;
}
