/**
 * The page: type, measure, header, contents. Vietnamese stacks marks on letters (Ẫ, Ộ), so lines stand wider apart than
 * English alone would need, headings too, and the fonts named first are the ones that draw those marks well.
 */
export const pageStyle = `
*{box-sizing:border-box}
html{font-size:100%;-webkit-text-size-adjust:100%;text-size-adjust:100%;scroll-behavior:smooth}
body{margin:0 auto;padding:2rem 1.25rem 4rem;max-width:72rem;background:var(--paper);color:var(--ink);
font:1rem/1.65 "Segoe UI",Roboto,"Noto Sans","Helvetica Neue",Arial,system-ui,sans-serif;font-variant-numeric:lining-nums;overflow-wrap:break-word}
h1,h2,h3{line-height:1.35;font-weight:650;text-wrap:balance}
h1{font-size:clamp(1.6rem,1.2rem + 2vw,2.3rem);margin:0;letter-spacing:-.005em}
h2{font-size:1.4rem;margin:3rem 0 1rem;padding-top:.9rem;border-top:3px solid var(--accent)}
h3{font-size:1.12rem;margin:2.2rem 0 .75rem}
p{margin:0 0 1rem}
header{padding-bottom:1.25rem;border-bottom:1px solid var(--line);margin-bottom:1.75rem}
.subtitle{font-size:1.1rem;color:var(--quiet);margin:.5rem 0 0}
.said{max-width:44rem;white-space:pre-line}
main{outline:none}
a{color:var(--accent);text-underline-offset:.2em}
:focus-visible{outline:3px solid var(--accent);outline-offset:2px;border-radius:2px}
.skip{position:absolute;left:1rem;top:-6rem;background:var(--accent);color:var(--paper);padding:.6rem 1rem;border-radius:0 0 .4rem .4rem;z-index:2}
.skip:focus{top:0}
.ear{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.view{border:0;padding:0;margin:0 0 1.25rem;display:flex;flex-wrap:wrap;gap:.25rem 1.1rem;font-size:.9rem;color:var(--quiet)}
.view legend{float:left;padding:0;margin-right:1.1rem;line-height:1.9rem}
.view label{display:inline-flex;align-items:center;gap:.4rem;min-height:1.9rem;cursor:pointer}
.view input{width:1.1rem;height:1.1rem;margin:0;accent-color:var(--accent)}
nav{background:var(--sheet);border-radius:.5rem;padding:1rem 1.4rem;margin-bottom:2rem}
nav .caption{margin:0 0 .3rem}
nav ol{margin:0;padding-left:1.4rem}
nav li{padding:.15rem 0}
footer{margin-top:3rem;padding-top:1rem;border-top:1px solid var(--line);color:var(--quiet);font-size:.9rem}
@media (max-width:40rem){body{padding:1.25rem 1rem 3rem}h2{font-size:1.25rem;margin-top:2.4rem}}
`;
