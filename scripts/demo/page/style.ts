import { customProperties, DARK, LIGHT } from './theme.ts';

const BASE = `
:root{color-scheme:light dark;${customProperties(LIGHT)};--mono:ui-monospace,"SF Mono","Cascadia Mono",Menlo,Consolas,"DejaVu Sans Mono",monospace;--sans:system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue","DejaVu Sans",sans-serif;--round:10px}
@media (prefers-color-scheme:dark){:root{${customProperties(DARK)}}}
*{box-sizing:border-box}
html{scroll-padding-top:4.5rem;-webkit-text-size-adjust:100%}
body{margin:0;background:var(--paper);color:var(--ink);font:16px/1.55 var(--sans);overflow-wrap:break-word}
h1,h2,h3,h4,h5,h6,p,ul,ol,dl,dd,figure{margin:0}
h1{font-size:clamp(1.9rem,5.2vw,3.1rem);line-height:1.1;letter-spacing:-.025em;font-weight:680;text-wrap:balance;max-width:20em}
h2{font-size:1.3rem;line-height:1.25;letter-spacing:-.01em;font-weight:650}
h3{font-size:1.05rem;line-height:1.3;font-weight:650}
a{color:var(--accent);text-underline-offset:.18em;text-decoration-thickness:.07em}
:focus-visible{outline:2px solid var(--accent);outline-offset:2px;border-radius:4px}
code,pre{font-family:var(--mono);font-size:.875em}
.quiet{color:var(--muted)}
.plus{color:var(--pass)}.minus{color:var(--fail)}
.unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.skip{position:absolute;left:-99rem;top:0;background:var(--surface);padding:.6rem 1rem;z-index:3}.skip:focus{left:.5rem;top:.5rem}
.tag{display:inline-block;border:1px solid var(--line);border-radius:99px;padding:0 .55em;font-size:.78rem;line-height:1.5rem;color:var(--muted);font-weight:400;white-space:nowrap}
.chip{display:inline-flex;gap:.4em;align-items:baseline;border-radius:99px;padding:.05rem .65em;font-size:.85rem;font-weight:600;white-space:nowrap;background:var(--sunken);color:var(--muted)}
.chip.pass{background:var(--pass-ground);color:var(--pass)}.chip.fail{background:var(--fail-ground);color:var(--fail)}.chip.hold{background:var(--hold-ground);color:var(--hold)}
`;

