import { typeFacts } from './catalogue.ts';
import { scopesAddedByBase44 } from './unasked-scopes.ts';

/**
 * What a provider grants along with whatever is asked for, to every app: it says nothing about what the app asks for,
 * and no sign-in gets rid of it. Microsoft: https://github.com/MicrosoftDocs/azure-docs/issues/101648 (consent for any
 * scope includes these); HubSpot: its list of scopes.
 */
const grantedWithAll: ReadonlyMap<string, readonly string[]> = new Map([
  ['Microsoft', ['openid', 'profile', 'email']],
  ['HubSpot', ['oauth']],
]);

/** The scopes that a connector has though nobody asked for them: Base44 adds them, or the provider grants them to all. */
export function scopesHeldUnasked(type: string): readonly string[] {
  const granted = grantedWithAll.get(typeFacts(type)?.provider ?? '') ?? [];
  return [...scopesAddedByBase44(type), ...granted];
}
