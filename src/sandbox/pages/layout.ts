import { type Html, html } from './html.ts';

export interface Layout {
  readonly title: string;
  readonly content: Html;
  /** Seconds after which the page loads itself again; it stays as it is when left out. */
  readonly refresh?: number;
  readonly wide?: boolean;
}

/** A whole page. It says on top that this is not the real thing. */
export function layOut({ title, content, refresh, wide = false }: Layout): Html {
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
${refresh === undefined ? null : html`<meta http-equiv="refresh" content="${refresh}">`}
<title>${title}</title>
<style>${styles}</style>
</head>
<body>
<p class="banner"><strong>Base44 sandbox</strong> · runs on this machine only · no real account is connected</p>
<main class="${wide ? 'wide' : 'narrow'}">
${content}
</main>
</body>
</html>
`;
}

/** Part of the page itself, since a page may load nothing from anywhere. */
const styles: Html = {
  kind: 'html',
  markup: `
:root { color-scheme: light dark; --ink: #1d2430; --dim: #5b6575; --line: #d9dee6; --card: #fff; --ground: #f3f5f8;
  --accent: #2456d6; --good: #17734a; --bad: #b3261e; --wait: #8a5a00; }
@media (prefers-color-scheme: dark) { :root { --ink: #e8ebf0; --dim: #a3adbb; --line: #39414e; --card: #1d232c;
  --ground: #12161c; --accent: #8aabff; --good: #5fd39a; --bad: #ff8f87; --wait: #f0bd5a; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--ground); color: var(--ink); font: 16px/1.5 system-ui, "DejaVu Sans", sans-serif; }
.banner { margin: 0; padding: 8px 16px; text-align: center; font-size: 13px; color: var(--dim); border-bottom: 1px solid var(--line); }
main { margin: 32px auto; padding: 28px 32px; background: var(--card); border: 1px solid var(--line); border-radius: 12px; }
main.narrow { max-width: 560px; } main.wide { max-width: 960px; }
@media (max-width: 600px) { main { margin: 12px; padding: 20px; } }
h1 { margin: 0 0 4px; font-size: 24px; line-height: 1.3; } h2 { margin: 28px 0 8px; font-size: 16px; }
p { margin: 8px 0; } .dim { color: var(--dim); } .small { font-size: 13px; }
code { font: 13px/1.5 ui-monospace, "DejaVu Sans Mono", monospace; color: var(--dim); overflow-wrap: anywhere; }
a { color: var(--accent); }
fieldset { margin: 20px 0 0; padding: 0; border: 0; } legend { padding: 0; margin-bottom: 4px; font-weight: 600; }
.choice { display: flex; gap: 10px; align-items: flex-start; padding: 10px 12px; margin-top: 8px; border: 1px solid var(--line); border-radius: 8px; }
.choice input { margin: 5px 0 0; flex: none; accent-color: var(--accent); } .choice span { display: block; min-width: 0; }
.buttons { display: flex; gap: 12px; justify-content: flex-end; margin-top: 24px; }
button { font: inherit; padding: 9px 22px; border-radius: 8px; border: 1px solid var(--line); background: transparent;
  color: var(--ink); cursor: pointer; }
button.main { background: var(--accent); border-color: var(--accent); color: var(--card); font-weight: 600; }
button:focus-visible, a:focus-visible, input:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
.scroll { overflow-x: auto; }
table { width: 100%; border-collapse: collapse; font-size: 14px; }
th, td { padding: 8px 12px 8px 0; text-align: left; vertical-align: top; border-bottom: 1px solid var(--line); }
th { font-size: 13px; color: var(--dim); font-weight: 600; white-space: nowrap; }
td.plain { white-space: nowrap; }
ul { margin: 0; padding-left: 18px; } li { margin-bottom: 4px; }
.card { padding: 12px 16px; margin-top: 8px; border: 1px solid var(--line); border-radius: 8px; font-size: 14px; }
.heading { display: flex; flex-wrap: wrap; gap: 4px 16px; justify-content: space-between; margin-bottom: 6px; font-size: 16px; }
.good { color: var(--good); } .bad { color: var(--bad); } .wait { color: var(--wait); }
.good, .bad, .wait { font-weight: 600; }
`,
};
