import type { Explanation, Place, PolicyVerdict } from '../domain/explanation/explanation.ts';
import { printable, quote } from '../domain/quote.ts';
import { renderRows } from './columns.ts';
import { renderScope } from './explain-scope-text.ts';
import { renderType } from './explain-type-text.ts';
import type { Paint } from './paint.ts';

/** An explanation for a person at a terminal. */
export function renderExplanation(explanation: Explanation, paint: Paint): string {
  const { connector, scope, scopes } = explanation;
  const sections =
    scope !== null
      ? renderScope(explanation, scope, describePolicy(explanation.policy), paint)
      : scopes !== null
        ? renderType(connector, scopes, paint)
        : renderUncatalogued(explanation, paint);
  return `${sections.filter((section) => section !== '').join('\n\n')}\n`;
}

function renderUncatalogued({ asked, connector, policy }: Explanation, paint: Paint): readonly string[] {
  const what = asked.scope === null ? 'its scopes' : `its scopes, ${quote(asked.scope)} among them`;
  return [
    `${paint('strong', connector.name)} (${connector.type}): nothing is known about ${what}.`,
    renderRows([['policy', describePolicy(policy)]], paint),
    "Base44 documents the connector, and the catalogue does not have it yet. See the provider's documentation.",
  ];
}

const verdicts: Readonly<Record<PolicyVerdict['kind'], string>> = {
  allowed: 'allowed',
  review: 'needs an approval',
  'not-listed': 'not allowed',
  denied: 'denied',
  none: 'none',
  unusable: 'not known',
};

function describePolicy(policy: PolicyVerdict | null): readonly string[] {
  if (policy === null) return [];
  const { kind, reason, place, advice, exceptions } = policy;
  return [
    `${verdicts[kind]}: ${printable(reason)}${place === null ? '' : ` (${placeText(place)})`}`,
    ...(advice === null ? [] : [printable(advice)]),
    ...exceptions.map(
      ({ app, expires, place: where }) =>
        `allowed in ${app === '.' ? 'the root app' : printable(app)} until ${expires}, by an exception (${placeText(where)})`,
    ),
  ];
}

function placeText({ path, line }: Place): string {
  return `${printable(path)}:${line}`;
}
