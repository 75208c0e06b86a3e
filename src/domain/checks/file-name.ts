import { nameOf } from '../app/tree.ts';
import { quote } from '../quote.ts';
import type { ConnectorCheck } from './connector-check.ts';

/** A file that is not named after the connector in it. Base44 goes by the type, people go by the name. */
export const fileName: ConnectorCheck = ({ type, typeRange, path }) => {
  const name = nameOf(path);
  if (name === `${type}.jsonc` || name === `${type}.json`) return [];
  const message = `The file ${quote(name)} holds the connector ${quote(type)}. Base44 goes by the type; rename the file so that people see it too.`;
  return [{ rule: 'file-name', message, range: typeRange }];
};
