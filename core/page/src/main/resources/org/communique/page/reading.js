(function () {
  'use strict';
  var d = document;
  function all(query, within) { return Array.prototype.slice.call((within || d).querySelectorAll(query)); }
  var cards = all('details.card'), runs = all('.r[data-s]'), byNumber = {}, cardOf = {};
  runs.forEach(function (run) {
    run.dataset.s.split(' ').forEach(function (number) { (byNumber[number] = byNumber[number] || []).push(run); });
  });
  function light(number, on) {
    (byNumber[number] || []).forEach(function (run) { run.classList.toggle('hot', on); });
  }
  cards.forEach(function (card) {
    cardOf[card.id] = card;
    [['mouseenter', true], ['mouseleave', false], ['focusin', true], ['focusout', false]].forEach(function (pair) {
      card.addEventListener(pair[0], function () { light(card.dataset.n, pair[1]); });
    });
  });
  function show(id) {
    var card = cardOf['d-' + id];
    if (!card) { return; }
    card.hidden = false;
    card.open = true;
    history.replaceState(null, '', '#s-' + id);
    all('.card.now').forEach(function (other) { other.classList.remove('now'); });
    card.classList.add('now');
    card.scrollIntoView({block: 'nearest'});
    card.querySelector('summary').focus({preventScroll: true});
  }
  runs.forEach(function (run) {
    run.classList.add('click');
    run.addEventListener('click', function () { if (!String(getSelection())) { show(run.dataset.i); } });
  });
  function followFragment() {
    var target = d.getElementById(decodeURIComponent(location.hash.slice(1)));
    var around = target && target.closest('details');
    if (!around) { return; }
    around.hidden = false;
    if (!around.open) { around.open = true; target.scrollIntoView(); }
  }
  addEventListener('hashchange', followFragment);
  if (location.hash) { followFragment(); }
  var tools = d.querySelector('form.tools');
  if (tools) {
    var choice = d.getElementById('f'), found = d.getElementById('o'), button = d.getElementById('all');
    tools.hidden = false;
    tools.addEventListener('submit', function (event) { event.preventDefault(); });
    choice.addEventListener('change', function () {
      var actor = choice.value, count = 0, says = 0;
      runs.forEach(function (run) { run.classList.toggle('dim', !!actor); });
      cards.forEach(function (card) {
        var on = !actor || card.dataset.about.split(' ').indexOf(actor) >= 0;
        card.hidden = !on;
        if (!on || !actor) { return; }
        count++;
        if (card.dataset.says.split(' ').indexOf(actor) >= 0) { says++; }
        (byNumber[card.dataset.n] || []).forEach(function (run) { run.classList.remove('dim'); });
      });
      found.textContent = !actor ? '' : tools.dataset.found.replace('{n}', count).replace('{all}', cards.length)
        .replace('{says}', says).replace('{other}', count - says);
    });
    button.addEventListener('click', function () {
      var on = button.getAttribute('aria-pressed') !== 'true';
      button.setAttribute('aria-pressed', on);
      button.textContent = on ? tools.dataset.close : tools.dataset.open;
      cards.forEach(function (card) { card.open = on; });
    });
  }
  var closed = [];
  addEventListener('beforeprint', function () {
    closed = all('details').filter(function (one) { return !one.open; });
    closed.forEach(function (one) { one.open = true; });
  });
  addEventListener('afterprint', function () { closed.forEach(function (one) { one.open = false; }); });
})();
