/** Whether two bodies are the same: GitHub may keep other line ends than it was given, and none at the end. */
export function isSameBody(one: string, other: string): boolean {
  return normalize(one) === normalize(other);
}

function normalize(body: string): string {
  return body.replaceAll('\r\n', '\n').trimEnd();
}
