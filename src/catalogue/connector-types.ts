/**
 * The connector types that Base44 documents, by id, with the name that Base44 shows.
 *
 * Source: Base44's JavaScript SDK (`connectors.types.ts`) and connector documentation, and the CLI for
 * Stripe, as of 2026-11. Types roll out account by account, so a type that is not here is a warning at most.
 */
const namesByType: ReadonlyMap<string, string> = new Map([
  ['airtable', 'Airtable'],
  ['bamboohr', 'BambooHR'],
  ['box', 'Box'],
  ['calendly', 'Calendly'],
  ['clickup', 'ClickUp'],
  ['contentful', 'Contentful'],
  ['databricks', 'Databricks'],
  ['discord', 'Discord'],
  ['dropbox', 'Dropbox'],
  ['github', 'GitHub'],
  ['gitlab', 'GitLab'],
  ['gmail', 'Gmail'],
  ['google_analytics', 'Google Analytics'],
  ['google_classroom', 'Google Classroom'],
  ['google_search_console', 'Google Search Console'],
  ['googleads', 'Google Ads'],
  ['googlebigquery', 'Google BigQuery'],
  ['googlecalendar', 'Google Calendar'],
  ['googledocs', 'Google Docs'],
  ['googledrive', 'Google Drive'],
  ['googlemeet', 'Google Meet'],
  ['googlesheets', 'Google Sheets'],
  ['googleslides', 'Google Slides'],
  ['googletasks', 'Google Tasks'],
  ['hubspot', 'HubSpot'],
  ['hugging_face', 'Hugging Face'],
  ['instagram', 'Instagram Business'],
  ['linear', 'Linear'],
  ['linkedin', 'LinkedIn'],
  ['microsoft_teams', 'Microsoft Teams'],
  ['notion', 'Notion'],
  ['one_drive', 'Microsoft OneDrive'],
  ['outlook', 'Outlook'],
  ['quickbooks', 'QuickBooks'],
  ['salesforce', 'Salesforce'],
  ['share_point', 'SharePoint'],
  ['slack', 'Slack User'],
  ['slackbot', 'Slack Bot'],
  ['snowflake', 'Snowflake'],
  ['splitwise', 'Splitwise'],
  ['square', 'Square'],
  ['stripe', 'Stripe'],
  ['supabase', 'Supabase'],
  ['tiktok', 'TikTok'],
  ['typeform', 'Typeform'],
  ['wix', 'Wix'],
  ['wrike', 'Wrike'],
]);

/**
 * Types that connect the same service in different ways. Replacing one by the other is one decision for a
 * reviewer, not a removal and an unrelated addition.
 */
const siblings: readonly (readonly string[])[] = [['slack', 'slackbot']];

/**
 * What it takes to connect a type besides a file and a sign-in. As of 2026-11, from Base44's API reference and SDK.
 *
 * - `own-oauth-app`: the workspace registers its own OAuth app, and such connections are in no list.
 * - `connection-fields`: the person who connects it fills in fields that no file can hold (SharePoint: the site).
 */
export type SpecialSetup = 'own-oauth-app' | 'connection-fields';

const setupByType: ReadonlyMap<string, SpecialSetup> = new Map([
  ['databricks', 'own-oauth-app'],
  ['snowflake', 'own-oauth-app'],
  ['share_point', 'connection-fields'],
]);

/** Every documented connector type id, in alphabetical order. */
export const knownTypes: readonly string[] = [...namesByType.keys()].sort();

/** Whether Base44 documents a connector type with exactly this id. */
export function isKnownType(type: string): boolean {
  return namesByType.has(type);
}

/** The name that Base44 shows for a type (`gmail` → `Gmail`); the id itself where the type is not known. */
export function connectorName(type: string): string {
  return namesByType.get(type) ?? type;
}

/** The type that Base44 shows under a name, whatever the case (`Slack User` → `slack`); undefined when there is none. */
export function typeNamed(name: string): string | undefined {
  const wanted = name.trim().toLowerCase();
  return [...namesByType].find(([, shown]) => shown.toLowerCase() === wanted)?.[0];
}

/** Whether both types connect the same service (`slack` and `slackbot`). */
export function areSiblings(one: string, other: string): boolean {
  return siblings.some((family) => family.includes(one) && family.includes(other));
}

/** Whether one signs in with Google. Its ids are such as `googleads` and `google_analytics`, and one stands apart. */
export function isGoogle(type: string): boolean {
  return type.startsWith('google') || type === 'gmail';
}

/** What keeps a type from being connected by its file alone; undefined where a sign-in is enough. */
export function specialSetup(type: string): SpecialSetup | undefined {
  return setupByType.get(type);
}

/** Whether Base44 sets the service up by itself: there is no OAuth, no scopes, and nobody signs in. */
export function isProvisioned(type: string): boolean {
  return type === 'stripe';
}
