/** The look of the dashboard: system fonts, colours of enough contrast in light and dark, one column on a phone. */
export const STYLE = `
:root{color-scheme:light dark;--bg:#fbfbfa;--card:#fff;--ink:#1c2024;--soft:#575e66;--line:#d9dde1;--accent:#0b62b8;--band:#0b62b826;--good:#176b3a;--bad:#a8321f;--focus:#0b62b8}
@media (prefers-color-scheme:dark){:root{--bg:#14171a;--card:#1c2024;--ink:#edeff1;--soft:#a9b1b9;--line:#353b41;--accent:#6db3f8;--band:#6db3f833;--good:#6fcf97;--bad:#ff9a86;--focus:#6db3f8}}
*{box-sizing:border-box}
body{margin:0;background:var(--bg);color:var(--ink);font:16px/1.5 system-ui,-apple-system,"Segoe UI",sans-serif}
main,header,footer{max-width:72rem;margin:0 auto;padding:1rem}
header{padding-top:2rem;padding-bottom:0}
main{padding-top:0}
h1{font-size:1.6rem;line-height:1.2;margin:0 0 .25rem}
h2{font-size:1.15rem;margin:2rem 0 .75rem}
h1,h3,p{overflow-wrap:anywhere}
h3{font-size:1rem;font-weight:600;margin:0}
p{margin:.25rem 0}
.soft{color:var(--soft)}
.skip{position:absolute;left:-99rem}
.skip:focus{left:1rem;top:1rem;background:var(--card);padding:.5rem 1rem}
a{color:var(--accent)}
:focus-visible{outline:3px solid var(--focus);outline-offset:2px}
.grid{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(20rem,100%),1fr));gap:1rem;list-style:none;padding:0;margin:0}
.card{background:var(--card);border:1px solid var(--line);border-radius:.6rem;padding:1rem}
.figure{font-size:1.9rem;font-weight:650;font-variant-numeric:tabular-nums;line-height:1.2}
.better{color:var(--good);font-weight:600}
.worse{color:var(--bad);font-weight:600}
svg{display:block;width:100%;height:auto;margin:.5rem 0 0}
.axis{stroke:var(--line)}
.line{fill:none;stroke:var(--accent);stroke-width:2.5;stroke-linejoin:round}
.band{fill:var(--band)}
.dot{fill:var(--accent)}
.scroll{overflow-x:auto}
table{border-collapse:collapse;width:100%;min-width:40rem;background:var(--card);font-variant-numeric:tabular-nums}
caption{text-align:left;color:var(--soft);padding:.25rem 0}
th[scope=row]{min-width:10rem;max-width:26rem;overflow-wrap:anywhere}
.glance{margin-bottom:.75rem}
.number{text-align:right;white-space:nowrap}
.scale{display:flex;justify-content:space-between;gap:.5rem;font-size:.85rem}
th,td{text-align:left;padding:.5rem .75rem;border-bottom:1px solid var(--line);vertical-align:top}
@media print{body{background:#fff;color:#000}}
`;
