/**
 * The one script of a set of pages: it narrows the list of units on the first page to what is typed and chosen. Without it the
 * list is whole and its filter stays hidden. It reads the page and writes no markup.
 */
export const filterScript = `(()=>{
const id=x=>document.getElementById(x),plain=s=>s.normalize('NFD').replace(/[\\u0300-\\u036f]/g,'').replace(/[đĐ]/g,'d').toLowerCase();
const rows=[...document.querySelectorAll('#units tbody tr')].map(e=>[e,plain(e.cells[0].textContent+' '+(e.closest('details').dataset.in||''))]);
const groups=[...document.querySelectorAll('#units details')],open=groups.map(g=>g.open);
const run=()=>{const t=plain(id('q').value.trim()),w=Number(id('w').value);let n=0;
for(const[e,s]of rows){const ok=s.includes(t)&&(w===0||Number(e.cells[w].textContent)>0);e.hidden=!ok;n+=ok}
groups.forEach((g,i)=>{g.hidden=!g.querySelector('tbody tr:not([hidden])');g.open=t||w?!g.hidden&&n<200:open[i]});
id('n').textContent=n};
id('q').addEventListener('input',run);id('w').addEventListener('change',run);id('find').hidden=false;run()
})()`;

/** What the policy of the page lets through; a test holds it to the script. */
export const filterHash = 'sha256-CLs1hLMj0J6uTFV2dEshmG+ZFx0ys4NlWqcFtM1jJUw=';
