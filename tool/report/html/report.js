// The report in one page. It keeps all that it shows in the address behind
// the `#`, so that a view can be linked, and loads nothing.
'use strict';
const data = JSON.parse(document.getElementById('data').textContent);
const $ = id => document.getElementById(id);
const findings = data.findings;
const Levels = {note: 0, warning: 1, error: 2};
const PageSize = 120;
const state = {q: '', check: '', folder: '', severity: '', new: '', id: '', step: ''};
let shown = [];
let rendered = 0;

function element(tag, props, ...children) {
  const e = Object.assign(document.createElement(tag), props);
  e.append(...children);
  return e;
}

// `src/net/` and above: every folder that a finding lies below.
function foldersOf(file) {
  const parts = file.split('/');
  return parts.slice(0, -1).map((_, i) => parts.slice(0, i + 1).join('/') + '/');
}

for (const f of findings) {
  f.level = Levels[f.severity];
  f.folders = foldersOf(f.file);
  f.text = `${f.check} ${f.message} ${f.file} ${f.function}`.toLowerCase();
}

// What stands in the list, and for each filter what the others leave.
function filter() {
  const words = state.q.toLowerCase().split(/\s+/).filter(w => w);
  const least = state.severity ? Levels[state.severity] : 0;
  const checks = new Map(Object.keys(data.checks).map(c => [c, 0]));
  const folders = new Map();
  shown = [];
  for (const f of findings) {
    if (f.level < least || (state.new && !f.new) || !words.every(w => f.text.includes(w)))
      continue;
    const inFolder = !state.folder || f.file.startsWith(state.folder);
    const ofCheck = !state.check || f.check === state.check;
    if (inFolder)
      checks.set(f.check, (checks.get(f.check) || 0) + 1);
    if (ofCheck)
      for (const folder of f.folders)
        folders.set(folder, (folders.get(folder) || 0) + 1);
    if (inFolder && ofCheck)
      shown.push(f);
  }
  return {checks, folders};
}

function choices(list, counts, key, indent) {
  const most = Math.max(1, ...counts.map(([, n]) => n));
  list.replaceChildren(...counts.map(([name, n]) => {
    const bar = element('i');
    bar.style.width = `${90 * n / most}%`;
    const button = element('button', {type: 'button', title: name},
      element('span', {textContent: indent ? '\u00a0\u00a0'.repeat(name.split('/').length - 2) + name.split('/').slice(-2)[0] + '/' : name}),
      element('b', {textContent: n}), bar);
    button.dataset[key] = name;
    button.className = (n ? '' : 'zero') + (state[key] === name ? ' picked' : '');
    button.onclick = () => go({[key]: state[key] === name ? '' : name, id: '', step: ''});
    return element('li', {}, button);
  }));
}

function card(f) {
  const button = element('button', {type: 'button', className: 'finding'},
    element('small', {}, element('span', {className: f.severity, textContent: f.severity}), ` ${f.check} `,
      data.compared && f.new ? element('span', {className: 'new', textContent: 'new'}) : ''),
    element('p', {textContent: f.message}),
    element('small', {textContent: `${f.file}:${f.line}${f.function ? ' in ' + f.function : ''}`}));
  button.dataset.id = f.id;
  button.classList.toggle('picked', f.id === state.id);
  button.onclick = () => go({id: f.id, step: ''});
  return button;
}

function more() {
  const next = shown.slice(rendered, rendered + PageSize);
  rendered += next.length;
  $('list').append(...next.map(card));
}

function showList() {
  const {checks, folders} = filter();
  choices($('checks'), [...checks].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)), 'check');
  choices($('folders'), [...folders].sort((a, b) => a[0] < b[0] ? -1 : 1).slice(0, 500), 'folder', true);
  $('shown').textContent = `${shown.length} of ${findings.length} findings`;
  rendered = 0;
  $('list').replaceChildren();
  more();
  if (!shown.length)
    $('list').append(element('p', {className: 'empty', textContent: findings.length ? 'No finding is like that.' : 'Nothing was found.'}));
}

$('list').onscroll = () => {
  const list = $('list');
  if (rendered < shown.length && list.scrollTop + list.clientHeight > list.scrollHeight - 600)
    more();
};

// A line with its range underlined.
function sourceLine(number, text, step) {
  const line = element('div', {}, element('i', {textContent: number}));
  if (!step || step.line !== number) {
    line.append(text);
    return line;
  }
  const from = Math.max(0, step.column - 1);
  const to = step.endLine === number && step.endColumn > step.column ? step.endColumn - 1 : step.endLine > number ? text.length : from + 1;
  line.className = 'here';
  line.append(text.slice(0, from), element('mark', {textContent: text.slice(from, to)}), text.slice(to));
  return line;
}

function excerpt(step) {
  const pre = element('pre', {className: 'source'});
  const part = (data.files[step.file] || []).find(p => step.line >= p.first && step.line < p.first + p.lines.length);
  if (!part)
    return element('p', {className: 'where', textContent: 'The source was not there when the report was made.'});
  const first = Math.max(part.first, step.line - 8), last = Math.min(part.first + part.lines.length - 1, step.line + 8);
  for (let n = first; n <= last; ++n) {
    pre.append(sourceLine(n, part.lines[n - part.first], step));
    if (n === step.line)
      pre.append(element('div', {className: 'told', textContent: '↑ ' + step.message}));
  }
  return pre;
}

