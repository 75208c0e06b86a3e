import { knownTypes, typeNamed } from '../catalogue/connector-types.ts';
import { nearest } from './nearest.ts';

/**
 * The connector type that a person meant by a word that is none of these types: the one with that name in Base44 (`Slack
 * User`), else the nearest one. Undefined when none is near: Base44 has types that it does not document.
 */
export function typeMeantBy(text: string, types: readonly string[] = knownTypes): string | undefined {
  const named = typeNamed(text);
  return named !== undefined && types.includes(named) ? named : nearest(text, types);
}
