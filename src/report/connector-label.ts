import { connectorName, isKnownType } from '../catalogue/connector-types.ts';
import { quote } from '../domain/quote.ts';

/** What people call a connector; quoted where Base44 documents no such type, so that the text is somebody else's. */
export function connectorLabel(type: string): string {
  return isKnownType(type) ? connectorName(type) : quote(type);
}
