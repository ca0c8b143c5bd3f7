// Sets language and colours before anything is drawn, so that nothing flashes or moves. Both are chosen in the header.
(() => {
  const kept = (key) => {
    try {
      return localStorage.getItem(key);
    } catch {
      return null; // Storage is switched off: the machine's own settings hold.
    }
  };
  const scheme = kept('overread-colours');
  const dark = scheme === 'dark' || (scheme !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches);
  document.documentElement.setAttribute('data-mantine-color-scheme', dark ? 'dark' : 'light');
})();
