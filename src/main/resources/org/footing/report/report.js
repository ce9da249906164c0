(() => {
  const input = document.getElementById("filter");
  const hits = document.getElementById("hits");
  const items = [...document.querySelectorAll(".f")].map((element) => [
    element,
    (element.textContent + " " + (element.dataset.f || "")).toLowerCase(),
  ]);
  const apply = () => {
    const words = input.value.toLowerCase().split(/\s+/).filter(Boolean);
    let cards = 0;
    for (const [element, text] of items) {
      const hit = words.every((word) => text.includes(word));
      element.hidden = !hit && element.classList[0] !== "s";
      element.classList.toggle("dim", !hit);
      if (hit && element.id.startsWith("claim-")) cards++;
    }
    hits.textContent = words.length ? cards + (cards === 1 ? " claim" : " claims") : "";
  };
  input.closest("label").hidden = false;
  input.addEventListener("input", apply);
  document.addEventListener("keydown", (event) => {
    if (event.key === "/" && document.activeElement !== input && !event.ctrlKey && !event.metaKey) {
      event.preventDefault();
      input.focus();
      input.select();
    } else if (event.key === "Escape" && document.activeElement === input) {
      input.value = "";
      apply();
      input.blur();
    } else if (event.key === "Enter" && document.activeElement === input) {
      const first = document.querySelector(".card:not([hidden])");
      if (first) first.scrollIntoView({ block: "center" });
    }
  });
})();
