import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * The licences of the packages that files belong to, in the order of the packages' names, each package once. ncc writes
 * one such list for each chunk under the same name, so that all but the last are lost.
 *
 * @param files absolute paths; those outside of `node_modules` are ours
 */
export function licencesOf(files: Iterable<string>): string {
  const texts = new Map<string, string>();
  for (const file of files) {
    if (!file.includes('/node_modules/') || !/\.(?:c|m)?js(?:on)?$|\.json$/.test(file)) continue;
    if (file.endsWith('/package.json')) continue;
    const folder = packageFolder(dirname(file));
    const { name, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    const notice = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
    const text =
      notice === undefined ? '' : readFileSync(join(folder, notice), 'utf8').replaceAll('\r\n', '\n').trim();
    texts.set(String(name), `${name}\n${license}\n${text}\n`);
  }
  const names = [...texts.keys()].sort();
  return `${names.map((name) => texts.get(name)).join('\n')}`;
}

/** The nearest folder upwards whose `package.json` has a name: some packages have others that say only a type. */
function packageFolder(folder: string): string {
  const manifest = join(folder, 'package.json');
  const isPackage = existsSync(manifest) && 'name' in JSON.parse(readFileSync(manifest, 'utf8'));
  return isPackage ? folder : packageFolder(dirname(folder));
}
