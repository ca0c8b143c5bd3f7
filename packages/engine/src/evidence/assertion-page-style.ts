/** The look of an assertion page: polarity by colour and by line, so that it can be told apart without colour. */
export const style = `
:root { color-scheme: light dark; --ink: #1b1b1f; --paper: #ffffff; --soft: #5a5a66; --line: #d0d0d8;
  --present: #d7f0dd; --absent: #fbd9d6; --missing: #fde8c8; --planned: #d9e6fb; --perhaps: #ece0f7; --named: #ececf0; }
@media (prefers-color-scheme: dark) { :root { --ink: #ececf1; --paper: #17171b; --soft: #a9a9b5; --line: #3a3a44;
  --present: #1d4a2b; --absent: #5e2622; --missing: #5a4214; --planned: #213f6b; --perhaps: #47305f; --named: #34343c; } }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 70rem; padding: 1rem; background: var(--paper); color: var(--ink);
  font: 1rem/1.7 system-ui, sans-serif; }
h1 { font-size: 1.3rem; } h2 { font-size: 1.05rem; margin-top: 2rem; }
.text { white-space: pre-wrap; overflow-wrap: anywhere; border: 1px solid var(--line); border-radius: .4rem; padding: 1rem; }
mark { color: inherit; background: var(--named); border-radius: .2rem; padding: 0 .1rem; border-bottom: 2px solid transparent; }
mark.present { background: var(--present); border-bottom-color: currentColor; }
mark.absent, mark.denied { background: var(--absent); text-decoration: line-through; }
mark.not-documented { background: var(--missing); border-bottom-style: dashed; border-bottom-color: currentColor; }
mark.planned { background: var(--planned); border-bottom-style: dotted; border-bottom-color: currentColor; }
mark.hypothetical { background: var(--perhaps); font-style: italic; }
mark.guideline, mark.utilization-review { opacity: .65; }
mark:focus-visible, button:focus-visible, a:focus-visible, input:focus-visible { outline: 3px solid #3b82f6; outline-offset: 2px; }
mark.off { background: none; border-color: transparent; text-decoration: none; font-style: normal; opacity: 1; }
.number { font-size: .75rem; font-weight: 700; vertical-align: super; margin-left: .1rem; text-decoration: none; }
.quote { background: none; border-left: 3px solid #c2410c; padding-left: .2rem; }
fieldset { border: 1px solid var(--line); border-radius: .4rem; display: flex; flex-wrap: wrap; gap: .2rem 1rem; margin: .5rem 0; }
legend { color: var(--soft); } label { display: inline-flex; gap: .35rem; align-items: center; }
.count { color: var(--soft); }
ol.findings li { border-left: 4px solid var(--line); padding: .2rem 0 .2rem .8rem; margin: .8rem 0; }
ol.findings li.error { border-color: #c2410c; } ol.findings li.warning { border-color: #b7791f; }
blockquote { margin: .3rem 0; padding-left: .8rem; border-left: 2px solid var(--line); }
.joined { color: var(--soft); }
table { border-collapse: collapse; width: 100%; font-size: .85rem; } th, td { text-align: left; padding: .25rem .5rem;
  border-bottom: 1px solid var(--line); vertical-align: top; } .wide { overflow-x: auto; }
@media print { fieldset { display: none; } mark { border-bottom-width: 1px; } }
`;

/** Filters: a box for each polarity, kind and speaker. Works without, as everything is shown then. */
export const script = `
for (const box of document.querySelectorAll('input[data-filter]')) box.addEventListener('change', () => {
  const off = new Set([...document.querySelectorAll('input[data-filter]:not(:checked)')].map((b) => b.dataset.filter));
  for (const mark of document.querySelectorAll('mark[data-of]'))
    mark.classList.toggle('off', mark.dataset.of.split(' ').some((name) => off.has(name)));
});
`;
