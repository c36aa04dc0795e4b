
(() => {
  "use strict";

  const part = (name) => document.getElementById(`pagina-${name}`);
  const data = JSON.parse(part("gegevens").textContent);
  const svg = part("tekening");
  const layers = part("lagen");
  const calm = matchMedia("(prefers-reduced-motion: reduce)");

  const say = (text) => {
    part("melding").textContent = text;
  };

  const parts = (count) => (count === 1 ? "1 onderdeel" : `${count} onderdelen`);

  /* The things of the drawing: what is known of each, its shape and the button over it. */

  const facts = new Map(data.items.map((item) => [item.id, item]));
  const things = [...document.querySelectorAll(".knop")].map((button) => {
    const item = facts.get(button.dataset.item);
    return { ...item, button, shape: document.getElementById(item.id) };
  });
  const byShape = new Map(things.map((thing) => [thing.shape, thing]));
  const byButton = new Map(things.map((thing) => [thing.button, thing]));
  const issueTitles = new Map(data.issues.map((issue) => [issue.name, issue.title]));

  /** The thing that a place in the picture belongs to, or undefined. */
  function thingAt(node) {
    for (let at = node; at && at !== svg; at = at.parentNode) {
      if (byShape.has(at)) {
        return byShape.get(at);
      }
    }
    return undefined;
  }

  /** Where a shape lies on the picture, whatever transforms it has. */
  function boxOf(shape) {
    const box = shape.getBBox();
    const matrix = layers.getCTM().inverse().multiply(shape.getCTM());
    const corners = [[box.x, box.y], [box.x + box.width, box.y], [box.x, box.y + box.height],
      [box.x + box.width, box.y + box.height]].map(([x, y]) => new DOMPoint(x, y).matrixTransform(matrix));
    const xs = corners.map((corner) => corner.x);
    const ys = corners.map((corner) => corner.y);
    const [x, y] = [Math.min(...xs), Math.min(...ys)];
    return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
  }

  function placeButtons() {
    const gap = 4;
    for (const thing of things) {
      thing.box = boxOf(thing.shape);
      const ring = thing.button.firstElementChild;
      ring.setAttribute("x", thing.box.x - gap);
      ring.setAttribute("y", thing.box.y - gap);
      ring.setAttribute("width", thing.box.width + 2 * gap);
      ring.setAttribute("height", thing.box.height + 2 * gap);
      ring.setAttribute("rx", 6);
    }
  }

  function markOnly(name, thing) {
    document.querySelectorAll(`.knop.${name}`).forEach((button) => button.classList.remove(name));
    thing?.button.classList.add(name);
  }

  /* Panning and zooming. One unit of the drawing is one pixel at its natural size. */

  const { x, y, width, height } = svg.viewBox.baseVal;
  const frame = [[x, y], [x + width, y + height]];
  const zoom = d3.zoom()
    .clickDistance(4)
    .translateExtent([[x - width / 3, y - height / 3], [x + (4 * width) / 3, y + (4 * height) / 3]])
    .on("zoom", (event) => layers.setAttribute("transform", event.transform))
    .on("zoom.buttons", showLimits);

  /** The factor at which the drawing has its natural size. */
  function naturalScale() {
    return 1 / Math.min(svg.clientWidth / width, svg.clientHeight / height);
  }

  function fitLimits() {
    zoom.scaleExtent([1, Math.max(4, 3 * naturalScale())]);
    showLimits();
  }

  function showLimits() {
    const [least, most] = zoom.scaleExtent();
    const { k } = d3.zoomTransform(svg);
    part("uit").setAttribute("aria-disabled", k <= least);
    part("in").setAttribute("aria-disabled", k >= most);
  }

  /** The drawing, to be moved at once or, for whoever likes motion, in a moment. */
  function moving() {
    const drawing = d3.select(svg);
    return calm.matches ? drawing : drawing.transition().duration(200);
  }

  function zoomBy(factor) {
    const [least, most] = zoom.scaleExtent();
    const scale = Math.min(most, Math.max(least, d3.zoomTransform(svg).k * factor));
    zoom.scaleTo(moving(), scale);
    say(`Vergroting ${Math.round(100 * scale)} procent.`);
  }

  function showWhole() {
    zoom.transform(moving(), d3.zoomIdentity);
    say("De hele tekening is te zien.");
  }

  function centre(thing, scale) {
    const { box } = thing;
    const there = d3.zoomIdentity
      .translate(x + width / 2, y + height / 2)
      .scale(scale)
      .translate(-box.x - box.width / 2, -box.y - box.height / 2);
    zoom.transform(moving(), zoom.constrain()(there, frame, zoom.translateExtent()));
  }

  /** Brings a thing into view at a size at which its words can be read. */
  function bringNear(thing) {
    const [, most] = zoom.scaleExtent();
    centre(thing, Math.max(d3.zoomTransform(svg).k, Math.min(most, naturalScale())));
  }

  /** Moves the picture where a thing lies outside what is seen. */
  function bringIntoView(thing) {
    const seen = svg.getBoundingClientRect();
    const box = thing.button.getBoundingClientRect();
    if (box.left < seen.left || box.right > seen.right || box.top < seen.top || box.bottom > seen.bottom) {
      centre(thing, d3.zoomTransform(svg).k);
    }
  }

  function listenForKeys() {
    const step = 60;
    const pan = (dx, dy) => {
      const scale = naturalScale() / d3.zoomTransform(svg).k;
      zoom.translateBy(d3.select(svg).interrupt(), dx * scale, dy * scale);
    };
    const actions = {
      ArrowLeft: () => pan(step, 0),
      ArrowRight: () => pan(-step, 0),
      ArrowUp: () => pan(0, step),
      ArrowDown: () => pan(0, -step),
      "+": () => zoomBy(1.5),
      "=": () => zoomBy(1.5),
      "-": () => zoomBy(1 / 1.5),
      0: showWhole,
    };
    svg.addEventListener("keydown", (event) => {
      const action = actions[event.key];
      if (action && !event.ctrlKey && !event.altKey && !event.metaKey) {
        event.preventDefault();
        action();
      }
    });
  }

  function startZooming() {
    d3.select(svg).call(zoom).on("dblclick.zoom", null);
    part("in").addEventListener("click", () => zoomBy(1.5));
    part("uit").addEventListener("click", () => zoomBy(1 / 1.5));
    part("geheel").addEventListener("click", showWhole);
    new ResizeObserver(fitLimits).observe(svg);
    listenForKeys();
  }

  /* Details: a look at what is pointed at or focused, and a panel that stays. */

  function element(name, text, className) {
    const made = document.createElement(name);
    made.textContent = text;
    if (className) {
      made.className = className;
    }
    return made;
  }

  function list(texts, className) {
    const made = element("ul", "", className);
    made.append(...texts.map((text) => element("li", text)));
    return made;
  }

  function details(thing) {
    const made = [element("p", thing.kind, "soort")];
    if (thing.details.length > 0) {
      made.push(list(thing.details));
    }
    if (thing.findings.length > 0) {
      made.push(element("h3", "Bevindingen"), list(thing.findings, "bevindingen"));
    }
    const about = thing.issues.filter((name) => issueTitles.has(name)).map((name) => issueTitles.get(name));
    if (about.length > 0) {
      made.push(element("h3", about.length === 1 ? "Vraagstuk" : "Vraagstukken"), list(about));
    }
    return made;
  }

  const panel = part("paneel");
  let opened;

  function look(thing) {
    part("uitleg").hidden = true;
    part("kijk-kop").textContent = thing.title;
    part("kijk-inhoud").replaceChildren(...details(thing));
  }

  function open(thing) {
    opened = thing;
    part("paneel-kop").textContent = thing.title;
    part("paneel-inhoud").replaceChildren(...details(thing));
    part("kijk").hidden = true;
    panel.hidden = false;
    panel.scrollTop = 0;
    markOnly("open", thing);
    panel.focus();
  }

  function close() {
    const thing = opened;
    opened = undefined;
    panel.hidden = true;
    part("kijk").hidden = false;
    markOnly("open");
    look(thing);
    thing.button.focus();
  }

  function startDetails() {
    for (const thing of things) {
      thing.shape.classList.add("heeft-gegevens");
    }
    svg.addEventListener("pointerover", (event) => {
      const thing = thingAt(event.target);
      markOnly("gewezen", thing);
      if (thing) {
        look(thing);
      }
    });
    svg.addEventListener("pointerleave", () => markOnly("gewezen"));
    svg.addEventListener("click", (event) => {
      const thing = byButton.get(event.target.closest(".knop")) ?? thingAt(event.target);
      if (thing) {
        open(thing);
      }
    });
    svg.addEventListener("focusin", (event) => {
      const thing = byButton.get(event.target);
      if (thing) {
        look(thing);
        bringIntoView(thing);
      }
    });
    svg.addEventListener("keydown", (event) => {
      const thing = byButton.get(event.target);
      if (thing && (event.key === "Enter" || event.key === " ")) {
        event.preventDefault();
        open(thing);
      }
    });
    part("sluiten").addEventListener("click", close);
    document.addEventListener("keydown", (event) => {
      if (event.key === "Escape" && opened) {
        event.preventDefault();
        close();
      }
    });
  }

  /* Search in titles and details, whatever the case and the accents. */

  const plain = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  const input = part("zoekwoord");
  let found = [];
  let current = 0;

  function search() {
    const word = plain(input.value.trim());
    found = word === "" ? [] : things.filter((thing) => thing.words.includes(word));
    for (const thing of things) {
      thing.button.classList.toggle("treffer", found.includes(thing));
    }
    markOnly("nu");
    if (found.length > 0) {
      goTo(0);
    } else {
      say(word === "" ? "" : "Niets gevonden.");
    }
  }

  function goTo(index) {
    current = (index + found.length) % found.length;
    const thing = found[current];
    markOnly("nu", thing);
    bringNear(thing);
    look(thing);
    say(`${parts(found.length)} gevonden. Nu ${current + 1} van ${found.length}: ${thing.title}.`);
  }

  function goOn(steps) {
    if (found.length > 0) {
      goTo(current + steps);
    } else {
      search();
    }
  }

  function startSearch() {
    for (const thing of things) {
      thing.words = plain([thing.title, ...thing.details].join("\n"));
    }
    input.addEventListener("input", search);
    input.addEventListener("keydown", (event) => {
      if (event.key === "Enter") {
        event.preventDefault();
        goOn(event.shiftKey ? -1 : 1);
      }
    });
    part("vorige").addEventListener("click", () => goOn(-1));
    part("zoeken").addEventListener("submit", (event) => {
      event.preventDefault();
      goOn(1);
    });
  }

  /* The choice of an issue: what is not about it steps back, and stays where it is. */

  const within = (one, other) => one === other || one.startsWith(`${other}.`);

  function isAbout(shape, chosen) {
    const thing = byShape.get(shape);
    if (thing) {
      return chosen.includes(thing);
    }
    const name = shape.dataset.element;
    return chosen.some((other) => within(other.element, name) || within(name, other.element));
  }

  function filter(issue) {
    const chosen = things.filter((thing) => thing.issues.includes(issue));
    for (const shape of part("beeld").querySelectorAll("[data-element]")) {
      if (!shape.parentNode.closest("[data-element]")) {
        shape.classList.toggle("gedimd", issue !== "" && !isAbout(shape, chosen));
      }
    }
    const verb = chosen.length === 1 ? "gaat" : "gaan";
    say(issue === ""
      ? "Alle onderdelen zijn even duidelijk te zien."
      : `${parts(chosen.length)} van de ${things.length} ${verb} over "${issueTitles.get(issue)}"; de andere zijn vager getekend.`);
  }

  function startFilter() {
    const select = part("vraagstuk");
    for (const issue of data.issues) {
      select.append(new Option(issue.title, issue.name));
    }
    select.addEventListener("change", () => filter(select.value));
    part("keuze").hidden = data.issues.length === 0;
  }

  part("balk").hidden = false;
  startZooming();
  startDetails();
  startSearch();
  startFilter();
  placeButtons();
  document.fonts.ready.then(placeButtons);
})();
