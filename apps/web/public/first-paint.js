// Runs before anything is drawn, so that a dark screen does not flash white and the municipality's colour stands
// at once. In a file of its own because the page allows no inline script.
try {
  const root = document.documentElement;
  const theme = localStorage.getItem("lots-theme");
  if (theme === "light" || theme === "dark") root.dataset.theme = theme;
  root.lang = localStorage.getItem("lots-language") === "en" ? "en" : "sv";
  const accent = JSON.parse(localStorage.getItem("lots-accent") ?? "{}");
  for (const [name, value] of Object.entries(accent)) root.style.setProperty(name, String(value));
} catch {
  // A browser that keeps nothing gets the defaults.
}