const FRAME = `
.masthead,main,footer{max-width:76rem;margin-inline:auto;padding-inline:clamp(1rem,4vw,2.5rem)}
.masthead{position:sticky;top:0;z-index:2;display:flex;flex-wrap:wrap;gap:.25rem 2rem;align-items:center;justify-content:space-between;padding-block:.75rem;background:var(--paper)}
.mark{display:flex;gap:.55rem;align-items:center;font-weight:650;letter-spacing:-.01em}.mark svg{color:var(--accent)}
nav ul{display:flex;gap:.25rem 1.15rem;list-style:none;padding:0;font-size:.9rem}
nav a{color:var(--muted);text-decoration:none;white-space:nowrap}nav a:hover{color:var(--ink);text-decoration:underline}
.hero{padding-block:clamp(2rem,6vw,4.25rem) clamp(2.5rem,5vw,3.5rem)}
.hero .lead{font-size:clamp(1.05rem,1.8vw,1.25rem);line-height:1.5;max-width:44em;margin-top:1.1rem;text-wrap:balance}
.hero .issue{margin-top:1.1rem}.hero .issue .quiet{margin-right:.35em}
.report details{border:0;padding:0;margin-top:.6rem;max-width:52em}.report .markdown{border-left:3px solid var(--line);padding-left:1rem;margin-top:.8rem}
.track{margin-top:clamp(2rem,4vw,3rem)}
.track ol{list-style:none;padding:0;display:grid;grid-template-columns:repeat(6,1fr)}
.track li{position:relative;padding:0 1.1rem .25rem 0}
.track li::before{content:"";position:absolute;left:1.9rem;right:0;top:.94rem;height:2px;background:var(--line)}
.track li:last-child{padding-right:2.2rem}.track li:last-child::before{right:calc(1.1rem + 13px)}
.track li:last-child::after{content:"";position:absolute;right:1.1rem;top:.94rem;bottom:-.95rem;width:14px;border:2px dashed var(--line);border-width:2px 2px 0 0;border-top-style:solid;border-radius:0 14px 0 0}
.node{position:relative;display:grid;place-items:center;width:1.9rem;height:1.9rem;border-radius:50%;font-weight:700;font-size:.95rem;line-height:1;background:var(--sunken);color:var(--muted);box-shadow:inset 0 0 0 1.5px var(--line)}
.node.pass{background:var(--pass-ground);color:var(--pass);box-shadow:inset 0 0 0 1.5px var(--pass)}
.node.fail{background:var(--fail-ground);color:var(--fail);box-shadow:inset 0 0 0 1.5px var(--fail)}
.node.hold{background:var(--hold-ground);color:var(--hold);box-shadow:inset 0 0 0 1.5px var(--hold)}
.track h2{margin-top:.75rem;font-size:.85rem;line-height:1.3;letter-spacing:0;font-weight:600;color:var(--muted)}
.track .what{font-weight:600;line-height:1.35;margin-top:.1rem}
.track .detail{font-size:.85rem;line-height:1.45;color:var(--muted);margin-top:.3rem}
.return{margin:.9rem 1.1rem 0 .9rem;height:1.35rem;border:2px dashed var(--line);border-top:0;border-radius:0 0 14px 14px;position:relative;color:var(--muted);font-size:.82rem;text-align:center}
.return span{position:absolute;inset:auto 0 -.72rem 0;margin-inline:auto;width:fit-content;background:var(--paper);padding:0 .75rem}
.return::before{content:"";position:absolute;left:-7px;top:-5px;border:6px solid transparent;border-top:0;border-bottom:8px solid var(--line)}
`;

