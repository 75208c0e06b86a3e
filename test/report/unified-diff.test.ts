import { expect, test } from 'vitest';
import { plain } from '../../src/report/paint.ts';
import { renderDiff } from '../../src/report/unified-diff.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);

test('a changed file, with the line ends that it has', () => {
  const change = { path: 'x', before: bytesOf('a\r\nb\r\nc'), after: bytesOf('a\r\nB\r\nc') };
  expect(renderDiff([change], plain)).toBe(
    '--- a/x\n+++ b/x\n@@ -1,3 +1,3 @@\n a\r\n-b\r\n+B\r\n c\n\\ No newline at end of file\n',
  );
});

test('the byte order mark stays, without which the patch would be of another file', () => {
  const change = { path: 'x', before: bytesOf('\ufeffa\nb\n'), after: bytesOf('\ufeffa\nB\n') };
  expect(renderDiff([change], plain)).toBe('--- a/x\n+++ b/x\n@@ -1,2 +1,2 @@\n \ufeffa\n-b\n+B\n');
});

test('a new file', () => {
  expect(renderDiff([{ path: 'x', before: null, after: bytesOf('a\n') }], plain)).toBe(
    'diff --git a/x b/x\nnew file mode 100644\n--- /dev/null\n+++ b/x\n@@ -0,0 +1,1 @@\n+a\n',
  );
});

test('what moves the cursor is shown as what it is', () => {
  const change = { path: 'x', before: bytesOf('\u001b[2J\ta\n'), after: bytesOf('b\r\rc\n') };
  expect(renderDiff([change], plain)).toContain('-\\u{1b}[2J\ta\n+b\\u{d}\\u{d}c\n');
});

test('added and removed lines are coloured', () => {
  const change = { path: 'x', before: bytesOf('a\n'), after: bytesOf('b\n') };
  expect(renderDiff([change], (style, text) => `<${style}>${text}`)).toContain('<removed>-a\n<added>+b\n');
});
