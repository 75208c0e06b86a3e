/**
 * The classes into which providers sort their own scopes, and what each means. Salesforce and GitHub have
 * none; the same word means the same for every provider.
 */
const meanings = {
  // Google: https://developers.google.com/workspace/gmail/api/auth/scopes
  restricted: 'Google asks for a verification and, if data passes through servers, a security assessment',
  sensitive: 'Google asks for a verification of the app',
  'non-sensitive': 'Google asks for no special verification',
  // Microsoft: https://learn.microsoft.com/en-us/graph/permissions-reference
  'admin-consent': 'an administrator of the organisation has to agree',
  'user-consent': 'each user can agree alone, unless the organisation forbids it',
  // LinkedIn: https://learn.microsoft.com/en-us/linkedin/shared/authentication/getting-access
  open: 'every app can ask for it',
  vetted: 'the provider approves each app for it',
  partner: 'given only to partners of the provider',
  private: 'given only to selected developers',
  // LinkedIn, Slack and TikTok
  legacy: 'belongs to an older generation of the service',
  // TikTok: https://developers.tiktok.com/doc/tiktok-api-scopes
  default: 'comes with signing in',
  'app-review': 'the provider reviews the app for it',
  'app-review-and-audit': 'the provider reviews and audits the app for it',
  minis: 'for apps that run inside TikTok',
  'data-portability': 'for the legal right to move data elsewhere, in some countries only',
  research: 'for approved research projects',
  // HubSpot
  'sensitive-data': 'reaches fields that the account marked as sensitive',
  'highly-sensitive-data': 'reaches fields that the account marked as highly sensitive',
} as const satisfies Readonly<Record<string, string>>;

export type Classification = keyof typeof meanings;

export const classifications: readonly Classification[] = Object.keys(meanings) as Classification[];

/** What a classification means, as the end of "This scope is <classification>: …". */
export function classificationMeaning(classification: Classification): string {
  return meanings[classification];
}
