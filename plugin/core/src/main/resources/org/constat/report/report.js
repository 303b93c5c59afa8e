'use strict';
(() => {
  const CHUNK = 60;
  const PRINTED = 1000;
  const OPEN_AT_FIRST = 2;
  const HIDDEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}]/gu;
  const HARMLESS = new Set(['\n', '\t', '\u200c', '\u200d']);
  const byId = id => document.getElementById(id);
  const data = JSON.parse(byId('data').textContent);
  const all = data.assertions;
  const list = byId('list');
  const names = ['outcome', 'verdict', 'change', 'tag', 'article'];
  let shown = all;
  let rendered = 0;

  function el(name, style, ...children) {
    const element = document.createElement(name);
    if (style) element.className = style;
    element.append(...children.filter(child => child !== null && child !== ''));
    return element;
  }

  /* Text with its invisible characters written out. */
  function visible(text) {
    const parts = document.createDocumentFragment();
    let from = 0;
    for (const match of text.matchAll(HIDDEN)) {
      if (HARMLESS.has(match[0])) continue;
      parts.append(text.slice(from, match.index));
      parts.append(el('span', 'ctl', 'U+' + match[0].codePointAt(0).toString(16).toUpperCase().padStart(4, '0')));
      from = match.index + match[0].length;
    }
    parts.append(text.slice(from));
    return parts;
  }

  function foreign(name, style, text) {
    const element = el(name, style, visible(text));
    element.dir = 'auto';
    return element;
  }

  const words = constant => constant.toLowerCase().replaceAll('_', ' ');

  /* Splits bars at depth zero, since a fact can stand in a slot of another. */
  function slots(bars) {
    const parts = [];
    let depth = 0;
    let from = 0;
    for (let i = 0; i < bars.length; i++) {
      if (bars[i] === '(') depth++;
      if (bars[i] === ')') depth--;
      if (depth === 0 && bars.startsWith(' | ', i)) {
        parts.push(bars.slice(from, i));
        from = i + 3;
      }
    }
    parts.push(bars.slice(from));
    return parts;
  }

  const EMPTY = {'_': 'any', '-': 'none'};

  function slotList(bars, differing) {
    const parts = slots(bars);
    if (parts.length < 3) return foreign('p', '', bars);
    const rows = el('dl', '');
    ['subject', 'relation', 'object'].forEach((slot, i) => {
      rows.append(el('dt', '', slot), foreign('dd', differing.has(slot) ? 'differs' : '', EMPTY[parts[i]] ?? parts[i]));
    });
    parts.slice(3).forEach(part => {
      const [, role, filler] = /^([^\s=]+)[\s=](.*)$/s.exec(part) ?? [part, 'with', part];
      rows.append(el('dt', '', role), foreign('dd', differing.has(role) ? 'differs' : '', filler));
    });
    return rows;
  }

  function bullets(kind, lines) {
    return el(kind, '', ...lines.map(line => foreign('li', '', line)));
  }

  function titled(title, ...children) {
    return el('section', '', el('h3', '', title), ...children);
  }

  function side(title, ...children) {
    return el('div', 'side', el('h3', '', title), ...children);
  }

  function foundSide(one) {
    const fact = one.facts[0];
    if (!fact) return side('Found', el('p', '', 'Nothing like it'));
    const differing = new Set(fact.differs.map(difference => difference.slot));
    return side(fact.near ? 'Found, the nearest' : 'Found', slotList(fact.bars, differing));
  }

  function acceptedSide(one) {
    const accepted = one.accepted;
    if (!accepted.verdict) return one.change === 'SAME' ? side('Accepted', el('p', '', 'As now')) : null;
    const facts = accepted.bars.slice(0, 1).map(bars => slotList(bars, new Set()));
    return side(`Accepted, ${words(accepted.verdict)}`, ...facts,
      accepted.reason ? foreign('p', '', accepted.reason) : null);
  }

  function differences(fact) {
    return fact.differs.map(difference => difference.slot + ': asked ' + difference.asked + ', found ' + difference.found);
  }

  function passage(fact) {
    const article = data.articles[fact.article];
    if (article && fact.from !== undefined) {
      const mark = foreign('mark', '', article.text.slice(fact.from, fact.to));
      const whole = el('div', 'text whole', visible(article.text.slice(0, fact.from)), mark, visible(article.text.slice(fact.to)));
      whole.tabIndex = 0;
      whole.dir = 'auto';
      whole.setAttribute('role', 'region');
      whole.setAttribute('aria-label', 'Text of the article');
      if (article.language) whole.lang = article.language;
      return whole;
    }
    return fact.sentence ? el('p', 'text', foreign('mark', '', fact.sentence)) : null;
  }

  function place(fact) {
    const article = data.articles[fact.article];
    const title = article && article.title ? ' “' + article.title + '”' : '';
    return 'In ' + fact.article + title + (fact.line ? ', line ' + fact.line : '');
  }

  function proof(fact, i) {
    const again = i === 0 ? '' : (fact.near ? 'Also near: ' : 'Also found: ') + fact.bars;
    const remedies = fact.differs.map(difference => difference.remedy).filter(remedy => remedy);
    const parts = [];
    if (again) parts.push(el('section', '', foreign('p', '', again)));
    if (fact.differs.length) parts.push(titled('What differs', bullets('ul', differences(fact))));
    if (fact.steps.length) parts.push(titled(fact.near ? 'What agrees' : 'Proof', bullets('ol', fact.steps)));
    if (remedies.length) parts.push(titled('What would mend it', ...remedies.map(remedy => el('p', '', foreign('code', '', remedy)))));
    parts.push(el('section', '', foreign('h3', '', place(fact)), passage(fact)));
    return parts;
  }

  function body(one) {
    const asked = one.asked.length ? one.asked.map(bars => slotList(bars, new Set())) : [el('p', '', 'It cannot be read')];
    const content = el('div', 'body',
      el('div', 'sides', side(one.kind === 'never' ? 'Asked never to be found' : 'Asked', ...asked), foundSide(one), acceptedSide(one)));
    if (one.why.length) content.append(titled('Why', ...one.why.map(why => foreign('p', '', why))));
    const notes = (one.accepted.notes ?? []).slice(one.change === 'REREAD' ? 0 : 1);
    if (notes.length) content.append(titled('Since it was accepted', bullets('ul', notes)));
    one.facts.forEach((fact, i) => content.append(...proof(fact, i)));
    content.append(titled('Next', foreign('code', '', one.next)));
    return content;
  }

  function color(one) {
    return !one.red && one.outcome === 'FAILED' ? 'accepted-failure' : one.red ? 'red' : one.outcome;
  }

  function row(one) {
    const title = one.title + (one.outcome === 'KNOWN_FAILURE' ? ', known' : '');
    const said = foreign('span', 'said', one.text);
    if (one.kind === 'never') said.prepend(el('span', 'never', 'never: '));
    const details = el('details', '', el('summary', '',
      el('span', 'title ' + color(one), words(title)), said,
      el('span', 'where', foreign('span', '', one.id), foreign('span', '', one.at), ...one.tags.map(tag => foreign('span', 'tag', tag)))));
    details.addEventListener('toggle', () => { if (details.open) fill(details, one); });
    const item = el('li', '', details);
    item.id = 'assertion-' + one.number;
    return item;
  }

  function fill(details, one) {
    if (details.lastElementChild.className === 'body') return;
    details.append(body(one));
    for (const whole of details.querySelectorAll('.whole')) {
      const mark = whole.querySelector('mark');
      whole.scrollTop = mark.offsetTop - whole.offsetTop - whole.clientHeight / 3;
    }
  }

  function unfold(i) {
    const details = list.children[i].firstElementChild;
    details.open = true;
    fill(details, shown[i]);
  }

  function renderMore(count) {
    list.append(...shown.slice(rendered, rendered + count).map(row));
    rendered = Math.min(shown.length, rendered + count);
    byId('more').textContent = rendered < shown.length
      ? shown.length - rendered + ' more below'
      : shown.length ? '' : 'No assertion is like that. Clear the filter to see all.';
  }

  const folded = text => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

  function searchable(one) {
    one.folded ??= folded([one.text, one.id, one.at, one.title, ...one.asked, ...one.tags, ...one.why, ...one.in,
      ...one.facts.map(fact => fact.bars + ' ' + (fact.sentence ?? ''))].join('\n'));
    return one.folded;
  }

  const tests = {
    outcome: (one, value) => value === 'red' ? one.red : one.outcome === value,
    verdict: (one, value) => one.verdict === value,
    change: (one, value) => one.change === value,
    tag: (one, value) => one.tags.includes(value),
    article: (one, value) => one.in.includes(value),
  };

  function apply() {
    const wanted = names.map(name => [name, byId(name).value]).filter(([, value]) => value);
    const terms = folded(byId('search').value).split(/\s+/).filter(term => term);
    shown = all.filter(one => wanted.every(([name, value]) => tests[name](one, value))
      && terms.every(term => searchable(one).includes(term)));
    list.replaceChildren();
    rendered = 0;
    renderMore(CHUNK);
    byId('found').textContent = shown.length === all.length
      ? all.length + ' assertions' : shown.length + ' of ' + all.length + ' assertions';
    byId('clear').hidden = shown.length === all.length && !wanted.length && !terms.length;
  }

  function options(name, values) {
    const select = byId(name);
    const counts = new Map();
    all.forEach(one => values(one).forEach(value => counts.set(value, (counts.get(value) ?? 0) + 1)));
    counts.delete('');
    const sorted = [...counts].sort(([a], [b]) => a.localeCompare(b));
    select.append(new Option('all', ''), ...sorted.map(([value, count]) => new Option(label(name, value) + ' (' + count + ')', value)));
    if (name === 'outcome' && all.some(one => one.red)) {
      select.options[0].after(new Option('red (' + all.filter(one => one.red).length + ')', 'red'));
    }
    select.disabled = counts.size === 0;
  }

  const label = (name, value) => name === 'tag' || name === 'article' ? value : words(value);

  function drawBar() {
    const order = ['red', 'FLAKY', 'KNOWN_FAILURE', 'accepted-failure', 'SKIPPED', 'PASSED'];
    const said = {red: 'red', PASSED: 'passed', 'accepted-failure': 'accepted failures', KNOWN_FAILURE: 'known failures'};
    const parts = order.map(style => [style, all.filter(one => color(one) === style).length]).filter(([, count]) => count);
    byId('bar').setAttribute('aria-label', parts.map(([style, count]) => count + ' ' + (said[style] ?? words(style))).join(', '));
    byId('bar').append(...parts.map(([style, count]) => {
      const part = el('span', style);
      part.style.flexGrow = count;
      return part;
    }));
  }

  function start() {
    all.forEach((one, i) => { one.number = i + 1; });
    options('outcome', one => [one.outcome]);
    options('verdict', one => [one.verdict]);
    options('change', one => [one.change]);
    options('tag', one => one.tags);
    options('article', one => one.in);
    drawBar();
    apply();
    all.slice(0, OPEN_AT_FIRST).forEach((one, i) => { if (one.red) unfold(i); });
    document.documentElement.dataset.ready = all.length;
  }

  let waiting = 0;
  byId('search').addEventListener('input', () => {
    clearTimeout(waiting);
    waiting = setTimeout(apply, 120);
  });
  names.forEach(name => byId(name).addEventListener('change', apply));
  byId('filters').addEventListener('submit', event => event.preventDefault());
  byId('filters').addEventListener('reset', () => setTimeout(apply));
  new IntersectionObserver(entries => {
    if (entries.some(entry => entry.isIntersecting) && rendered < shown.length) renderMore(CHUNK);
  }, {rootMargin: '1200px'}).observe(byId('more'));
  addEventListener('beforeprint', () => {
    renderMore(Math.max(0, PRINTED - rendered));
    shown.slice(0, rendered).forEach((one, i) => { if (one.red) unfold(i); });
  });
  start();
})();
