/** What Fluent UI expects of a browser and jsdom lacks. */
class ResizeObserverStub {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}
globalThis.ResizeObserver ??= ResizeObserverStub;

/** jsdom lays nothing out, so it does not scroll either; the position is kept, for code that asks for it. */
window.scrollTo = (pilihan?: ScrollToOptions | number, y?: number): void => {
  document.documentElement.scrollTop = (typeof pilihan === "object" ? pilihan.top : y) ?? 0;
};
Element.prototype.scrollIntoView = () => undefined;
