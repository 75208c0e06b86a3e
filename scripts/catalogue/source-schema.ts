import { classifications } from '../../src/catalogue/classifications.ts';
import { listings, tokenKinds } from '../../src/catalogue/facts.ts';
import { tiers } from '../../src/catalogue/tiers.ts';

// What the connector schema lets a file list; a scope that it refuses would be of no use here.
const scopeName = { type: 'string', pattern: '^[A-Za-z0-9][A-Za-z0-9:/._~-]{0,255}$' };
// One line of plain text: no control characters, no space or full stop at its end.
const text = { type: 'string', pattern: '^\\S\\P{Cc}*[^\\s.]$' };
const statement = { ...text, pattern: '^[A-Z]\\P{Cc}*[^\\s.]$', maxLength: 90 };
const sentence = { type: 'string', pattern: '^\\S\\P{Cc}*\\S$' };
const address = { type: 'string', pattern: '^https://\\S+$' };

const scopeNames = { type: 'array', items: scopeName, minItems: 1, uniqueItems: true };
const texts = { type: 'object', additionalProperties: text };

const scope = {
  type: 'object',
  required: ['scope', 'tier', 'classification', 'statement', 'source'],
  additionalProperties: false,
  properties: {
    scope: scopeName,
    tier: { enum: tiers },
    classification: { enum: [...classifications, null] },
    statement,
    implies: scopeNames,
    aliases: scopeNames,
    deprecated: { const: true },
    replacedBy: scopeNames,
    tokens: { type: 'array', items: { enum: tokenKinds }, uniqueItems: true },
    usable: { enum: [false, null] },
    listing: { enum: listings },
    requires: text,
    needsAlso: scopeNames,
    note: text,
    confidence: { const: 'low' },
    impliesBasis: { type: 'string' },
    classificationBasis: { type: 'string' },
    source: { type: 'array', items: { type: 'string' }, minItems: 1, uniqueItems: true },
  },
};

const listProperties = {
  sources: texts,
  bases: texts,
  scopes: { type: 'array', items: scope },
  methods: {
    type: 'object',
    additionalProperties: {
      type: 'array',
      items: { type: 'string', pattern: '^[A-Za-z0-9.]+$' },
      uniqueItems: true,
    },
  },
};

/** The shape of `src/catalogue/scopes/shared/*.json`. */
export const listSchema = {
  type: 'object',
  required: ['sources', 'scopes'],
  additionalProperties: false,
  properties: listProperties,
};

/** The shape of `src/catalogue/scopes/*.json`. */
export const typeSchema = {
  type: 'object',
  required: ['type', 'provider', 'reviewed', 'retrieved', 'notes', 'scopes'],
  additionalProperties: false,
  properties: {
    type: { type: 'string', pattern: '^[a-z0-9][a-z0-9_-]{0,63}$' },
    provider: text,
    documentation: { type: 'array', items: address, minItems: 1, uniqueItems: true },
    reviewed: { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$' },
    retrieved: text,
    scopeFormat: {
      type: 'object',
      required: ['pattern', 'separator', 'caseSensitive'],
      additionalProperties: false,
      properties: {
        pattern: { type: 'string', pattern: '^\\^.+\\$$' },
        separator: { enum: ['space', 'comma'] },
        caseSensitive: { type: 'boolean' },
      },
    },
    ignoresScopes: { const: true },
    token: { enum: tokenKinds },
    addedByBase44: {
      type: 'object',
      required: ['scopes', 'basis'],
      additionalProperties: false,
      properties: { scopes: scopeNames, basis: text },
    },
    capabilities: {
      type: 'array',
      items: {
        type: 'object',
        required: ['capability', 'tier', 'statement'],
        additionalProperties: false,
        properties: {
          capability: { type: 'string', pattern: '^[a-z_]+$' },
          tier: { enum: tiers },
          statement,
        },
      },
    },
    notes: { type: 'array', items: sentence },
    shared: { type: 'array', items: { type: 'string' }, minItems: 1, uniqueItems: true },
    ...listProperties,
  },
};
