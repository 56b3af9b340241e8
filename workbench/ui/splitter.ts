/** The bar between sheet and pane: dragged by pointer, moved by arrow keys. */
const LEAST = 320;
const MOST = 640;
const STEP = 16;

export function startSplitter(meja: HTMLElement, bar: HTMLElement): void {
  let width = 380;
  const set = (next: number): void => {
    width = Math.round(Math.min(MOST, Math.max(LEAST, Math.min(next, window.innerWidth / 2))));
    meja.style.setProperty("--lebar-panel", `${width}px`);
    bar.setAttribute("aria-valuenow", String(width));
  };
  bar.setAttribute("aria-valuemin", String(LEAST));
  bar.setAttribute("aria-valuemax", String(MOST));
  set(width);

  bar.addEventListener("pointerdown", (event) => {
    bar.setPointerCapture(event.pointerId);
    meja.classList.add("menggeser");
  });
  bar.addEventListener("pointermove", (event) => {
    if (bar.hasPointerCapture(event.pointerId)) set(window.innerWidth - event.clientX);
  });
  bar.addEventListener("pointerup", (event) => {
    bar.releasePointerCapture(event.pointerId);
    meja.classList.remove("menggeser");
  });
  bar.addEventListener("keydown", (event) => {
    const step = event.key === "ArrowLeft" ? STEP : event.key === "ArrowRight" ? -STEP : 0;
    if (step === 0) return;
    event.preventDefault();
    set(width + step);
  });
}
