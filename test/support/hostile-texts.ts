/**
 * Stands in the place of a hostile text, and is nothing but text: the same report with it is what should come out. It is
 * a connector's type, and no login.
 */
export const harmless = 'harmless_name_';

/**
 * Text that tries to be more than text wherever it is shown. Each says "evil", so that it can be told where it comes
 * out.
 */
export const hostileTexts: readonly string[] = [
  '@everyone #1 GH-1 https://evil.example www.evil.example evil@evil.example',
  '@evil acme/evil#1 evil-org/evil@0123456789abcdef0123456789abcdef01234567 deadbeef1',
  '![evil](https://evil.example/x.png) [x](javascript:alert(1)) <img src=x onerror=alert(1)>',
  '[evil]: https://evil.example "x"',
  '[evil](https://evil.example) <https://evil.example> <a href="https://evil.example">x</a>',
  '`evil` ``` | a | b | \\| <details> <!-- --> &lt;b&gt;',
  '`` evil ` ```` ` `',
  'evil\\`\\| \\',
  '| evil | --- |\\',
  '--> evil <!-- connector-guard:review -->',
  '</details></summary></td></table></code></pre>evil',
  '<script>evil()</script><style>*{display:none}</style>',
  '[^1] evil [^evil]: note',
  '$$evil$$ $`evil`$ \\(evil\\) \\$evil\\$',
  ':evil: :tada: :+1:',
  '> [!CAUTION] evil',
  '**evil** __evil__ ~~evil~~ *evil* _evil_ ~evil~',
  '- [x] evil',
  '::error file=x::evil %0A::set-output name=x::evil',
  '::add-mask::evil',
  '##[error]evil ##[set-output name=x;]evil ##[add-matcher]evil',
  '\u001b[31mevil\u001b]8;;https://evil.example\u0007link\u001b]8;;\u0007 \u009b31m \u001bc',
  '\u202eevil\u2066 \u2028 \u2029 \u0085 \ufeff \u0000',
  'evil\u200b\u200d\u2060\u00ad\u{e0041}\u{e0001} @\u200bevil',
  '\n# evil Heading\r\n- list\n\n```\ncode',
  'evil\r\n\r\n::error::evil\n##[error]evil',
  '"; "type": "gmail", "evil" }',
  '"evil" evil "',
  '\\" @evil \\\\" #1',
  '{ "type": "evil" @evil #1 }',
  '\ud800evil\udc00',
  'ｅｖｉｌ evil еvil Ⅷ \u0301\u0301\u0301\u0301',
  '&#64;evil &commat;evil &num;1',
  '$(evil) `evil` ; evil && evil | evil > /dev/null',
];

/** So long that it goes over every limit that there is. */
export const endlessTexts: readonly string[] = ['evil '.repeat(2000), '`'.repeat(10_000), '😀'.repeat(5000)];

/** Connector types that the schema takes, and that GitHub would take for an issue or a commit. */
export const hostileTypes: readonly string[] = [
  'gh-1',
  'deadbeef1',
  '0123456789abcdef0123456789abcdef01234567',
];
