import { tiers } from '../catalogue/tiers.ts';
import type {
  Explanation,
  Question,
  ScopeExplanation,
  ScopeSummary,
} from '../domain/explanation/explanation.ts';
import { quote } from '../domain/quote.ts';
import { renderRows, widthOf } from './columns.ts';
import type { Paint } from './paint.ts';

/** As many API methods as give an idea of what the scope is for. */
const shownMethods = 5;

/** What is known about a scope, section by section. */
export function renderScope(
  { asked, connector }: Explanation,
  scope: ScopeExplanation,
  policy: readonly string[],
  paint: Paint,
): readonly string[] {
  const { classification, classificationMeaning } = scope;
  const rows = renderRows(
    [
      ['status', describeStatus(scope)],
      ['access', [`${scope.tier}: ${scope.tierMeaning}`]],
      ['class', classification === null ? [] : [`${classification}: ${classificationMeaning}`]],
      ['policy', policy],
      ['also called', scope.aliases],
      ['implies', scope.implies],
      ['implied by', scope.impliedBy],
      ['narrower', describeNarrower(scope.narrower)],
      ['API methods', describeMethods(scope.methods)],
      ['token', scope.tokens.length === 0 ? [] : [scope.tokens.join(', ')]],
      ['requires', scope.requires === null ? [] : [scope.requires]],
      ['ask also for', scope.needsAlso],
      ['note', scope.note === null ? [] : [scope.note]],
      ['documentation', connector.documentation],
      ['sources', scope.sources],
      ['basis', describeBasis(scope)],
    ],
    paint,
  );
  return [
    describeSpelling(asked, scope.scope),
    `${paint('strong', scope.scope)}\n${connector.name} · ${scope.statement}`,
    rows,
  ];
}

/** What the user wrote, where that is not the scope's own name. */
function describeSpelling({ scope, accepted }: Question, name: string): string {
  if (scope === null || scope === name) return '';
  return accepted === true
    ? `${quote(scope)} is the same scope as this one:`
    : `${quote(scope)} is not a whole scope. A connector file needs this one:`;
}

/** What speaks against asking for it. */
function describeStatus(scope: ScopeExplanation): readonly string[] {
  const { deprecated, replacedBy, usable, holder, listing } = scope;
  const instead = replacedBy.length === 0 ? '' : `, ask for ${replacedBy.join(' and ')} instead`;
  return [
    ...(deprecated ? [`deprecated${instead}`] : []),
    ...(!deprecated && instead !== '' ? [`another spelling${instead}`] : []),
    ...(holder !== null ? [`not for this connector, but for ${holder}`] : []),
    ...(usable === false && holder === null && !deprecated ? ['no connector can hold it'] : []),
    ...(usable === null ? ['not every app can ask for it'] : []),
    ...(listing === 'openapi-only' ? ["named in API specifications, but not in the provider's list"] : []),
  ];
}

function describeNarrower(narrower: readonly ScopeSummary[]): readonly string[] {
  const width = widthOf(narrower.map(({ scope }) => scope));
  return narrower.map(
    ({ scope, tier, statement }) => `${scope.padEnd(width)}  ${tier.padEnd(widthOf(tiers))}  ${statement}`,
  );
}

function describeMethods(methods: readonly string[]): readonly string[] {
  if (methods.length === 0) return [];
  const rest = methods.length - shownMethods;
  const more = rest > 0 ? ` and ${rest} more` : '';
  return [`${methods.length}: ${methods.slice(0, shownMethods).join(', ')}${more}`];
}

function describeBasis({
  classificationBasis,
  impliesBasis,
  confidence,
}: ScopeExplanation): readonly string[] {
  return [
    ...(classificationBasis === null ? [] : [`class: ${classificationBasis}`]),
    ...(impliesBasis === null ? [] : [`implies: ${impliesBasis}`]),
    ...(confidence === 'low' ? ['no official page was seen'] : []),
  ];
}
