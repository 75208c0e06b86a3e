import { isKnownType, typeNamed } from '../../catalogue/connector-types.ts';
import { typeMeantBy } from '../meant-type.ts';

/** Which connectors may be removed whose files were deleted. */
export interface AllowRemovals {
  /** `reviewed`: what a pull request deleted as the policy wants it. `none`: nothing. */
  readonly kind: 'reviewed' | 'none';
  /** Types that may be removed without a review. The only way to remove Stripe. */
  readonly named: readonly string[];
}

const typeName = /^[a-z0-9][a-z0-9_-]{0,63}$/;

/** Reads `reviewed`, `none`, or connector types with commas between them; undefined when it is none of these. */
export function parseAllowRemovals(text: string): AllowRemovals | undefined {
  const words = text.split(/[\s,]/).filter((word) => word !== '');
  const [first, ...others] = words;
  if (first === 'none') return others.length === 0 ? { kind: 'none', named: [] } : undefined;
  const named = [...new Set(words.filter((word) => word !== 'reviewed'))];
  return named.every((word) => typeName.test(word) && word !== 'none')
    ? { kind: 'reviewed', named }
    : undefined;
}

/** A word among those of `parseAllowRemovals` that stands for a type and is not its id. */
export interface MistakenType {
  readonly word: string;
  readonly meant: string;
}

/**
 * The first word that is a type's name or a slip of the finger, with the type that was meant. A type that Base44 does not
 * document is taken as it is, unless it is that near to a documented one.
 */
export function mistakenTypeIn(text: string): MistakenType | undefined {
  const parts = text.split(',').map((part) => part.trim());
  const words = parts.flatMap((part) => (typeNamed(part) === undefined ? part.split(/\s+/) : [part]));
  const mistaken = words.filter((word) => word !== 'reviewed' && word !== 'none' && !isKnownType(word));
  return mistaken.flatMap((word) => {
    const meant = typeMeantBy(word);
    return meant === undefined ? [] : [{ word, meant }];
  })[0];
}
