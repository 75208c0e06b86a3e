import generated from './generated/version.json' with { type: 'json' };

/** The day on which the facts were last gone through, `YYYY-MM-DD`. */
export const catalogueVersion: string = generated.version;
