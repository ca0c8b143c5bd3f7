/** Colours keep a contrast of 7 to 1 or more in light and dark; nothing is said by colour alone. */
export const style = `
:root { color-scheme: light dark; --ink: #1b1f24; --paper: #fff; --accent: #123a5c; --box: #eef3f8; --rule: #8796a5; }
@media (prefers-color-scheme: dark) {
  :root { --ink: #f0f3f6; --paper: #14181d; --accent: #a9cdf0; --box: #1e2731; --rule: #77879a; }
}
body { margin: 0; background: var(--paper); color: var(--ink); font: 1.0625rem/1.55 Georgia, "Times New Roman", serif; }
main { max-width: 44rem; margin: 0 auto; padding: 2rem 1.25rem 4rem; overflow-wrap: break-word; }
h1, h2 { color: var(--accent); line-height: 1.25; }
h1 { font-size: 1.8rem; }
h2 { font-size: 1.3rem; margin: 2.2rem 0 0.6rem; }
h3 { font-size: 1.1rem; margin: 1.8rem 0 0.5rem; }
p { margin: 0 0 0.8rem; }
.note { font-style: italic; }
.boxed { background: var(--box); border-left: 4px solid var(--accent); padding: 1rem 1.25rem 0.5rem; }
.boxed h2 { margin-top: 0; }
.boxed td { font-weight: bold; }
li { margin: 0 0 0.4rem; }
.addressee { margin: 1.6rem 0 2.2rem; }
table { width: 100%; border-collapse: collapse; margin: 0 0 1rem; }
th, td { padding: 0.35rem 1rem 0.35rem 0; text-align: left; vertical-align: top; border-bottom: 1px solid var(--rule); }
tbody th { font-weight: normal; width: 45%; }
.boxed tbody th { width: 65%; }
@media print {
  body { font-size: 11.5pt; background: #fff; color: #1b1f24; }
  main { max-width: none; padding: 0; }
  h1, h2, h3 { break-after: avoid; }
  tr { break-inside: avoid; }
}
`;
