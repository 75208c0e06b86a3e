/** The SHA-256 of a text's UTF-8, in hexadecimal digits. */
export function sha256(text: string): string {
  return loadCrypto().createHash('sha256').update(text).digest('hex');
}

/** For those who are about to wait for an answer: loads what `sha256` takes once the question is on its way. */
export function prepareSha256(): void {
  setTimeout(loadCrypto, onItsWayMilliseconds).unref();
}

const onItsWayMilliseconds = 20;

/** With the first text: most runs have none, and it takes as long as a tenth of a short run. */
function loadCrypto() {
  return process.getBuiltinModule('node:crypto');
}