const PANELS = `
.panels{display:grid;grid-template-columns:repeat(2,minmax(0,1fr));gap:1.5rem}
.panel,.story,footer{min-width:0}
.panel{background:var(--surface);border:1px solid var(--line);border-radius:var(--round);padding:clamp(1.1rem,2.5vw,1.75rem);grid-column:1/-1}
#state,#summary{grid-column:auto}
.panel>header,.stories>header{margin-bottom:1.1rem}.panel>header p,.stories>header p{color:var(--muted);max-width:46em;margin-top:.2rem}
table{border-collapse:collapse;width:100%;font-variant-numeric:tabular-nums}
th,td{text-align:left;vertical-align:top;padding:.55rem .9rem .55rem 0}
thead th{font-size:.82rem;font-weight:600;color:var(--muted);white-space:nowrap;border-bottom:1px solid var(--line)}
tbody th{font-weight:600}tbody tr+tr>*{border-top:1px solid var(--line)}
.scroll{overflow-x:auto}
.checks{container:checks/inline-size}
.verdicts td:last-child,.verdicts th:last-child{padding-right:0}
.verdicts .command{display:block;font-weight:400;color:var(--muted);overflow-wrap:anywhere;font-size:.82rem;margin-top:.1rem}
.count{display:block;font-size:.85rem;color:var(--muted);padding-left:.7em;margin-top:.1rem;white-space:nowrap}
.findings{padding-left:1.1rem;margin-top:.8rem;font-size:.92rem}
.pull-request{display:grid;gap:.6rem;margin-bottom:1.2rem}
.card{border-left:3px solid var(--line);padding:.1rem 0 .1rem 1rem;max-width:52em}
.diff{border:1px solid var(--line);border-radius:8px;overflow:hidden;margin-top:.9rem}
.diff figcaption{display:flex;flex-wrap:wrap;gap:.2rem .7rem;align-items:center;padding:.5rem .9rem;background:var(--sunken);border-bottom:1px solid var(--line)}
.diffstat{margin-left:auto;font:600 .85rem var(--mono)}
.diff table{font-size:.84rem;line-height:1.5}
.diff td,.diff tbody tr+tr>*{border:0;padding:0}
.diff td code{font-size:inherit;white-space:pre}
.diff .num{width:1%;min-width:2.9em;padding:0 .7em;text-align:right;color:var(--muted);font-family:var(--mono);user-select:none}
.diff tr>td:last-child{padding-right:1rem;white-space:nowrap}
.sign{display:inline-block;width:1.5em;text-align:center;font-family:var(--mono);user-select:none}
.diff .hunk td{background:var(--sunken);color:var(--muted);padding:.2rem 1rem .2rem 0}.diff .hunk td:last-child{padding-left:1.5em}
.diff .added td{background:var(--pass-ground)}.diff .removed td{background:var(--fail-ground)}
.diff .added .sign{color:var(--pass)}.diff .removed .sign{color:var(--fail)}
mark{color:inherit;border-radius:3px}.added mark{background:var(--pass-strong)}.removed mark{background:var(--fail-strong)}
details{margin-top:1rem;border-top:1px solid var(--line);padding-top:.7rem}
summary{cursor:pointer;font-weight:600;font-size:.92rem;color:var(--muted)}summary:hover{color:var(--ink)}
details>:nth-child(2){margin-top:.7rem}
pre{margin:0;overflow:auto;max-height:30rem;background:var(--sunken);border-radius:8px;padding:.9rem 1rem;line-height:1.5;tab-size:4}
.figures{display:flex;flex-wrap:wrap;gap:1rem 2.6rem}
.panel .figures+h3{margin-top:1.4rem}.panel>h3{font-size:.92rem;margin-bottom:.5rem}
.small.figures{gap:.5rem 1.8rem;padding-bottom:1rem}.small.figures dd{font-size:1rem}
.item{border-top:1px solid var(--line);padding:1rem 0 .2rem}.item dl{margin-top:.5rem;display:grid;grid-template-columns:minmax(0,1fr);gap:.3rem}.item dl div{display:grid;grid-template-columns:6.5rem minmax(0,1fr);gap:.5rem}.item dt{color:var(--muted);font-size:.92rem}.item ul{padding-left:1.1rem}.item .chip{margin-left:.3rem}
.figures dt{font-size:.85rem;color:var(--muted)}.figures dd{font-size:1.2rem;font-weight:650;letter-spacing:-.01em}
`;

const MARKDOWN = `
.markdown>*+*{margin-top:.7rem}.markdown>:first-child{margin-top:0!important}
.markdown ul,.markdown ol{padding-left:1.3rem}.markdown li+li{margin-top:.12rem}
.markdown h3{font-size:1.12rem}.markdown h4{font-size:1rem;margin-top:1.1rem}.markdown h5,.markdown h6{font-size:.95rem;margin-top:.9rem}
.markdown code{background:var(--sunken);border-radius:5px;padding:.1em .35em}.markdown pre code{background:none;padding:0}
.markdown blockquote{margin-inline:0;border-left:3px solid var(--line);padding-left:.9rem;color:var(--muted)}
.markdown hr{border:0;border-top:1px solid var(--line)}
.markdown table{display:block;width:fit-content;max-width:100%;overflow-x:auto;font-size:.92rem}
.markdown th,.markdown td{border:1px solid var(--line);padding:.35rem .7rem}.markdown thead th{color:inherit}
.github{border:1px solid var(--line);border-radius:8px;overflow:hidden}
.github .bar{background:var(--sunken);border-bottom:1px solid var(--line);padding:.5rem .9rem;font-size:.88rem;font-weight:600}
.github .markdown{padding:1rem 1.1rem}
`;