function stepsOf(f) {
  return [...f.path, {file: f.file, line: f.line, column: f.column, endLine: f.endLine, endColumn: f.endColumn, message: f.message}];
}

function showDetail() {
  const f = findings.find(one => one.id === state.id);
  for (const button of document.querySelectorAll('.finding'))
    button.classList.toggle('picked', button.dataset.id === state.id);
  if (!f) {
    $('detail').replaceChildren(element('p', {className: 'empty', textContent: 'Pick a finding; j and k go through the list, n and p through its path.'}));
    return;
  }
  const steps = stepsOf(f), check = data.checks[f.check] || {};
  const at = state.step === '' ? steps.length - 1 : Math.min(steps.length - 1, Math.max(0, +state.step));
  const step = steps[at];
  const list = element('ol', {id: 'steps'});
  list.style.listStyle = 'none';
  list.style.padding = 0;
  steps.forEach((s, i) => {
    const button = element('button', {type: 'button', className: i === at ? 'picked' : ''}, element('b', {textContent: i + 1}),
      element('span', {}, s.message, ' ', element('span', {className: 'where', textContent: `${s.file}:${s.line}`})));
    button.onclick = () => go({step: String(i)});
    list.append(element('li', {}, button));
  });
  const walk = (text, to) => Object.assign(element('button', {type: 'button', textContent: text}),
    {disabled: to < 0 || to >= steps.length, onclick: () => go({step: String(to)})});
  const page = element('section', {id: 'page'});
  page.innerHTML = check.page || '';
  $('detail').replaceChildren(
    element('small', {}, element('span', {className: f.severity, textContent: f.severity}), ` ${f.check} `,
      data.compared && f.new ? element('span', {className: 'new', textContent: 'new'}) : ''),
    element('h3', {textContent: f.message}),
    element('p', {className: 'where', textContent: f.accepted ? `Accepted: ${f.accepted}` : `Fingerprint ${f.id}`}),
    list,
    element('div', {className: 'walk'}, walk('‹ previous', at - 1), walk('next ›', at + 1),
      element('span', {className: 'where', id: 'at', textContent: `step ${at + 1} of ${steps.length}: ${step.file}:${step.line}`})),
    excerpt(step), page);
}

function show() {
  const began = performance.now();
  $('search').value = state.q;
  $('severity').value = state.severity;
  $('new').checked = Boolean(state.new);
  showList();
  showDetail();
  document.documentElement.dataset.milliseconds = Math.ceil(performance.now() - began);
}

function read() {
  const params = new URLSearchParams(location.hash.slice(1));
  for (const key of Object.keys(state))
    state[key] = params.get(key) || '';
}

// Changes the view. What only moves inside a finding leaves the list alone.
function go(change) {
  const onlyDetail = Object.keys(change).every(key => key === 'id' || key === 'step');
  Object.assign(state, change);
  const params = new URLSearchParams(Object.entries(state).filter(([, v]) => v !== ''));
  history.replaceState(null, '', '#' + params);
  if (onlyDetail)
    showDetail();
  else
    show();
}

function walkList(by) {
  const at = shown.findIndex(f => f.id === state.id);
  const next = shown[Math.min(shown.length - 1, Math.max(0, at + by))];
  if (!next)
    return;
  while (rendered <= shown.indexOf(next))
    more();
  go({id: next.id, step: ''});
  document.querySelector('.finding.picked').scrollIntoView({block: 'nearest'});
}

function walkPath(by) {
  const f = findings.find(one => one.id === state.id);
  if (!f)
    return;
  const last = f.path.length, at = state.step === '' ? last : +state.step;
  go({step: String(Math.min(last, Math.max(0, at + by)))});
}

document.onkeydown = event => {
  if (/INPUT|SELECT/.test(event.target.tagName) || event.ctrlKey || event.metaKey || event.altKey)
    return;
  const keys = {j: () => walkList(1), k: () => walkList(-1), n: () => walkPath(1), p: () => walkPath(-1), '/': () => $('search').focus()};
  if (keys[event.key]) {
    event.preventDefault();
    keys[event.key]();
  }
};

function setTheme(name) {
  document.documentElement.dataset.theme = name;
}
const dark = matchMedia('(prefers-color-scheme: dark)');
setTheme(dark.matches ? 'dark' : 'light');
dark.onchange = () => setTheme(dark.matches ? 'dark' : 'light');
$('theme').onclick = () => setTheme(document.documentElement.dataset.theme === 'dark' ? 'light' : 'dark');

let pause;
$('search').oninput = () => {
  clearTimeout(pause);
  pause = setTimeout(() => go({q: $('search').value}), 60);
};
$('severity').onchange = () => go({severity: $('severity').value});
$('new').onchange = () => go({new: $('new').checked ? '1' : ''});
$('reset').onclick = () => go({q: '', check: '', folder: '', severity: '', new: '', id: '', step: ''});
$('summary').textContent = data.summary;
$('only-new').hidden = !data.compared;
if (data.problems.length) {
  $('problems').hidden = false;
  $('problems').append(...data.problems.map(p => element('div', {textContent: `${p.file}: ${p.partly ? 'only partly' : 'not'} analysed: ${p.reason}`})));
}
window.onhashchange = () => { read(); show(); };
read();
show();
document.documentElement.dataset.ready = Math.ceil(performance.now());
