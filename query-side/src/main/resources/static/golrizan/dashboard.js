'use strict';

/** Charts are drawn from the tables beside them: what the eye sees is what a screen reader reads. */
(() => {
  const persian = document.documentElement.lang === 'fa';
  const rtl = document.documentElement.dir === 'rtl';
  const still = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
  const colours = ['#0c5c5a', '#c8502e', '#d9a441', '#5b7fa6', '#7a5c86'];
  // One unit for tables and charts: million tomans in Persian, million rials in English.
  const million = persian ? 1e7 : 1e6;
  const number = new Intl.NumberFormat(persian ? 'fa-IR' : 'en-GB', {maximumFractionDigits: 1});
  const text = {fontFamily: getComputedStyle(document.body).fontFamily, color: '#1d2a30'};

  function read(table) {
    const heads = [...table.tHead.rows[0].cells];
    const rows = [...table.tBodies[0].rows];
    const columns = heads.map((head, i) => ({name: head.textContent, type: head.dataset.series, index: i}))
        .filter(column => column.type);
    return {
      categories: rows.map(row => row.cells[0].textContent),
      series: columns.map(column => ({
        name: column.name,
        type: column.type,
        values: rows.map(row => {
          const value = row.cells[column.index].dataset.value;
          return value === undefined || value === '' ? null : Number(value);
        }),
      })),
    };
  }

  function common(unit) {
    return {
      animation: !still,
      color: colours,
      textStyle: text,
      tooltip: {
        trigger: 'axis',
        // Rich text is drawn, not set as HTML with styles, which the page's policy forbids.
        renderMode: 'richText',
        axisPointer: {type: 'shadow'},
        valueFormatter: value => value === null || value === undefined ? '•' : number.format(value / unit),
      },
    };
  }

  function axis(unit) {
    return {
      type: 'value',
      position: rtl ? 'right' : 'left',
      axisLabel: {...text, formatter: value => number.format(value / unit)},
      splitLine: {lineStyle: {color: '#ece7dc'}},
    };
  }

  function bars(data) {
    return {
      ...common(million),
      grid: {left: 8, right: 24, top: 8, bottom: 8, containLabel: true},
      xAxis: {...axis(million), inverse: rtl, position: 'bottom', splitNumber: 3},
      yAxis: {type: 'category', inverse: true, position: rtl ? 'right' : 'left', data: data.categories,
        axisLabel: {...text, width: 150, overflow: 'break', lineHeight: 18}, axisTick: {show: false}},
      series: [{type: 'bar', name: data.series[0].name, barMaxWidth: 28,
        data: data.series[0].values.map((value, i) => ({value, itemStyle: {color: colours[i % colours.length]}}))}],
    };
  }

  function months(data, unit) {
    return {
      ...common(unit),
      legend: {top: 0, textStyle: text, data: data.series.map(each => each.name)},
      grid: {left: 8, right: 8, top: 44, bottom: 8, containLabel: true},
      xAxis: {type: 'category', inverse: rtl, data: data.categories, axisLabel: {...text, rotate: rtl ? -40 : 40, hideOverlap: true}},
      yAxis: axis(unit),
      series: data.series.map(each => ({name: each.name, type: each.type, data: each.values, barMaxWidth: 18,
        symbolSize: 6, connectNulls: false, lineStyle: {width: 3}})),
    };
  }

  function draw() {
    for (const place of document.querySelectorAll('[data-chart]')) {
      const table = document.getElementById(place.dataset.table);
      const data = read(table);
      const chart = echarts.getInstanceByDom(place) || echarts.init(place);
      const unit = table.id === 'people-table' ? 1 : million;
      chart.setOption(place.dataset.chart === 'bars' ? bars(data) : months(data, unit), true);
    }
  }

  /** Puts in only what changed: a screen reader then says only that, and open definitions stay open. */
  function freshen(html) {
    const fresh = new DOMParser().parseFromString(html, 'text/html');
    for (const now of fresh.querySelectorAll('[data-live]')) {
      const shown = document.querySelector(`[data-live="${now.dataset.live}"]`);
      if (shown && shown.textContent !== now.textContent) {
        shown.textContent = now.textContent;
        shown.classList.remove('g-moved');
        void shown.offsetWidth;
        shown.classList.add('g-moved');
      }
    }
  }

  document.body.addEventListener('htmx:afterRequest', event => {
    if (event.detail.elt.id === 'cards' && event.detail.successful) {
      freshen(event.detail.xhr.responseText);
    }
  });
  document.body.addEventListener('htmx:beforeSwap', event => {
    if (event.detail.target.id === 'tables') {
      document.querySelectorAll('[data-chart]').forEach(place => echarts.dispose(place));
    }
  });
  document.body.addEventListener('htmx:afterSwap', event => {
    if (event.detail.target.id === 'tables') {
      draw();
    }
  });

  // Cards move with every event, which the server spaces out; tables and charts follow at leisure. A throttle of htmx's own
  // would drop the last event of a burst.
  let stale = false;
  document.body.addEventListener('htmx:sseMessage', event => {
    stale = stale || event.target.id === 'cards';
  });
  setInterval(() => {
    if (stale) {
      stale = false;
      htmx.trigger('#tables', 'stale');
    }
  }, 10000);

  window.addEventListener('resize', () =>
      document.querySelectorAll('[data-chart]').forEach(place => echarts.getInstanceByDom(place)?.resize()));
  draw();
})();