const STORIES = `
.stories{margin-top:clamp(3rem,7vw,5rem)}
.stories>div{display:grid;grid-template-columns:repeat(2,minmax(0,1fr));gap:1.5rem;align-items:start}
.story{background:var(--surface);border:1px solid var(--line);border-radius:var(--round);padding:clamp(1.1rem,2.5vw,1.75rem)}
.story h3{font-size:1.15rem}.story .lead{margin-top:.25rem}.story .lead+p{margin-top:.5rem;font-size:.92rem}
.runs{list-style:none;padding:0;margin:1.1rem 0}
.runs li{position:relative;padding:0 0 1rem 1.5rem}
.runs li::before{content:"";position:absolute;left:.2rem;top:.5rem;width:.62rem;height:.62rem;border-radius:50%;background:var(--muted)}
.runs li:not(:last-child)::after{content:"";position:absolute;left:.46rem;top:1.4rem;bottom:-.25rem;width:2px;background:var(--line)}
.runs .chip{margin-inline:.35rem}.runs .chip+.chip{margin-left:0}.panel .runs{margin:0}.labels{margin-top:.8rem}
.differences{border:1px solid var(--fail);border-radius:var(--round);padding:1rem 1.4rem;margin-top:1.5rem}.differences ul{padding-left:1.3rem;margin-top:.6rem}
footer{margin-top:clamp(3rem,6vw,4.5rem);padding-block:2rem 3rem;border-top:1px solid var(--line)}
footer dl{display:grid;grid-template-columns:repeat(auto-fit,minmax(15rem,1fr));gap:1rem 2rem;margin:1rem 0 1.6rem}
footer dt{font-weight:600}footer dd{color:var(--muted)}
`;

const NARROW = `
@media (max-width:62rem){
.panels,.stories>div{grid-template-columns:minmax(0,1fr)}
.track ol{display:block}
.track li,.track li:last-child{padding:0 0 1.5rem 3rem;min-height:3.2rem}.track li:last-child::after{display:none}
.track li .node{position:absolute;left:0;top:0}
.track li::before,.track li:last-child::before{left:.9rem;right:auto;top:1.9rem;bottom:0;width:2px;height:auto}
.track h2{margin-top:0}
.return{border:0;height:auto;margin:0 0 0 .25rem;text-align:left;padding-left:2.75rem}
.return span{position:static;padding:0;background:none}
.return::before{content:"↺";border:0;left:.2rem;top:-.35rem;font-size:1.2rem;color:var(--muted)}
}
@container checks (max-width:27rem){
.verdicts,.verdicts tbody,.verdicts tr,.verdicts th,.verdicts td{display:block}
.verdicts thead{display:none}
.verdicts tbody tr{padding:.8rem 0}.verdicts tbody tr+tr{border-top:1px solid var(--line)}.verdicts tbody tr>*{border:0;padding:.15rem 0}
.verdicts td{display:grid;grid-template-columns:9rem 1fr;align-items:baseline;font-size:.92rem}
.verdicts td::before{content:attr(data-label);color:var(--muted)}
.verdicts td>*{justify-self:start}.verdicts td .count{grid-column:2}
}
@media (max-width:44rem){
.masthead{position:static}
nav ul{flex-wrap:wrap}
.diff .num:first-child{display:none}
}
@media (prefers-reduced-motion:no-preference){html{scroll-behavior:smooth}}
@media print{
:root{${customProperties(LIGHT)}}
.masthead nav,.skip{display:none}.masthead{position:static;background:none}
body{font-size:10.5pt;background:#fff}.panels,.stories>div{display:block}.panel,.story{margin-bottom:1rem;border-color:#bbb}
.panel>header,tr,li{break-inside:avoid}h2,h3{break-after:avoid}
pre{max-height:none;white-space:pre-wrap}.scroll{overflow:visible}.diff td code{white-space:pre-wrap;overflow-wrap:anywhere}
*{print-color-adjust:exact;-webkit-print-color-adjust:exact}
}
`;

/** The page's whole stylesheet. */
export const STYLE = [BASE, FRAME, PANELS, MARKDOWN, STORIES, NARROW].join('').trim();
